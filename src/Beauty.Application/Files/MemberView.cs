using Beauty.Domain.Amounts;
using Beauty.Domain.Privacy;
using NodaTime;

namespace Beauty.Application.Files;

/// <summary>Points and tier (积分与等级).</summary>
public sealed record MemberView
{
    /// <summary>The points that can be spent.</summary>
    public required Classified<long> Points { get; init; }

    /// <summary>How many of them end next; null when none has an end.</summary>
    public Classified<long>? PointsEndingNext { get; init; }

    /// <summary>When those end, exclusive.</summary>
    public Instant? NextEndAt { get; init; }

    /// <summary>The tier's code; null below the first one.</summary>
    public Classified<string>? Tier { get; init; }

    /// <summary>What was spent within the window of the tiers; shown to those who see all of finance.</summary>
    public Classified<Money>? Spend { get; init; }

    /// <summary>What is missing to the next tier; null at the last. Shown to those who see all of finance.</summary>
    public Classified<Money>? MissingToNext { get; init; }
}
