using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Texts;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Availability.Refusals;

/// <summary>The location is not open for all of the time.</summary>
/// <remarks>Code: <c>scheduling.location-closed</c>. Source: T12, T24.</remarks>
/// <param name="Location">Where.</param>
/// <param name="Needed">The time that is needed.</param>
/// <param name="Zone">The location's zone, for showing times.</param>
public sealed record LocationClosed(LocationId Location, TimeRange Needed, DateTimeZone Zone) : SchedulingRefusal
{
    /// <inheritdoc />
    public override string Code => "scheduling.location-closed";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
    [
        Fact.Of("location", Location.ToString()),
        Fact.Of("needed-start", Needed.Start, Zone),
        Fact.Of("needed-end", Needed.End, Zone),
    ];
}
