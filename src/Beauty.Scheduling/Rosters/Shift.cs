using System.Collections.Immutable;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Rosters;

/// <summary>One stretch of work on a date with its own breaks (班次).</summary>
/// <remarks>
/// A break belongs to its shift and cuts no other, even where shifts overlap (T13). It cuts wherever the wall clock is
/// inside it: a break outside the shift has no effect, one over the edge is clipped (T15), and a shift that runs past
/// midnight meets the breaks of both dates. Immutable; equality by content. Source: T10, T13, T15.
/// </remarks>
public sealed record Shift
{
    /// <summary>The most breaks of one shift.</summary>
    public const int MaxBreaks = 20;

    private Shift(DailyWindow window) => Window = DailyWindow.Checked(window);

    /// <summary>When the shift is; an overnight one belongs to the date it starts on (T10).</summary>
    public DailyWindow Window { get; }

    /// <summary>The breaks, in the order given; by default none.</summary>
    public ImmutableArray<DailyWindow> Breaks { get; private init; } = [];

    /// <summary>A shift without breaks.</summary>
    /// <param name="window">When it is.</param>
    /// <returns>The shift.</returns>
    /// <exception cref="ArgumentException">The window is <c>default</c>.</exception>
    public static Shift Of(DailyWindow window) => new(window);

    /// <summary>The same shift with these breaks instead of any other.</summary>
    /// <param name="breaks">The breaks, at most 20; they may overlap.</param>
    /// <returns>The shift.</returns>
    /// <exception cref="ArgumentException">There are too many breaks, or one is <c>default</c>.</exception>
    public Shift WithBreaks(params ImmutableArray<DailyWindow> breaks)
    {
        var given = breaks.IsDefault ? [] : breaks;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(given.Length, MaxBreaks, nameof(breaks));
        foreach (var pause in given)
        {
            DailyWindow.Checked(pause);
        }

        return this with { Breaks = given };
    }

    /// <summary>The shift on one date of a zone, less its breaks.</summary>
    /// <param name="date">The date it belongs to.</param>
    /// <param name="zone">The zone.</param>
    /// <returns>The working time; empty where the clocks skip it or the breaks cover it.</returns>
    public TimeRanges On(LocalDate date, DateTimeZone zone)
    {
        if (Window.On(date, zone) is not { } worked)
        {
            return TimeRanges.Empty;
        }

        var pauses = Breaks.SelectMany(pause => DatesOf(pause, date).Select(day => pause.On(day, zone)));
        return TimeRanges.Of(worked).Except(TimeRanges.Of(pauses.OfType<TimeRange>()));
    }

    /// <inheritdoc />
    public bool Equals(Shift? other) =>
        other is not null && Window == other.Window && Breaks.SequenceEqual(other.Breaks);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Window, Breaks.Length);

    /// <summary>The window and its breaks.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        Breaks.IsEmpty ? Window.ToString() : $"{Window} less {string.Join(", ", Breaks)}";

    /// <summary>The dates on which a break can meet the shift of a date.</summary>
    private IEnumerable<LocalDate> DatesOf(DailyWindow pause, LocalDate date)
    {
        if (pause.EndsNextDay)
        {
            yield return date.PlusDays(-1);
        }

        yield return date;
        if (Window.EndsNextDay)
        {
            yield return date.PlusDays(1);
        }
    }
}
