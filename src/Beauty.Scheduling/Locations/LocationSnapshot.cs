using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;

namespace Beauty.Scheduling.Locations;

/// <summary>A location as it crosses the storage border; schema version 1.</summary>
public sealed record LocationSnapshot : Snapshot
{
    /// <summary>The id.</summary>
    public required LocationId Id { get; init; }

    /// <summary>The name.</summary>
    public required DisplayName Name { get; init; }

    /// <summary>The zone's id, such as <c>Asia/Shanghai</c>.</summary>
    public required string Zone { get; init; }

    /// <summary>When it is open.</summary>
    public required OpeningHoursSnapshot Hours { get; init; }

    /// <summary>How it books.</summary>
    public required BookingRulesSnapshot Rules { get; init; }
}
