using System.Collections;
using System.Runtime.CompilerServices;
using NodaTime;

namespace Beauty.Scheduling.Time;

/// <summary>A set of instants as sorted ranges that neither overlap nor touch.</summary>
/// <remarks>
/// Ranges that overlap or touch are merged, also across midnight, so that equal sets have equal ranges; a hole of any
/// length stays a hole (T14). Immutable and safe for threads. Questions about one range take logarithmic time, set
/// operations linear time. Equality is by content. Source: T14.
/// </remarks>
[CollectionBuilder(typeof(TimeRanges), nameof(Of))]
public sealed class TimeRanges : IReadOnlyList<TimeRange>, IEquatable<TimeRanges>
{
    private readonly long[] _starts;
    private readonly long[] _ends;

    private TimeRanges(long[] starts, long[] ends) => (_starts, _ends) = (starts, ends);

    /// <summary>No instant at all.</summary>
    public static TimeRanges Empty { get; } = new([], []);

    /// <summary>How many ranges there are.</summary>
    public int Count => _starts.Length;

    /// <summary>Whether there is no instant.</summary>
    public bool IsEmpty => _starts.Length == 0;

    /// <summary>The elapsed time of all ranges together.</summary>
    public Duration TotalLength
    {
        get
        {
            var seconds = 0L;
            for (var i = 0; i < _starts.Length; i++)
            {
                seconds += _ends[i] - _starts[i];
            }

            return Duration.FromSeconds(seconds);
        }
    }

    /// <summary>The range at a position, in order of time.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public TimeRange this[int index] => TimeRange.OfSeconds(_starts[index], _ends[index]);

    /// <summary>Merges ranges into a set.</summary>
    /// <param name="ranges">The ranges, in any order; they may overlap and touch.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentException">A range is <c>default</c>.</exception>
    public static TimeRanges Of(params ReadOnlySpan<TimeRange> ranges)
    {
        var sorted = ranges.ToArray();
        Array.Sort(sorted);
        var merged = new Merger(sorted.Length);
        foreach (var range in sorted)
        {
            merged.Add(Checked(range).StartSecond, range.EndSecond);
        }

        return merged.ToRanges();
    }

    /// <summary>Merges ranges into a set.</summary>
    /// <param name="ranges">The ranges, in any order; they may overlap and touch.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentException">A range is <c>default</c>.</exception>
    public static TimeRanges Of(IEnumerable<TimeRange> ranges)
    {
        ArgumentNullException.ThrowIfNull(ranges);
        return ranges as TimeRanges ?? Of(ranges.ToArray());
    }

    /// <summary>Whether the instant is in the set.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>Whether one of the ranges contains it.</returns>
    public bool Contains(Instant instant) => At(instant) is not null;

    /// <summary>The range that contains an instant.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The range, or null where the instant is not in the set.</returns>
    public TimeRange? At(Instant instant)
    {
        var index = FirstEndingAfter(instant.ToUnixTimeSeconds());
        return index < Count && this[index].Contains(instant) ? this[index] : null;
    }

    /// <summary>Whether a range lies wholly in one of the ranges.</summary>
    /// <param name="range">The range, not <c>default</c>.</param>
    /// <returns>Whether every instant of it is in the set.</returns>
    /// <exception cref="ArgumentException">The range is <c>default</c>.</exception>
    public bool Encloses(TimeRange range)
    {
        var index = FirstEndingAfter(Checked(range).StartSecond);
        return index < Count && _starts[index] <= range.StartSecond && range.EndSecond <= _ends[index];
    }

    /// <summary>Whether a range shares an instant with the set.</summary>
    /// <param name="range">The range, not <c>default</c>.</param>
    /// <returns>Whether they overlap.</returns>
    /// <exception cref="ArgumentException">The range is <c>default</c>.</exception>
    public bool Overlaps(TimeRange range)
    {
        var index = FirstEndingAfter(Checked(range).StartSecond);
        return index < Count && _starts[index] < range.EndSecond;
    }

    /// <summary>The ranges that share an instant with a range, at their full length.</summary>
    /// <param name="range">The range, not <c>default</c>.</param>
    /// <returns>The overlapping ranges; <see cref="Clip"/> cuts them.</returns>
    /// <exception cref="ArgumentException">The range is <c>default</c>.</exception>
    public TimeRanges Overlapping(TimeRange range)
    {
        var first = FirstEndingAfter(Checked(range).StartSecond);
        var next = FirstStartingAtOrAfter(range.EndSecond);
        return first >= next ? Empty : new(_starts[first..next], _ends[first..next]);
    }

    /// <summary>The part of the set that lies in a range.</summary>
    /// <param name="range">The range, not <c>default</c>.</param>
    /// <returns>The ranges, cut where they reach out.</returns>
    /// <exception cref="ArgumentException">The range is <c>default</c>.</exception>
    public TimeRanges Clip(TimeRange range)
    {
        var inside = Overlapping(range);
        if (!inside.IsEmpty)
        {
            inside._starts[0] = Math.Max(inside._starts[0], range.StartSecond);
            inside._ends[^1] = Math.Min(inside._ends[^1], range.EndSecond);
        }

        return inside;
    }

    /// <summary>The instants of either set.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>The union.</returns>
    public TimeRanges Union(TimeRanges other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var merged = new Merger(Count + other.Count);
        for (var (mine, theirs) = (0, 0); mine < Count || theirs < other.Count;)
        {
            var takeMine = theirs == other.Count || (mine < Count && _starts[mine] <= other._starts[theirs]);
            merged.Add(
                takeMine ? _starts[mine] : other._starts[theirs],
                takeMine ? _ends[mine] : other._ends[theirs]);
            (mine, theirs) = takeMine ? (mine + 1, theirs) : (mine, theirs + 1);
        }

        return merged.ToRanges();
    }

    /// <summary>The instants of both sets.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>The intersection.</returns>
    public TimeRanges Intersect(TimeRanges other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var merged = new Merger(Count + other.Count);
        for (var (mine, theirs) = (0, 0); mine < Count && theirs < other.Count;)
        {
            merged.Add(
                Math.Max(_starts[mine], other._starts[theirs]),
                Math.Min(_ends[mine], other._ends[theirs]));
            (mine, theirs) = _ends[mine] < other._ends[theirs] ? (mine + 1, theirs) : (mine, theirs + 1);
        }

        return merged.ToRanges();
    }

    /// <summary>The instants of this set that are not in the other.</summary>
    /// <param name="other">What is taken away.</param>
    /// <returns>The difference.</returns>
    public TimeRanges Except(TimeRanges other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var merged = new Merger(Count + other.Count);
        for (var (mine, theirs) = (0, 0); mine < Count; mine++)
        {
            var from = _starts[mine];
            while (theirs < other.Count && other._starts[theirs] < _ends[mine])
            {
                merged.Add(from, other._starts[theirs]);
                from = Math.Max(from, other._ends[theirs]);
                if (other._ends[theirs] > _ends[mine])
                {
                    // This one may also cut the next range of ours.
                    break;
                }

                theirs++;
            }

            merged.Add(from, _ends[mine]);
        }

        return merged.ToRanges();
    }

    /// <inheritdoc />
    public bool Equals(TimeRanges? other) =>
        other is not null && _starts.AsSpan().SequenceEqual(other._starts) && _ends.AsSpan().SequenceEqual(other._ends);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as TimeRanges);

    /// <inheritdoc />
    public override int GetHashCode() => IsEmpty ? 0 : HashCode.Combine(Count, _starts[0], _ends[^1]);

    /// <inheritdoc />
    public IEnumerator<TimeRange> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The ranges in order, in UTC.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join(" ", this);

    /// <summary>The position of the first range whose end is after a second, or the count.</summary>
    internal int FirstEndingAfter(long second)
    {
        var index = Array.BinarySearch(_ends, second);
        return index >= 0 ? index + 1 : ~index;
    }

    private int FirstStartingAtOrAfter(long second)
    {
        var index = Array.BinarySearch(_starts, second);
        return index >= 0 ? index : ~index;
    }

    private static TimeRange Checked(TimeRange range) =>
        range != default
            ? range
            : throw new ArgumentException("A range with a length is needed, got default.", nameof(range));

    /// <summary>
    /// Collects ranges in order of their starts; leaves out those without length and joins those that touch.
    /// </summary>
    private ref struct Merger(int capacity)
    {
        private readonly long[] _starts = new long[capacity];
        private readonly long[] _ends = new long[capacity];
        private int _count;

        internal void Add(long start, long end)
        {
            if (end <= start)
            {
                return;
            }

            if (_count > 0 && start <= _ends[_count - 1])
            {
                _ends[_count - 1] = Math.Max(_ends[_count - 1], end);
                return;
            }

            (_starts[_count], _ends[_count]) = (start, end);
            _count++;
        }

        internal readonly TimeRanges ToRanges() =>
            _count == 0 ? Empty : new(_starts[.._count], _ends[.._count]);
    }
}
