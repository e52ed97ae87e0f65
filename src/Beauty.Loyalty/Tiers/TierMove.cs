using System.Globalization;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Refusals;
using Beauty.Loyalty.Texts;
using NodaTime;

namespace Beauty.Loyalty.Tiers;

/// <summary>One move of a member's tier, or its being kept, with what decided it.</summary>
/// <remarks>Equality by value. Source: K26, K37–K41.</remarks>
public sealed record TierMove
{
    internal TierMove(LocalDate on, TierMoveCause cause) => (On, Cause) = (on, cause);

    /// <summary>The first day of the new state, in the programme's zone; not the day of the evaluation.</summary>
    public LocalDate On { get; }

    /// <summary>Why.</summary>
    public TierMoveCause Cause { get; }

    /// <summary>The tier before; null where the membership began.</summary>
    public string? From { get; internal init; }

    /// <summary>The tier from now on; the same as before where it was kept.</summary>
    public string To { get; internal init; } = "";

    /// <summary>What was measured.</summary>
    public TierAmount Measure { get; internal init; }

    /// <summary>The limit that the measure reached or missed; null where no limit decided.</summary>
    public TierAmount? Limit { get; internal init; }

    /// <summary>The last day of validity of the tier from now on; null without end.</summary>
    public LocalDate? LastDay { get; internal init; }

    /// <summary>The salon's reason for a grant by hand; null for all other moves.</summary>
    public LedgerReason? Reason { get; internal init; }

    /// <summary>The move for people.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>One or two sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public string ToText(CultureInfo culture)
    {
        var sentence = LoyaltyTexts.Say(
            $"tier.{KebabName(Cause)}",
            culture,
            Fact.Of("on", On),
            Fact.Of("from", From ?? ""),
            Fact.Of("to", To),
            Fact.Of("measure", Measure),
            Fact.Of("limit", Limit ?? default),
            Fact.Of("reason", Reason?.Code ?? ""));
        return LastDay is { } day
            ? sentence + LoyaltyTexts.Say("tier.valid-until", culture, Fact.Of("last", day))
            : sentence;
    }

    private static string KebabName(TierMoveCause cause) => cause switch
    {
        TierMoveCause.GrantEnded => "grant-ended",
        TierMoveCause.LadderChanged => "ladder-changed",
        _ => cause.ToString().ToLowerInvariant(),
    };
}
