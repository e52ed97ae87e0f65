using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Texts;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Availability.Refusals;

/// <summary>The location is shut by a closure.</summary>
/// <remarks>Code: <c>scheduling.location-closure</c>. Source: T12, T26.</remarks>
/// <param name="Location">Where.</param>
/// <param name="Needed">The time that is needed.</param>
/// <param name="Closure">When it is shut.</param>
/// <param name="By">What takes it: the key of an appointment, leave, closure or maintenance.</param>
/// <param name="Zone">The location's zone, for showing times.</param>
public sealed record LocationClosureInTheWay(
    LocationId Location, TimeRange Needed, TimeRange Closure, AggregateKey By, DateTimeZone Zone)
    : SchedulingRefusal
{
    /// <inheritdoc />
    public override string Code => "scheduling.location-closure";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
    [
        Fact.Of("location", Location.ToString()),
        Fact.Of("needed-start", Needed.Start, Zone),
        Fact.Of("needed-end", Needed.End, Zone),
        Fact.Of("closure-start", Closure.Start, Zone),
        Fact.Of("closure-end", Closure.End, Zone),
        Fact.Of("by", By.ToString()),
    ];
}
