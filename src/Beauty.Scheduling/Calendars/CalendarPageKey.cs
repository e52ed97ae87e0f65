using System.Collections.Immutable;
using System.Globalization;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Calendars;

/// <summary>Names a page: one calendar on one UTC date, the unit of compare-and-set in every store.</summary>
/// <remarks>
/// The date partitions storage and has no business meaning: local days exist only in rules. Order is by scope, owner
/// and day, in which stores take their locks. Source: decision 9; ADR 0007.
/// </remarks>
public readonly record struct CalendarPageKey : IComparable<CalendarPageKey>
{
    /// <summary>Names a page.</summary>
    /// <param name="calendar">The calendar, not <c>default</c>.</param>
    /// <param name="day">The UTC date.</param>
    /// <exception cref="ArgumentException">The calendar is <c>default</c>.</exception>
    public CalendarPageKey(CalendarId calendar, LocalDate day)
    {
        if (calendar == default)
        {
            throw new ArgumentException("A page needs a calendar, got default.", nameof(calendar));
        }

        (Calendar, Day) = (calendar, day);
    }

    /// <summary>The calendar.</summary>
    public CalendarId Calendar { get; }

    /// <summary>The UTC date.</summary>
    public LocalDate Day { get; }

    /// <summary>The pages that a range touches, the only mapping from time to pages (W13).</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="range">The range; a range that ends at midnight does not touch the next day.</param>
    /// <returns>One key a UTC date, in order.</returns>
    /// <exception cref="ArgumentException">The calendar is <c>default</c>.</exception>
    public static ImmutableArray<CalendarPageKey> Of(CalendarId calendar, TimeRange range)
    {
        var days = DaysOf(range);
        var keys = ImmutableArray.CreateBuilder<CalendarPageKey>(days.Length);
        foreach (var day in days)
        {
            keys.Add(new CalendarPageKey(calendar, day));
        }

        return keys.MoveToImmutable();
    }

    /// <summary>The UTC dates that a range touches, first and last included.</summary>
    /// <param name="range">The range.</param>
    /// <returns>The dates.</returns>
    public static DateInterval DaysOf(TimeRange range) => new(
        range.Start.InUtc().Date,
        (range.End - Duration.FromSeconds(1)).InUtc().Date);

    /// <inheritdoc />
    public int CompareTo(CalendarPageKey other)
    {
        var byScope = Calendar.Scope.CompareTo(other.Calendar.Scope);
        var byOwner = byScope != 0 ? byScope : Calendar.Owner.CompareTo(other.Calendar.Owner);
        return byOwner != 0 ? byOwner : Day.CompareTo(other.Day);
    }

    /// <summary>Calendar and UTC date.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Calendar}@{Day:R}");

    /// <summary>Whether the left key comes first.</summary>
    /// <param name="left">The left key.</param>
    /// <param name="right">The right key.</param>
    public static bool operator <(CalendarPageKey left, CalendarPageKey right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left key does not come after.</summary>
    /// <param name="left">The left key.</param>
    /// <param name="right">The right key.</param>
    public static bool operator <=(CalendarPageKey left, CalendarPageKey right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left key comes last.</summary>
    /// <param name="left">The left key.</param>
    /// <param name="right">The right key.</param>
    public static bool operator >(CalendarPageKey left, CalendarPageKey right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left key does not come before.</summary>
    /// <param name="left">The left key.</param>
    /// <param name="right">The right key.</param>
    public static bool operator >=(CalendarPageKey left, CalendarPageKey right) => left.CompareTo(right) >= 0;
}
