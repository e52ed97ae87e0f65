using Beauty.Domain.Ledgers;
using NodaTime;

namespace Beauty.Loyalty.Tiers;

/// <summary>A move of a member's tier as it crosses the storage border.</summary>
public sealed record TierMoveSnapshot
{
    /// <summary>The first day of the new state.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Why.</summary>
    public required TierMoveCause Cause { get; init; }

    /// <summary>The tier before; null where the membership began.</summary>
    public required string? From { get; init; }

    /// <summary>The tier from then on.</summary>
    public required string To { get; init; }

    /// <summary>What was measured.</summary>
    public required TierAmount Measure { get; init; }

    /// <summary>The limit that decided; null for none.</summary>
    public required TierAmount? Limit { get; init; }

    /// <summary>The last day of validity; null without end.</summary>
    public required LocalDate? LastDay { get; init; }

    /// <summary>The salon's reason for a grant by hand; null for all other moves.</summary>
    public required LedgerReason? Reason { get; init; }

    internal static TierMoveSnapshot Of(TierMove move) => new()
    {
        On = move.On,
        Cause = move.Cause,
        From = move.From,
        To = move.To,
        Measure = move.Measure,
        Limit = move.Limit,
        LastDay = move.LastDay,
        Reason = move.Reason,
    };

    internal TierMove ToMove() => new(On, Cause)
    {
        From = From,
        To = To,
        Measure = Measure,
        Limit = Limit,
        LastDay = LastDay,
        Reason = Reason,
    };
}
