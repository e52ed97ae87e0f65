using NodaTime;

namespace Beauty.Loyalty.Tiers;

/// <summary>The tier that a member holds, from when, until when, and what keeps it (会员当前等级).</summary>
/// <remarks>
/// Knows how much of the history it has seen, so that an evaluation can go on from it. Equality by value. Source:
/// K37–K41.
/// </remarks>
public sealed record MemberTier
{
    internal MemberTier(string earned, string code) => (Earned, Code) = (earned, code);

    /// <summary>The tier in force: the higher of the earned one and the one granted by hand.</summary>
    public string Code { get; }

    /// <summary>The tier that the measure gave.</summary>
    public string Earned { get; }

    /// <summary>The first day of the earned tier.</summary>
    public LocalDate Since { get; internal init; }

    /// <summary>The day whose measure the present validity rests on.</summary>
    public LocalDate JudgedOn { get; internal init; }

    /// <summary>The day from which whole periods of validity are counted.</summary>
    public LocalDate CountedFrom { get; internal init; }

    /// <summary>The first day after the validity of the earned tier; null without end.</summary>
    /// <remarks>On or before <see cref="EvaluatedOn"/> while the member is in grace.</remarks>
    public LocalDate? EndsOn { get; internal init; }

    /// <summary>The grant by hand in force; null for none.</summary>
    public ManualTier? Floor { get; internal init; }

    /// <summary>The day up to which the tier was evaluated.</summary>
    public LocalDate EvaluatedOn { get; internal init; }

    /// <summary>Whether the validity is over and the tier is kept in grace.</summary>
    public bool IsInGrace => EndsOn is { } end && end <= EvaluatedOn;

    /// <summary>How many facts of the history were looked at.</summary>
    internal int FactsSeen { get; init; }

    internal static MemberTier Restored(MemberTierSnapshot stored)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(stored.Earned, nameof(stored));
        ArgumentException.ThrowIfNullOrWhiteSpace(stored.Code, nameof(stored));
        ArgumentOutOfRangeException.ThrowIfNegative(stored.FactsSeen, nameof(stored));
        return new(stored.Earned, stored.Code)
        {
            Since = stored.Since,
            JudgedOn = stored.JudgedOn,
            CountedFrom = stored.CountedFrom,
            EndsOn = stored.EndsOn,
            Floor = stored.Floor?.ToGrant(),
            EvaluatedOn = stored.EvaluatedOn,
            FactsSeen = stored.FactsSeen,
        };
    }

    internal MemberTierSnapshot ToSnapshot() => new()
    {
        Code = Code,
        Earned = Earned,
        Since = Since,
        JudgedOn = JudgedOn,
        CountedFrom = CountedFrom,
        EndsOn = EndsOn,
        Floor = Floor is null ? null : ManualTierSnapshot.Of(Floor),
        EvaluatedOn = EvaluatedOn,
        FactsSeen = FactsSeen,
    };
}
