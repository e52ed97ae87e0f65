using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Visits;

namespace Beauty.Scheduling.Appointments;

/// <summary>Who does a service, as it crosses the storage border.</summary>
public sealed record PlannedStaffSnapshot
{
    /// <summary>Who.</summary>
    public required StaffId Staff { get; init; }

    /// <summary>Which of their places.</summary>
    public required int Unit { get; init; }

    /// <summary>When they work.</summary>
    public required ImmutableArray<OccupiedTimeSnapshot> Times { get; init; }

    /// <summary>Why they and not the next best.</summary>
    public required ChoiceReason Reason { get; init; }

    /// <summary>Takes the state of a planned person.</summary>
    /// <param name="staff">The person.</param>
    /// <returns>The snapshot.</returns>
    public static PlannedStaffSnapshot Of(PlannedStaff staff)
    {
        ArgumentNullException.ThrowIfNull(staff);
        return new()
        {
            Staff = staff.Staff,
            Unit = staff.Unit,
            Times = [.. staff.Times.Select(OccupiedTimeSnapshot.Of)],
            Reason = staff.Reason,
        };
    }

    /// <summary>Makes the planned person again, with all checks.</summary>
    /// <returns>The planned person.</returns>
    /// <exception cref="ArgumentException">The snapshot is no valid one.</exception>
    public PlannedStaff ToPlannedStaff() =>
        new(Staff, Unit, [.. Times.Select(time => time.ToOccupiedTime())], Reason);
}
