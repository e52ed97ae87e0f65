using System.Text.Json.Serialization;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Texts;
using NodaTime;

namespace Beauty.Scheduling.Time;

/// <summary>The clocks of the zone skip the named local time.</summary>
/// <remarks>Code: <c>scheduling.local-time-skipped</c>. Source: T7.</remarks>
public sealed record LocalTimeSkipped : SchedulingRefusal
{
    [JsonConstructor]
    internal LocalTimeSkipped(LocalDateTime local, DateTimeZone zone, Instant firstAfter) =>
        (Local, Zone, FirstAfter) = (local, zone, firstAfter);

    internal LocalTimeSkipped(LocalDateTime local, DateTimeZone zone)
        : this(local, zone, WallClock.Resolve(local, zone))
    {
    }

    /// <inheritdoc />
    public override string Code => "scheduling.local-time-skipped";

    /// <summary>The time that does not exist.</summary>
    public LocalDateTime Local { get; }

    /// <summary>The zone.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>The first instant after the gap.</summary>
    public Instant FirstAfter { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
        [Fact.Of("local", Local), Fact.Of("zone", Zone.Id), Fact.Of("next", FirstAfter, Zone)];
}
