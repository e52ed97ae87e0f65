using System.Globalization;
using Beauty.Domain.Refusals;
using Beauty.Loyalty.Texts;
using NodaTime;

namespace Beauty.Loyalty.Tiers;

/// <summary>What follows from history, policy and date: the tier, its moves, and what is missing.</summary>
/// <remarks>
/// <para>A pure function, so it can be replayed, and running it twice changes nothing (K41). Every move bears the day
/// on which it became due, however late the evaluation runs (K38).</para>
/// <para>Going on from an earlier evaluation gives the same as starting anew. Immutable. Time: days on which something
/// ends, times the facts.</para>
/// </remarks>
public sealed class TierEvaluation
{
    private readonly TierPolicy _policy;

    internal TierEvaluation(TierPolicy policy, MemberTier tier, TierStanding standing, IReadOnlyList<TierMove> moves) =>
        (_policy, Tier, Standing, Moves) = (policy, tier, standing, moves);

    /// <summary>The tier at the date.</summary>
    public MemberTier Tier { get; }

    /// <summary>Where the measure stands at the date, and what is missing to the next tier.</summary>
    public TierStanding Standing { get; }

    /// <summary>The moves of this evaluation, in order.</summary>
    public IReadOnlyList<TierMove> Moves { get; }

    /// <summary>Evaluates a history from its beginning.</summary>
    /// <param name="history">The history; facts that became known after the date are not looked at.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="date">The date in the programme's zone, not before the day of joining.</param>
    /// <returns>The tier, with all moves since the membership began.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is before the day of joining.</exception>
    /// <exception cref="ArgumentException">A fact is in another currency than the ladder.</exception>
    public static TierEvaluation Evaluate(TierHistory history, TierPolicy policy, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentOutOfRangeException.ThrowIfLessThan(date, history.JoinedOn);
        return TierReplay.Begin(history, policy).RunTo(date);
    }

    /// <summary>Goes on from an earlier evaluation of the same history.</summary>
    /// <remarks>Under another policy only what comes from now on is judged by it; the past stays as it was.</remarks>
    /// <param name="tier">The tier as it was evaluated.</param>
    /// <param name="history">The history, of which the earlier evaluation saw the beginning.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="date">The date; one before the earlier evaluation counts as its date.</param>
    /// <returns>The tier, with the moves since then.</returns>
    /// <exception cref="ArgumentException">
    /// The history is shorter than the tier has seen, or a fact is in another currency than the ladder.
    /// </exception>
    public static TierEvaluation Continue(MemberTier tier, TierHistory history, TierPolicy policy, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(tier);
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(policy);
        return tier.FactsSeen <= history.Facts.Count
            ? TierReplay.GoOn(tier, history, policy).RunTo(date)
            : throw new ArgumentException(
                $"The tier has seen {tier.FactsSeen} facts, the history has {history.Facts.Count}.", nameof(history));
    }

    /// <summary>The tier for people: what was measured, until when it is valid, and what is missing.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Some sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public string ToText(CultureInfo culture)
    {
        var text = Say("tier.standing", culture);
        if (Tier.Floor is not null && !string.Equals(Tier.Code, Tier.Earned, StringComparison.Ordinal))
        {
            text += Say("tier.by-hand", culture);
        }
        else if (Tier.IsInGrace)
        {
            text += Say("tier.in-grace", culture);
        }
        else if (Tier.EndsOn is not null)
        {
            text += Say("tier.valid-until", culture);
        }

        return Standing.Missing is null ? text : text + Say("tier.missing", culture);
    }

    private string Say(string key, CultureInfo culture) => LoyaltyTexts.Say(
        key,
        culture,
        Fact.Of("on", Tier.EvaluatedOn),
        Fact.Of("tier", Tier.Code),
        Fact.Of("earned", Tier.Earned),
        Fact.Of("measure", Standing.Measure),
        Fact.Of("reason", Tier.Floor?.Reason.Code ?? ""),
        Fact.Of("last", Tier.EndsOn?.PlusDays(Tier.IsInGrace ? _policy.GraceDays - 1 : -1) ?? default),
        Fact.Of("next", Standing.Next?.Code ?? ""),
        Fact.Of("missing", Standing.Missing ?? default));
}
