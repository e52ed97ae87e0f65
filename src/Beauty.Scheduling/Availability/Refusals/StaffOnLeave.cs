using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Texts;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Availability.Refusals;

/// <summary>The person is on leave.</summary>
/// <remarks>Code: <c>scheduling.staff-on-leave</c>. Source: T12, T26.</remarks>
/// <param name="Staff">Who.</param>
/// <param name="Needed">The time that is needed.</param>
/// <param name="Leave">When.</param>
/// <param name="By">What takes it: the key of an appointment, leave, closure or maintenance.</param>
/// <param name="Zone">The location's zone, for showing times.</param>
public sealed record StaffOnLeave(
    StaffId Staff, TimeRange Needed, TimeRange Leave, AggregateKey By, DateTimeZone Zone)
    : SchedulingRefusal
{
    /// <inheritdoc />
    public override string Code => "scheduling.staff-on-leave";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
    [
        Fact.Of("staff", Staff.ToString()),
        Fact.Of("needed-start", Needed.Start, Zone),
        Fact.Of("needed-end", Needed.End, Zone),
        Fact.Of("leave-start", Leave.Start, Zone),
        Fact.Of("leave-end", Leave.End, Zone),
        Fact.Of("by", By.ToString()),
    ];
}
