using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Texts;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Availability.Refusals;

/// <summary>The client has another appointment at that time; a confirmation clears it.</summary>
/// <remarks>Code: <c>scheduling.client-busy</c>. Source: T47; decision 11.</remarks>
/// <param name="Client">Who.</param>
/// <param name="Needed">The time that is needed.</param>
/// <param name="Taken">When.</param>
/// <param name="By">What takes it: the key of an appointment, leave, closure or maintenance.</param>
/// <param name="Zone">The location's zone, for showing times.</param>
public sealed record ClientBusy(
    ClientId Client, TimeRange Needed, TimeRange Taken, AggregateKey By, DateTimeZone Zone)
    : SchedulingRefusal
{
    /// <inheritdoc />
    public override string Code => "scheduling.client-busy";

    /// <inheritdoc />
    public override bool WaitingCanHelp => true;

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
    [
        Fact.Of("client", Client.ToString()),
        Fact.Of("needed-start", Needed.Start, Zone),
        Fact.Of("needed-end", Needed.End, Zone),
        Fact.Of("taken-start", Taken.Start, Zone),
        Fact.Of("taken-end", Taken.End, Zone),
        Fact.Of("by", By.ToString()),
    ];
}
