using System.Collections.Immutable;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Locations;

/// <summary>When a location is open (营业时间): hours for each weekday, and special days.</summary>
/// <remarks>
/// A weekday without hours is closed; 00:00-24:00 is open all day (T10). A special day replaces the hours of its date.
/// Immutable and safe for threads; equality by content. Source: T4, T10, T12, T14.
/// </remarks>
public sealed class OpeningHours : IEquatable<OpeningHours>
{
    /// <summary>The most windows of one date.</summary>
    public const int MaxWindows = 20;

    /// <summary>The most special days: ten years of dates.</summary>
    public const int MaxSpecialDays = 3_660;

    private const int DaysOfWeek = 7;

    private readonly ImmutableArray<ImmutableArray<DailyWindow>> _week;
    private readonly ImmutableSortedDictionary<LocalDate, SpecialDay> _specialDays;

    private OpeningHours(
        ImmutableArray<ImmutableArray<DailyWindow>> week,
        ImmutableSortedDictionary<LocalDate, SpecialDay> specialDays) =>
        (_week, _specialDays) = (week, specialDays);

    /// <summary>Never open.</summary>
    public static OpeningHours Closed { get; } = new(
        [.. Enumerable.Repeat(ImmutableArray<DailyWindow>.Empty, DaysOfWeek)],
        ImmutableSortedDictionary<LocalDate, SpecialDay>.Empty);

    /// <summary>The special days, by date.</summary>
    public IEnumerable<SpecialDay> SpecialDays => _specialDays.Values;

    /// <summary>The same hours on all seven weekdays.</summary>
    /// <param name="windows">When the location is open, at most 20.</param>
    /// <returns>The hours.</returns>
    /// <exception cref="ArgumentException">There are too many windows, or one is <c>default</c>.</exception>
    public static OpeningHours Daily(params ImmutableArray<DailyWindow> windows) =>
        new([.. Enumerable.Repeat(Checked(windows), DaysOfWeek)], Closed._specialDays);

    /// <summary>The same hours with others on one weekday.</summary>
    /// <param name="day">The weekday.</param>
    /// <param name="windows">When the location is open, at most 20; none is closed.</param>
    /// <returns>The hours.</returns>
    /// <exception cref="ArgumentException">
    /// The day is none of the seven, there are too many windows, or one is <c>default</c>.
    /// </exception>
    public OpeningHours With(IsoDayOfWeek day, params ImmutableArray<DailyWindow> windows) =>
        new(_week.SetItem((int)Iso.Checked(day) - 1, Checked(windows)), _specialDays);

    /// <summary>The same hours with a special day, instead of any earlier one of its date.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The hours.</returns>
    /// <exception cref="ArgumentException">There are the most special days already.</exception>
    public OpeningHours With(SpecialDay day)
    {
        ArgumentNullException.ThrowIfNull(day);
        var days = _specialDays.SetItem(day.Date, day);
        return days.Count <= MaxSpecialDays
            ? new(_week, days)
            : throw new ArgumentException($"There are at most {MaxSpecialDays} special days.", nameof(day));
    }

    /// <summary>The same hours with the weekly ones again on one date.</summary>
    /// <param name="date">The local date; without a special day nothing changes.</param>
    /// <returns>The hours.</returns>
    public OpeningHours WithoutSpecialDay(LocalDate date) => new(_week, _specialDays.Remove(date));

    /// <summary>The hours of a weekday, without special days.</summary>
    /// <param name="day">The weekday.</param>
    /// <returns>The windows; empty for closed.</returns>
    /// <exception cref="ArgumentException">The day is none of the seven.</exception>
    public ImmutableArray<DailyWindow> On(IsoDayOfWeek day) => _week[(int)Iso.Checked(day) - 1];

    /// <summary>The hours of a date.</summary>
    /// <param name="date">The local date.</param>
    /// <returns>
    /// The special day's windows where there is one, otherwise those of the weekday; empty for closed.
    /// </returns>
    public ImmutableArray<DailyWindow> On(LocalDate date) => SpecialDayOn(date)?.Windows ?? On(date.DayOfWeek);

    /// <summary>The special day of a date.</summary>
    /// <param name="date">The local date.</param>
    /// <returns>The day, or null where the weekly hours count.</returns>
    public SpecialDay? SpecialDayOn(LocalDate date) => _specialDays.GetValueOrDefault(date);

    /// <summary>The open time of the windows that belong to these dates.</summary>
    /// <remarks>A window belongs to the date it starts on (T10): it may reach past the last date.</remarks>
    /// <param name="dates">The local dates, first and last included.</param>
    /// <param name="zone">The zone whose clocks the hours follow.</param>
    /// <returns>The merged open time.</returns>
    public TimeRanges OpenTime(DateInterval dates, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(dates);
        return TimeRanges.Of(
            dates.SelectMany(date => On(date).Select(window => window.On(date, zone))).OfType<TimeRange>());
    }

    /// <inheritdoc />
    public bool Equals(OpeningHours? other) =>
        other is not null
        && _week.Zip(other._week).All(days => days.First.SequenceEqual(days.Second))
        && _specialDays.Values.SequenceEqual(other._specialDays.Values);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as OpeningHours);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(_week.Sum(windows => windows.Length), _specialDays.Count);

    /// <summary>The hours of each weekday and the number of special days.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{string.Join("; ", _week.Select(windows => string.Join(", ", windows)))}; {_specialDays.Count} special days";

    internal static ImmutableArray<DailyWindow> Checked(ImmutableArray<DailyWindow> windows)
    {
        var given = windows.IsDefault ? [] : windows;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(given.Length, MaxWindows, nameof(windows));
        foreach (var window in given)
        {
            DailyWindow.Checked(window);
        }

        return given;
    }
}
