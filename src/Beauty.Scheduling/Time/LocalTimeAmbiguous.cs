using System.Text.Json.Serialization;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Texts;
using NodaTime;
using NodaTime.TimeZones;

namespace Beauty.Scheduling.Time;

/// <summary>The clocks of the zone show the named local time twice, and nothing says which is meant.</summary>
/// <remarks>Code: <c>scheduling.local-time-ambiguous</c>. Source: T7.</remarks>
public sealed record LocalTimeAmbiguous : SchedulingRefusal
{
    [JsonConstructor]
    internal LocalTimeAmbiguous(LocalDateTime local, DateTimeZone zone, Offset earlier, Offset later) =>
        (Local, Zone, Earlier, Later) = (local, zone, earlier, later);

    internal LocalTimeAmbiguous(ZoneLocalMapping mapping)
        : this(mapping.LocalDateTime, mapping.Zone, mapping.First().Offset, mapping.Last().Offset)
    {
    }

    /// <inheritdoc />
    public override string Code => "scheduling.local-time-ambiguous";

    /// <summary>The time that occurs twice.</summary>
    public LocalDateTime Local { get; }

    /// <summary>The zone.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>The offset of the earlier occurrence.</summary>
    public Offset Earlier { get; }

    /// <summary>The offset of the later occurrence.</summary>
    public Offset Later { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
    [
        Fact.Of("local", Local),
        Fact.Of("zone", Zone.Id),
        Fact.Of("earlier", Earlier),
        Fact.Of("later", Later),
    ];
}
