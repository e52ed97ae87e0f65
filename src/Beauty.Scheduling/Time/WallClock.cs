using NodaTime;

namespace Beauty.Scheduling.Time;

/// <summary>The one way from an edge of a pattern to an instant.</summary>
internal static class WallClock
{
    /// <summary>The instant at which the clock first shows an edge or anything later.</summary>
    /// <remarks>
    /// A skipped edge is the first instant after the gap (T5), a repeated one the earlier instant (T6). Both keep the
    /// order of wall-clock times, so that a later edge never comes before an earlier one.
    /// </remarks>
    internal static Instant Resolve(LocalDateTime edge, DateTimeZone zone)
    {
        var mapping = zone.MapLocal(edge);
        return mapping.Count == 0
            ? mapping.LateInterval.Start
            : edge.WithOffset(mapping.EarlyInterval.WallOffset).ToInstant();
    }

    /// <summary>The zone of the same id in the time-zone database, so that snapshots can name it.</summary>
    internal static DateTimeZone Known(DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return Known(zone.Id);
    }

    internal static DateTimeZone Known(string zoneId)
    {
        ArgumentException.ThrowIfNullOrEmpty(zoneId);
        return DateTimeZoneProviders.Tzdb.GetZoneOrNull(zoneId)
            ?? throw new ArgumentException($"'{zoneId}' is no zone of the time-zone database.", nameof(zoneId));
    }
}
