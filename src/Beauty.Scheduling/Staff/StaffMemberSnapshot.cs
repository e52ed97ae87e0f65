using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Rosters;

namespace Beauty.Scheduling.Staff;

/// <summary>A member of staff as they cross the storage border; schema version 1.</summary>
public sealed record StaffMemberSnapshot : Snapshot
{
    /// <summary>The id.</summary>
    public required StaffId Id { get; init; }

    /// <summary>The working name.</summary>
    public required DisplayName Name { get; init; }

    /// <summary>The location at which they work.</summary>
    public required LocationId Home { get; init; }

    /// <summary>What they can do.</summary>
    public required ImmutableArray<Skill> Skills { get; init; }

    /// <summary>Who is chosen first; lower is first.</summary>
    public required int Priority { get; init; }

    /// <summary>How many clients at the same time.</summary>
    public required int Capacity { get; init; }

    /// <summary>When they work.</summary>
    public required RosterSnapshot Roster { get; init; }

    /// <summary>Whether they have left the salon.</summary>
    public required bool HasDeparted { get; init; }
}
