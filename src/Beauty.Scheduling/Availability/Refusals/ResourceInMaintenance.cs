using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Texts;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Availability.Refusals;

/// <summary>The resource is in maintenance.</summary>
/// <remarks>Code: <c>scheduling.resource-in-maintenance</c>. Source: T26.</remarks>
/// <param name="Resource">Which.</param>
/// <param name="Needed">The time that is needed.</param>
/// <param name="Maintenance">When.</param>
/// <param name="By">What takes it: the key of an appointment, leave, closure or maintenance.</param>
/// <param name="Zone">The location's zone, for showing times.</param>
public sealed record ResourceInMaintenance(
    ResourceId Resource, TimeRange Needed, TimeRange Maintenance, AggregateKey By, DateTimeZone Zone)
    : SchedulingRefusal
{
    /// <inheritdoc />
    public override string Code => "scheduling.resource-in-maintenance";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
    [
        Fact.Of("resource", Resource.ToString()),
        Fact.Of("needed-start", Needed.Start, Zone),
        Fact.Of("needed-end", Needed.End, Zone),
        Fact.Of("maintenance-start", Maintenance.Start, Zone),
        Fact.Of("maintenance-end", Maintenance.End, Zone),
        Fact.Of("by", By.ToString()),
    ];
}
