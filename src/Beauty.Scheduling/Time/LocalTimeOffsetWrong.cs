using System.Text.Json.Serialization;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Texts;
using NodaTime;
using NodaTime.TimeZones;

namespace Beauty.Scheduling.Time;

/// <summary>The named offset is not in force at the named local time.</summary>
/// <remarks>Code: <c>scheduling.local-time-offset-wrong</c>. Source: T7.</remarks>
public sealed record LocalTimeOffsetWrong : SchedulingRefusal
{
    [JsonConstructor]
    internal LocalTimeOffsetWrong(LocalDateTime local, DateTimeZone zone, Offset offset, Offset expected) =>
        (Local, Zone, Offset, Expected) = (local, zone, offset, expected);

    internal LocalTimeOffsetWrong(ZoneLocalMapping mapping, Offset offset)
        : this(mapping.LocalDateTime, mapping.Zone, offset, mapping.First().Offset)
    {
    }

    /// <inheritdoc />
    public override string Code => "scheduling.local-time-offset-wrong";

    /// <summary>The local time.</summary>
    public LocalDateTime Local { get; }

    /// <summary>The zone.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>The offset that was named.</summary>
    public Offset Offset { get; }

    /// <summary>The offset in force; of a repeated time, the earlier occurrence's.</summary>
    public Offset Expected { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
    [
        Fact.Of("local", Local),
        Fact.Of("zone", Zone.Id),
        Fact.Of("offset", Offset),
        Fact.Of("expected", Expected),
    ];
}
