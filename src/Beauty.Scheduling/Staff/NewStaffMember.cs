using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Rosters;

namespace Beauty.Scheduling.Staff;

/// <summary>What is known of a member of staff on the first day.</summary>
public sealed record NewStaffMember
{
    /// <summary>The id, which the caller supplies.</summary>
    public required StaffId Id { get; init; }

    /// <summary>The working name.</summary>
    public required DisplayName Name { get; init; }

    /// <summary>The location at which they work.</summary>
    public required LocationId Home { get; init; }

    /// <summary>When they work.</summary>
    public required Roster Roster { get; init; }

    /// <summary>What they can do; by default nothing that a service asks for.</summary>
    public ImmutableArray<Skill> Skills { get; init; } = [];

    /// <summary>Who is chosen first among those who can: the lower number; by default 0 (T48).</summary>
    public int Priority { get; init; }

    /// <summary>How many clients at the same time, 1 to 100; by default 1 (T39).</summary>
    public int Capacity { get; init; } = 1;
}
