using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Texts;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Availability.Refusals;

/// <summary>The person has an appointment, or its preparation or clean-up, at that time.</summary>
/// <remarks>Code: <c>scheduling.staff-busy</c>. Source: T25, T39.</remarks>
/// <param name="Staff">Who.</param>
/// <param name="Needed">The time that is needed.</param>
/// <param name="Taken">When, with buffers.</param>
/// <param name="By">What takes it: the key of an appointment, leave, closure or maintenance.</param>
/// <param name="Zone">The location's zone, for showing times.</param>
public sealed record StaffBusy(
    StaffId Staff, TimeRange Needed, TimeRange Taken, AggregateKey By, DateTimeZone Zone)
    : SchedulingRefusal
{
    /// <inheritdoc />
    public override string Code => "scheduling.staff-busy";

    /// <inheritdoc />
    public override bool WaitingCanHelp => true;

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
    [
        Fact.Of("staff", Staff.ToString()),
        Fact.Of("needed-start", Needed.Start, Zone),
        Fact.Of("needed-end", Needed.End, Zone),
        Fact.Of("taken-start", Taken.Start, Zone),
        Fact.Of("taken-end", Taken.End, Zone),
        Fact.Of("by", By.ToString()),
    ];
}
