using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Availability;

/// <summary>The starts that a location offers at all (T18, T20).</summary>
/// <param name="location">The location with its grid.</param>
/// <param name="shifts">The merged shifts around a chunk of days, of those who may serve; for a grid from shift
/// starts.</param>
internal sealed class GridStarts(Location location, Func<long, IEnumerable<TimeRanges>> shifts)
{
    private const long Day = 24 * 60 * 60;

    private readonly StartGrid _grid = location.Rules.Grid;
    private readonly DateTimeZone _zone = location.Zone;
    private readonly long _step = location.Rules.Grid.StepMinutes * 60L;

    /// <summary>The starts in a range, ascending; worked out day by day, as far as somebody reads on (T21).</summary>
    internal IEnumerable<long> In(TimeRange range) =>
        _grid.Origin == GridOrigin.ShiftStart ? FromShiftStarts(range) : FromLocalMidnight(range);

    internal bool Has(long second) => In(TimeRange.OfSeconds(second, second + 1)).Any();

    /// <summary>Multiples of the step on the wall clock: both times of a repeated hour, none of a gap (T20).</summary>
    private IEnumerable<long> FromLocalMidnight(TimeRange range)
    {
        // Within one interval of the zone the wall clock is the elapsed time plus a constant.
        foreach (var stable in _zone.GetZoneIntervals(range.ToInterval()))
        {
            var offset = stable.WallOffset.Seconds;
            var (from, to) = (range.StartSecond, range.EndSecond);
            from = stable.HasStart ? Math.Max(from, stable.Start.ToUnixTimeSeconds()) : from;
            to = stable.HasEnd ? Math.Min(to, stable.End.ToUnixTimeSeconds()) : to;
            for (var local = NextOnWallClock(from + offset); local < to + offset; local = NextOnWallClock(local + 1))
            {
                yield return local - offset;
            }
        }
    }

    /// <summary>
    /// The first multiple of the step at or after a wall-clock second; each date counts anew from its midnight.
    /// </summary>
    private long NextOnWallClock(long local)
    {
        var intoDay = ((local % Day) + Day) % Day;
        var next = (intoDay + _step - 1) / _step * _step;
        return local - intoDay + Math.Min(next, Day);
    }

    private IEnumerable<long> FromShiftStarts(TimeRange range)
    {
        foreach (var chunk in WorkingHours.ChunksOf(range))
        {
            var within = WorkingHours.RangeOf(chunk).Intersection(range)!.Value;
            var starts = new SortedSet<long>(shifts(chunk)
                .SelectMany(shift => shift.Overlapping(within))
                .SelectMany(window => StartsIn(window, within, chunk)));
            foreach (var start in starts)
            {
                yield return start;
            }
        }
    }

    private IEnumerable<long> StartsIn(TimeRange window, TimeRange within, long chunk) =>
        window.StartSecond > WorkingHours.AroundOf(chunk).StartSecond
            ? StepsFrom(window, within)

            // Who works for days on end has no start of a shift to count from.
            : FromLocalMidnight(window.Intersection(within)!.Value);

    private IEnumerable<long> StepsFrom(TimeRange window, TimeRange within)
    {
        var skipped = Math.Max(0, within.StartSecond - window.StartSecond + _step - 1) / _step;
        var to = Math.Min(window.EndSecond, within.EndSecond);
        for (var start = window.StartSecond + (skipped * _step); start < to; start += _step)
        {
            yield return start;
        }
    }
}
