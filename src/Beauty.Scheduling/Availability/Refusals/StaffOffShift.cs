using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Texts;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Availability.Refusals;

/// <summary>The person is not on shift for all of the time.</summary>
/// <remarks>Code: <c>scheduling.staff-off-shift</c>. Source: T12, T24, T31.</remarks>
/// <param name="Staff">Who.</param>
/// <param name="Needed">The time that is needed.</param>
/// <param name="Zone">The location's zone, for showing times.</param>
public sealed record StaffOffShift(StaffId Staff, TimeRange Needed, DateTimeZone Zone) : SchedulingRefusal
{
    /// <inheritdoc />
    public override string Code => "scheduling.staff-off-shift";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
    [
        Fact.Of("staff", Staff.ToString()),
        Fact.Of("needed-start", Needed.Start, Zone),
        Fact.Of("needed-end", Needed.End, Zone),
    ];
}
