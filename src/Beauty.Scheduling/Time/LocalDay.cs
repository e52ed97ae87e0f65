using NodaTime;

namespace Beauty.Scheduling.Time;

/// <summary>Local dates as elapsed time: from the zone's start of one date to that of the next.</summary>
/// <remarks>
/// A local day may have 23, 23.5, 24 or 25 hours, start at 01:00 or not exist at all. The days of a zone follow each
/// other without gap or overlap. Source: T8.
/// </remarks>
public static class LocalDay
{
    /// <summary>The first instant of a date; of a date that a zone skips, the first instant after it.</summary>
    /// <param name="date">The local date.</param>
    /// <param name="zone">The zone.</param>
    /// <returns>The instant.</returns>
    public static Instant StartOf(LocalDate date, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return WallClock.Resolve(date.AtMidnight(), zone);
    }

    /// <summary>The elapsed time of a date.</summary>
    /// <param name="date">The local date.</param>
    /// <param name="zone">The zone.</param>
    /// <returns>The range, or null for a date that the zone skips, such as 2011-12-30 in Samoa.</returns>
    public static TimeRange? Of(LocalDate date, DateTimeZone zone) => Of(new DateInterval(date, date), zone);

    /// <summary>The elapsed time of several dates.</summary>
    /// <param name="dates">The local dates, first and last included.</param>
    /// <param name="zone">The zone.</param>
    /// <returns>The range, or null where the zone skips them all.</returns>
    public static TimeRange? Of(DateInterval dates, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(dates);
        var (start, end) = (StartOf(dates.Start, zone), StartOf(dates.End.PlusDays(1), zone));
        return start < end ? TimeRange.Between(start, end) : null;
    }

    /// <summary>Whether a zone has a date.</summary>
    /// <param name="date">The local date.</param>
    /// <param name="zone">The zone.</param>
    /// <returns>False only for a date that the zone skips.</returns>
    public static bool Exists(LocalDate date, DateTimeZone zone) => Of(date, zone) is not null;

    /// <summary>The dates whose windows may touch a range: those of its ends and one more on either side.</summary>
    /// <remarks>
    /// Overnight windows reach into the next date; where clocks go back over midnight, an instant may show the date
    /// before the one whose day it is in.
    /// </remarks>
    internal static DateInterval DatesAround(TimeRange range, DateTimeZone zone) => new(
        range.Start.InZone(zone).Date.PlusDays(-1),
        range.End.InZone(zone).Date.PlusDays(1));
}
