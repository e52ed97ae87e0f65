using Beauty.Scheduling.Staff;
using Beauty.Scheduling.Time;

namespace Beauty.Scheduling.Availability;

/// <summary>
/// Opening hours and rosters as elapsed time, worked out once for each stretch of days that is asked for.
/// </summary>
/// <remarks>Leave and closures are claims, so that the diary decides about them (T12).</remarks>
internal sealed class WorkingHours(Salon salon)
{
    private const long Day = 24 * 60 * 60;
    private const long Chunk = 8 * Day;

    // A service starts inside the chunk and may reach out of it: buffers of 4 hours, phases of 24.
    private const long MarginBefore = 2 * Day;
    private const long MarginAfter = 3 * Day;

    private readonly Dictionary<long, TimeRanges> _open = [];
    private readonly Dictionary<(StaffMember, long), TimeRanges> _ofStaff = [];

    internal Salon Salon => salon;

    /// <summary>The chunk of days in which a second lies.</summary>
    internal static long ChunkOf(long second) => second >= 0 ? second / Chunk : ((second + 1) / Chunk) - 1;

    /// <summary>The chunks that a range touches, in order.</summary>
    internal static IEnumerable<long> ChunksOf(TimeRange range)
    {
        for (var chunk = ChunkOf(range.StartSecond); chunk <= ChunkOf(range.EndSecond - 1); chunk++)
        {
            yield return chunk;
        }
    }

    internal static TimeRange RangeOf(long chunk) => TimeRange.OfSeconds(chunk * Chunk, (chunk + 1) * Chunk);

    /// <summary>When the location is open around a chunk.</summary>
    internal TimeRanges Open(long chunk)
    {
        if (!_open.TryGetValue(chunk, out var open))
        {
            _open.Add(chunk, open = salon.Location.OpenTime(AroundOf(chunk)));
        }

        return open;
    }

    /// <summary>When somebody works while the location is open, around a chunk (T12).</summary>
    internal TimeRanges Of(StaffMember staff, long chunk)
    {
        if (!_ofStaff.TryGetValue((staff, chunk), out var working))
        {
            working = staff.Roster.WorkingTime(AroundOf(chunk)).Intersect(Open(chunk));
            _ofStaff.Add((staff, chunk), working);
        }

        return working;
    }

    internal static TimeRange AroundOf(long chunk) =>
        TimeRange.OfSeconds((chunk * Chunk) - MarginBefore, ((chunk + 1) * Chunk) + MarginAfter);
}
