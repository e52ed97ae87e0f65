using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Texts;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Availability.Refusals;

/// <summary>The resource has no unit left at that time.</summary>
/// <remarks>Code: <c>scheduling.resource-taken</c>. Source: T25, T39.</remarks>
/// <param name="Resource">Which.</param>
/// <param name="Needed">The time that is needed.</param>
/// <param name="Taken">When the first that is in the way takes it, with buffers.</param>
/// <param name="By">What takes it: the key of an appointment, leave, closure or maintenance.</param>
/// <param name="Zone">The location's zone, for showing times.</param>
public sealed record ResourceTaken(
    ResourceId Resource, TimeRange Needed, TimeRange Taken, AggregateKey By, DateTimeZone Zone)
    : SchedulingRefusal
{
    /// <inheritdoc />
    public override string Code => "scheduling.resource-taken";

    /// <inheritdoc />
    public override bool WaitingCanHelp => true;

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
    [
        Fact.Of("resource", Resource.ToString()),
        Fact.Of("needed-start", Needed.Start, Zone),
        Fact.Of("needed-end", Needed.End, Zone),
        Fact.Of("taken-start", Taken.Start, Zone),
        Fact.Of("taken-end", Taken.End, Zone),
        Fact.Of("by", By.ToString()),
    ];
}
