using System.Text.Json.Serialization;
using NodaTime;

namespace Beauty.Scheduling.Time;

/// <summary>A bounded, half-open stretch of elapsed time, <c>[Start, End)</c>, in whole seconds.</summary>
/// <remarks>
/// Touching ranges do not overlap (T1); a range without length cannot be made (T2). Instants are whole seconds, so that
/// every store keeps them exactly. Equality and order are by start, then end. <c>default</c> has no length: it overlaps
/// nothing, and diaries, claims and stores refuse it. Source: T1–T3; decision 9; ADR 0007.
/// </remarks>
[JsonConverter(typeof(TimeRangeJsonConverter))]
public readonly partial record struct TimeRange : IComparable<TimeRange>
{
    private TimeRange(long startSecond, long endSecond) => (StartSecond, EndSecond) = (startSecond, endSecond);

    /// <summary>The first instant inside.</summary>
    public Instant Start => Instant.FromUnixTimeSeconds(StartSecond);

    /// <summary>The first instant after; not inside.</summary>
    public Instant End => Instant.FromUnixTimeSeconds(EndSecond);

    /// <summary>The elapsed length, more than zero; zero for <c>default</c>.</summary>
    public Duration Length => Duration.FromSeconds(EndSecond - StartSecond);

    internal long StartSecond { get; }

    internal long EndSecond { get; }

    /// <summary>Makes the range between two instants.</summary>
    /// <param name="start">The first instant inside, a whole second.</param>
    /// <param name="end">The first instant after, a whole second.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentException">
    /// An instant is not a whole second, or the end is not after the start.
    /// </exception>
    public static TimeRange Between(Instant start, Instant end) =>
        end > start
            ? new(WholeSecond(start, nameof(start)), WholeSecond(end, nameof(end)))
            : throw new ArgumentException($"A range needs an end after its start, got [{start}, {end}).", nameof(end));

    /// <summary>Makes the range of a length from a start.</summary>
    /// <param name="start">The first instant inside, a whole second.</param>
    /// <param name="length">The elapsed length, in whole seconds, more than zero.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentException">
    /// The start or the length is no whole second, or the length is not positive.
    /// </exception>
    public static TimeRange From(Instant start, Duration length) => Between(start, start + length);

    /// <summary>Whether the instant is inside.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns><c>Start &lt;= instant &lt; End</c>.</returns>
    public bool Contains(Instant instant) => Start <= instant && instant < End;

    /// <summary>Whether the two share an instant; touching ranges do not (T1).</summary>
    /// <param name="other">The other range.</param>
    /// <returns>Whether they overlap.</returns>
    public bool Overlaps(TimeRange other) => StartSecond < other.EndSecond && other.StartSecond < EndSecond;

    /// <summary>Whether the two touch without overlapping.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>Whether one ends where the other starts.</returns>
    public bool Abuts(TimeRange other) => StartSecond == other.EndSecond || other.StartSecond == EndSecond;

    /// <summary>Whether the other lies wholly inside; equal ranges enclose each other.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>Whether it lies inside.</returns>
    public bool Encloses(TimeRange other) => StartSecond <= other.StartSecond && other.EndSecond <= EndSecond;

    /// <summary>What both share.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>The shared range, or null where they do not overlap.</returns>
    public TimeRange? Intersection(TimeRange other) =>
        Overlaps(other)
            ? new TimeRange(Math.Max(StartSecond, other.StartSecond), Math.Min(EndSecond, other.EndSecond))
            : null;

    /// <summary>The range with time added around it.</summary>
    /// <param name="before">Whole seconds added before the start, not negative.</param>
    /// <param name="after">Whole seconds added after the end, not negative.</param>
    /// <returns>The wider range.</returns>
    /// <exception cref="ArgumentException">A duration is negative or no whole second.</exception>
    public TimeRange Widen(Duration before, Duration after)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(before, Duration.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(after, Duration.Zero);
        return Between(Start - before, End + after);
    }

    /// <summary>The same as a Noda Time interval.</summary>
    /// <returns>A bounded interval.</returns>
    public Interval ToInterval() => new(Start, End);

    /// <summary>Orders by start, then by end.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>Negative, zero or positive.</returns>
    public int CompareTo(TimeRange other)
    {
        var byStart = StartSecond.CompareTo(other.StartSecond);
        return byStart != 0 ? byStart : EndSecond.CompareTo(other.EndSecond);
    }

    /// <summary>The range as <c>[start, end)</c> in UTC.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"[{Start}, {End})";

    internal static TimeRange OfSeconds(long startSecond, long endSecond) => new(startSecond, endSecond);

    private static long WholeSecond(Instant instant, string parameter)
    {
        var second = instant.ToUnixTimeSeconds();
        return Instant.FromUnixTimeSeconds(second) == instant
            ? second
            : throw new ArgumentException(
                $"Instants here are whole seconds, got {instant:uuuu-MM-ddTHH:mm:ss.FFFFFFFFF}.", parameter);
    }
}
