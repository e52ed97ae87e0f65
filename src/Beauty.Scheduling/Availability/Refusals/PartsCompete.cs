using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Texts;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Availability.Refusals;

/// <summary>Each service fits by itself, but not all of them at once: they need the same people or things.</summary>
/// <remarks>Code: <c>scheduling.parts-compete</c>. Source: T36, T38.</remarks>
/// <param name="Services">Which services.</param>
/// <param name="Needed">The time of the visit.</param>
/// <param name="Zone">The location's zone, for showing times.</param>
public sealed record PartsCompete(
    IReadOnlyList<ServiceId> Services, TimeRange Needed, DateTimeZone Zone)
    : SchedulingRefusal
{
    /// <inheritdoc />
    public override string Code => "scheduling.parts-compete";

    /// <inheritdoc />
    public override bool WaitingCanHelp => true;

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
    [
        Fact.Of("services", string.Join(", ", Services)),
        Fact.Of("needed-start", Needed.Start, Zone),
        Fact.Of("needed-end", Needed.End, Zone),
    ];

    /// <inheritdoc />
    public bool Equals(PartsCompete? other) =>
        other is not null
        && (Needed, Zone.Id) == (other.Needed, other.Zone.Id)
        && Services.SequenceEqual(other.Services);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Needed, Services.Count);
}
