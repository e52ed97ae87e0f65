using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Availability;

/// <summary>What everybody has on each local day, added up once for a question.</summary>
internal sealed class DayLoads(Occupancy occupancy, DateTimeZone zone)
{
    private readonly Dictionary<(CalendarTrack, LocalDate), DayLoad> _loads = [];

    internal DayLoad Of(CalendarTrack track, LocalDate date)
    {
        if (!_loads.TryGetValue((track, date), out var load))
        {
            _loads.Add((track, date), load = AddUp(track, LocalDay.Of(date, zone)));
        }

        return load;
    }

    private DayLoad AddUp(CalendarTrack track, TimeRange? day)
    {
        var (booked, last) = (0L, long.MinValue);
        if (day is not { } range)
        {
            return new(booked, last);
        }

        foreach (var entry in track.Overlapping(range.StartSecond, range.EndSecond))
        {
            if (!entry.IsBlock && occupancy.Counts(entry) && entry.Stretch.Core.Intersection(range) is { } work)
            {
                booked += work.EndSecond - work.StartSecond;
                last = Math.Max(last, work.EndSecond);
            }
        }

        return new(booked, last);
    }
}
