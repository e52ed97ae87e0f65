using NodaTime;

namespace Beauty.Loyalty.Tiers;

/// <summary>A member's tier as it crosses the storage border.</summary>
public sealed record MemberTierSnapshot
{
    /// <summary>The tier in force.</summary>
    public required string Code { get; init; }

    /// <summary>The tier that the measure gave.</summary>
    public required string Earned { get; init; }

    /// <summary>The first day of the earned tier.</summary>
    public required LocalDate Since { get; init; }

    /// <summary>The day whose measure the present validity rests on.</summary>
    public required LocalDate JudgedOn { get; init; }

    /// <summary>The day from which whole periods of validity are counted.</summary>
    public required LocalDate CountedFrom { get; init; }

    /// <summary>The first day after the validity; null without end.</summary>
    public required LocalDate? EndsOn { get; init; }

    /// <summary>The grant by hand in force; null for none.</summary>
    public required ManualTierSnapshot? Floor { get; init; }

    /// <summary>The day up to which the tier was evaluated.</summary>
    public required LocalDate EvaluatedOn { get; init; }

    /// <summary>How many facts of the history were looked at.</summary>
    public required int FactsSeen { get; init; }
}
