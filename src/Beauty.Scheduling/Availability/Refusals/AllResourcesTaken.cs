using Beauty.Domain.Refusals;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Texts;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Availability.Refusals;

/// <summary>Each resource that would do has something in the way.</summary>
/// <remarks>Code: <c>scheduling.all-resources-taken</c>. Source: T37, T41, T57.</remarks>
/// <param name="Kind">What is needed.</param>
/// <param name="Units">How many units are needed.</param>
/// <param name="Needed">The time that is needed.</param>
/// <param name="Causes">Why not, one for each candidate, in the order in which they would be chosen.</param>
/// <param name="Zone">The location's zone, for showing times.</param>
public sealed record AllResourcesTaken(
    ResourceKind Kind, int Units, TimeRange Needed, IReadOnlyList<Refusal> Causes, DateTimeZone Zone)
    : SchedulingRefusal
{
    /// <inheritdoc />
    public override string Code => "scheduling.all-resources-taken";

    /// <inheritdoc />
    public override bool WaitingCanHelp => Causes.Any(cause => cause.WaitingCanHelp);

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
    [
        Fact.Of("kind", Kind.ToString()),
        Fact.Of("units", Units),
        Fact.Of("needed-start", Needed.Start, Zone),
        Fact.Of("needed-end", Needed.End, Zone),
        Fact.Of("causes", Causes),
    ];

    /// <inheritdoc />
    public bool Equals(AllResourcesTaken? other) =>
        other is not null
        && (Kind, Units, Needed, Zone.Id) == (other.Kind, other.Units, other.Needed, other.Zone.Id)
        && Causes.SequenceEqual(other.Causes);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Kind, Units, Needed, Causes.Count);
}
