using System.Collections.Immutable;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Rosters;

/// <summary>A shift that comes back on weekdays, every week or every n weeks.</summary>
/// <remarks>
/// Every-n-weeks patterns count ISO weeks from the week of an anchor date, in both directions; first and last date are
/// inclusive (T16). Immutable; equality by content. Source: T4, T16.
/// </remarks>
public sealed record ShiftPattern
{
    /// <summary>The most weeks between two weeks with the shift.</summary>
    public const int MaxWeeks = 52;

    private ShiftPattern(Shift shift, ImmutableArray<IsoDayOfWeek> weekdays) => (Shift, Weekdays) = (shift, weekdays);

    /// <summary>The shift.</summary>
    public Shift Shift { get; }

    /// <summary>The weekdays, from Monday on, each once, at least one.</summary>
    public ImmutableArray<IsoDayOfWeek> Weekdays { get; }

    /// <summary>How many weeks lie from one week with the shift to the next, 1 to 52; by default 1.</summary>
    public int Weeks { get; private init; } = 1;

    /// <summary>A date in a week that has the shift; null where every week has it.</summary>
    public LocalDate? Anchor { get; private init; }

    /// <summary>The first date, inclusive; null for no beginning.</summary>
    public LocalDate? First { get; private init; }

    /// <summary>The last date, inclusive; null for no end.</summary>
    public LocalDate? Last { get; private init; }

    /// <summary>A shift on the same weekdays of every week.</summary>
    /// <param name="shift">The shift.</param>
    /// <param name="weekdays">The weekdays, at least one, in any order.</param>
    /// <returns>The pattern.</returns>
    /// <exception cref="ArgumentException">There is no weekday, or one is none of the seven.</exception>
    public static ShiftPattern Weekly(Shift shift, params ReadOnlySpan<IsoDayOfWeek> weekdays)
    {
        ArgumentNullException.ThrowIfNull(shift);
        var days = new SortedSet<IsoDayOfWeek>();
        foreach (var day in weekdays)
        {
            days.Add(Iso.Checked(day));
        }

        return days.Count > 0
            ? new(shift, [.. days])
            : throw new ArgumentException("A pattern needs at least one weekday.", nameof(weekdays));
    }

    /// <summary>The same pattern in every n-th ISO week only (T16).</summary>
    /// <param name="weeks">n, 1 to 52; 1 is every week.</param>
    /// <param name="anchor">Any date in a week that has the shift.</param>
    /// <returns>The pattern.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The weeks are out of bounds.</exception>
    public ShiftPattern EveryWeeks(int weeks, LocalDate anchor)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(weeks, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(weeks, MaxWeeks);
        return this with { Weeks = weeks, Anchor = weeks == 1 ? null : anchor };
    }

    /// <summary>The same pattern from a date on.</summary>
    /// <param name="first">The first date, inclusive.</param>
    /// <returns>The pattern.</returns>
    /// <exception cref="ArgumentException">The first date is after the last.</exception>
    public ShiftPattern Starting(LocalDate first) => InOrder(this with { First = first }, nameof(first));

    /// <summary>The same pattern up to a date.</summary>
    /// <param name="last">The last date, inclusive.</param>
    /// <returns>The pattern.</returns>
    /// <exception cref="ArgumentException">The last date is before the first.</exception>
    public ShiftPattern Ending(LocalDate last) => InOrder(this with { Last = last }, nameof(last));

    /// <summary>Whether a shift of this pattern starts on a date.</summary>
    /// <param name="date">The local date.</param>
    /// <returns>Whether weekday, week and bounds fit.</returns>
    public bool FallsOn(LocalDate date) =>
        !(date < First) && !(date > Last) && Weekdays.Contains(date.DayOfWeek) && IsInWeek(date);

    /// <inheritdoc />
    public bool Equals(ShiftPattern? other) =>
        other is not null
        && Shift == other.Shift
        && Weekdays.SequenceEqual(other.Weekdays)
        && (Weeks, Anchor, First, Last) == (other.Weeks, other.Anchor, other.First, other.Last);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Shift, Weekdays.Length, Weeks, Anchor, First, Last);

    /// <summary>The weekdays and the shift.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{string.Join(", ", Weekdays)}: {Shift}";

    private static ShiftPattern InOrder(ShiftPattern pattern, string parameter) =>
        !(pattern.First > pattern.Last)
            ? pattern
            : throw new ArgumentException(
                $"A pattern ends no sooner than it starts, got {Iso.Text(pattern.First)} to {Iso.Text(pattern.Last)}.",
                parameter);

    private static LocalDate MondayOf(LocalDate date) => date.PlusDays(1 - (int)date.DayOfWeek);

    private bool IsInWeek(LocalDate date) =>
        Anchor is not { } anchor || Period.DaysBetween(MondayOf(anchor), MondayOf(date)) / 7 % Weeks == 0;
}
