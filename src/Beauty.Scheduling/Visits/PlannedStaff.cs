using System.Collections.Immutable;
using Beauty.Domain.Identity;

namespace Beauty.Scheduling.Visits;

/// <summary>Who does a service, when they work for it, and why it is they.</summary>
/// <remarks>
/// They are free in processing phases (T29). Preparation or clean-up beside such a phase is work of its own, since the
/// person is really there. Immutable; equality by content. Source: T29, T31, T48; R16.
/// </remarks>
public sealed record PlannedStaff
{
    internal PlannedStaff(StaffId staff, int unit, ImmutableArray<OccupiedTime> times, ChoiceReason reason)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(unit);
        (Staff, Unit, Times, Reason) = (AggregateArguments.Checked(staff), unit, times, reason);
    }

    /// <summary>Who.</summary>
    public StaffId Staff { get; }

    /// <summary>Which of the places of somebody who serves several clients at a time; 0 for most people.</summary>
    public int Unit { get; }

    /// <summary>When they work.</summary>
    public ImmutableArray<OccupiedTime> Times { get; }

    /// <summary>Why they and not the next best.</summary>
    public ChoiceReason Reason { get; }

    /// <inheritdoc />
    public bool Equals(PlannedStaff? other) =>
        other is not null
        && (Staff, Unit, Reason) == (other.Staff, other.Unit, other.Reason)
        && Times.SequenceEqual(other.Times);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Staff, Unit, Reason, Times.Length);
}
