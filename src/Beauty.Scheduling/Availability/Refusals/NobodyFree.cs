using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Texts;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Availability.Refusals;

/// <summary>Each of those who could do the service has something in the way.</summary>
/// <remarks>Code: <c>scheduling.nobody-free</c>. Source: T48, T57.</remarks>
/// <param name="Service">For which service.</param>
/// <param name="Needed">The time that is needed.</param>
/// <param name="Causes">Why not, one for each candidate, in the order in which they would be chosen.</param>
/// <param name="Zone">The location's zone, for showing times.</param>
public sealed record NobodyFree(
    ServiceId Service, TimeRange Needed, IReadOnlyList<Refusal> Causes, DateTimeZone Zone)
    : SchedulingRefusal
{
    /// <inheritdoc />
    public override string Code => "scheduling.nobody-free";

    /// <inheritdoc />
    public override bool WaitingCanHelp => Causes.Any(cause => cause.WaitingCanHelp);

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
    [
        Fact.Of("service", Service.ToString()),
        Fact.Of("needed-start", Needed.Start, Zone),
        Fact.Of("needed-end", Needed.End, Zone),
        Fact.Of("causes", Causes),
    ];

    /// <inheritdoc />
    public bool Equals(NobodyFree? other) =>
        other is not null
        && (Service, Needed, Zone.Id) == (other.Service, other.Needed, other.Zone.Id)
        && Causes.SequenceEqual(other.Causes);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Service, Needed, Causes.Count);
}
