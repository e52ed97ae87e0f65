using System.Globalization;
using Beauty.Scheduling.Rosters;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Tests.Rosters;

/// <summary>A naive answer to "who works when": walks minute by minute and looks at the clock on the wall.</summary>
/// <remarks>
/// An edge has passed as soon as the clock has shown it or anything later. That alone gives the first instant after a
/// gap (T5), the earlier of two (T6) and 24:00 of a date before a skipped one (T8), without asking a zone for a
/// mapping. </remarks>
internal sealed class MinuteWalk
{
    private const int MinutesPerDay = 24 * 60;

    private readonly List<(Instant At, long Reached)> _minutes = [];
    private readonly HashSet<LocalDate> _shown = [];

    internal MinuteWalk(DateTimeZone zone, LocalDate around)
    {
        var start = around.PlusDays(-4).AtMidnight().InUtc().ToInstant();
        var reached = long.MinValue;
        for (var minute = 0; minute < 8 * MinutesPerDay; minute++)
        {
            var at = start + Duration.FromMinutes(minute);
            var local = at.InZone(zone).LocalDateTime;
            reached = Math.Max(reached, MinuteOf(local.Date) + (local.Hour * 60) + local.Minute);
            _minutes.Add((at, reached));
            _shown.Add(local.Date);
        }
    }

    /// <summary>The working minutes of the shifts that belong to some dates.</summary>
    internal TimeRanges WorkingTime(Roster roster, DateInterval dates)
    {
        var worked = new HashSet<Instant>();
        foreach (var (date, shift) in dates.SelectMany(date => ShiftsOn(roster, date).Select(shift => (date, shift))))
        {
            var minutes = MinutesIn(shift.Window, date).ToHashSet();
            foreach (var pause in shift.Breaks)
            {
                minutes.ExceptWith(MinutesIn(pause, date.PlusDays(-1)));
                minutes.ExceptWith(MinutesIn(pause, date));
                minutes.ExceptWith(MinutesIn(pause, date.PlusDays(1)));
            }

            worked.UnionWith(minutes);
        }

        return TimeRanges.Of(worked.Select(minute => TimeRange.From(minute, Duration.FromMinutes(1))));
    }

    private static IEnumerable<Shift> ShiftsOn(Roster roster, LocalDate date)
    {
        var change = roster.Overrides.SingleOrDefault(change => change.Date == date);
        return change?.Shifts
            ?? roster.Patterns.Where(pattern => FallsOn(pattern, date)).Select(pattern => pattern.Shift);
    }

    /// <summary>T16, by stepping through the weeks.</summary>
    private static bool FallsOn(ShiftPattern pattern, LocalDate date)
    {
        if (!pattern.Weekdays.Contains(date.DayOfWeek) || date < pattern.First || date > pattern.Last)
        {
            return false;
        }

        var monday = Monday(date);
        var week = Monday(pattern.Anchor ?? date);
        while (week < monday)
        {
            week = week.PlusWeeks(pattern.Weeks);
        }

        while (week > monday)
        {
            week = week.PlusWeeks(-pattern.Weeks);
        }

        return week == monday;
    }

    private static LocalDate Monday(LocalDate date)
    {
        while (date.DayOfWeek != IsoDayOfWeek.Monday)
        {
            date = date.PlusDays(-1);
        }

        return date;
    }

    private static long MinuteOf(LocalDate date) =>
        Period.DaysBetween(new LocalDate(2000, 1, 1), date) * (long)MinutesPerDay;

    private static long Edge(LocalDate date, TimeOfDay time)
    {
        var text = time.ToString();
        return MinuteOf(date)
            + (60 * int.Parse(text[..2], CultureInfo.InvariantCulture))
            + int.Parse(text[3..], CultureInfo.InvariantCulture);
    }

    private IEnumerable<Instant> MinutesIn(DailyWindow window, LocalDate date)
    {
        var start = Edge(date, window.From);
        var end = Edge(window.To < window.From ? date.PlusDays(1) : date, window.To);
        return _shown.Contains(date)
            ? _minutes.Where(minute => start <= minute.Reached && minute.Reached < end).Select(minute => minute.At)
            : [];
    }
}
