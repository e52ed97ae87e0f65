using Beauty.Domain.Refusals;
using NodaTime;
using NodaTime.TimeZones;

namespace Beauty.Scheduling.Time;

/// <summary>From a local time that somebody named to the instant that is meant.</summary>
/// <remarks>
/// A skipped time is refused, never moved; a repeated time is the earlier one unless an offset or the strict form says
/// otherwise. Slots carry their instant and never come this way. Source: T7.
/// </remarks>
public static class LocalTimes
{
    /// <summary>The instant of a local time; the earlier one where the clocks show it twice.</summary>
    /// <param name="local">The local time.</param>
    /// <param name="zone">The zone.</param>
    /// <returns>The instant, or the refusal <c>scheduling.local-time-skipped</c>.</returns>
    public static Result<Instant> Resolve(LocalDateTime local, DateTimeZone zone)
    {
        var mapping = Map(local, zone);
        return mapping.Count == 0 ? new LocalTimeSkipped(local, zone) : mapping.First().ToInstant();
    }

    /// <summary>The instant of a local time with its offset, which tells repeated times apart.</summary>
    /// <param name="local">The local time.</param>
    /// <param name="zone">The zone.</param>
    /// <param name="offset">The offset from UTC that is in force at the instant meant.</param>
    /// <returns>
    /// The instant, or a refusal: <c>scheduling.local-time-skipped</c>, then <c>scheduling.local-time-offset-wrong</c>.
    /// </returns>
    public static Result<Instant> Resolve(LocalDateTime local, DateTimeZone zone, Offset offset)
    {
        var mapping = Map(local, zone);
        if (mapping.Count == 0)
        {
            return new LocalTimeSkipped(local, zone);
        }

        var (first, last) = (mapping.First(), mapping.Last());
        return first.Offset == offset ? first.ToInstant()
            : last.Offset == offset ? last.ToInstant()
            : new LocalTimeOffsetWrong(mapping, offset);
    }

    /// <summary>The instant of a local time that the clocks show exactly once.</summary>
    /// <param name="local">The local time.</param>
    /// <param name="zone">The zone.</param>
    /// <returns>
    /// The instant, or a refusal: <c>scheduling.local-time-skipped</c> or <c>scheduling.local-time-ambiguous</c>.
    /// </returns>
    public static Result<Instant> ResolveStrictly(LocalDateTime local, DateTimeZone zone)
    {
        var mapping = Map(local, zone);
        return mapping.Count switch
        {
            0 => new LocalTimeSkipped(local, zone),
            1 => mapping.Single().ToInstant(),
            _ => new LocalTimeAmbiguous(mapping),
        };
    }

    private static ZoneLocalMapping Map(LocalDateTime local, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return zone.MapLocal(local);
    }
}
