using System.Text.Json.Serialization;
using NodaTime;

namespace Beauty.Domain.Birthdays;

/// <summary>A client's birthday, solar or Chinese lunisolar (公历/农历生日); the year may be unknown.</summary>
/// <remarks>
/// <para>Personal data: <see cref="ToString"/> hides it, only the members and JSON tell it.</para>
/// <para>Bounds: years 1901 to 2100, those of the lunisolar tables. A lunisolar year bears the number of the solar year
/// in which it begins, so its last weeks lie in the next solar year.</para>
/// <para>A lunisolar birthday on the 30th is kept on the 29th in a month that has no 30th. One in a plain month is kept
/// in that month, also in a year that repeats it as a leap month.</para>
/// <para>Equality by calendar, year, month and day: a solar and a lunisolar birthday are never equal.</para>
/// <para>JSON: <c>"solar:1990-05-17"</c>, without a year <c>"solar:--05-17"</c>; <c>"lunisolar:1990-05-17"</c>, and
/// <c>"lunisolar:2025-L06-17"</c> in a leap month. Source: D01; K52; R14.</para>
/// </remarks>
[JsonConverter(typeof(BirthdayJsonConverter))]
public sealed partial record Birthday
{
    /// <summary>The first year in which a client can be born.</summary>
    public const int FirstYear = LunisolarYear.First;

    /// <summary>The last year in which a client can be born, and in which a birthday can be kept.</summary>
    public const int LastYear = LunisolarYear.Last;

    private const int MonthsInYear = 12;
    private const int LongestLunisolarMonth = 30;

    // 29 February must be possible where no year is known.
    private const int SomeLeapYear = 2000;

    private Birthday(BirthdayCalendar calendar, int? year, (int Month, int Day, bool IsLeapMonth) day)
    {
        (Calendar, Year) = (calendar, year);
        (Month, Day, IsLeapMonth) = day;
    }

    /// <summary>The calendar in which the client keeps the birthday.</summary>
    public BirthdayCalendar Calendar { get; }

    /// <summary>The year of birth in that calendar, or null if unknown.</summary>
    public int? Year { get; }

    /// <summary>The month in that calendar, 1 to 12.</summary>
    public int Month { get; }

    /// <summary>The day of the month, from 1.</summary>
    public int Day { get; }

    /// <summary>Whether the lunisolar month is a leap month (闰月); false for solar ones.</summary>
    public bool IsLeapMonth { get; }

    /// <summary>The solar date of birth, or null if the year is unknown.</summary>
    public LocalDate? BornOn => Year is not { } year ? null
        : Calendar == BirthdayCalendar.Solar ? new LocalDate(year, Month, Day)
        : new LunisolarYear(year).DateOf(Month, IsLeapMonth, Day);

    /// <summary>Makes a solar birthday.</summary>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">A day of that month; 29 February is one if the year is unknown.</param>
    /// <param name="year">1901 to 2100, or null if unknown.</param>
    /// <returns>The birthday.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year, month or day is out of its bounds.</exception>
    public static Birthday Solar(int month, int day, int? year = null)
    {
        CheckYearAndMonth(year, month);
        CheckDay(day, CalendarSystem.Iso.GetDaysInMonth(year ?? SomeLeapYear, month), month);
        return new(BirthdayCalendar.Solar, year, (month, day, false));
    }

    /// <summary>Makes a lunisolar birthday.</summary>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">A day of that month, at most 30.</param>
    /// <param name="year">The lunisolar year, 1901 to 2100, or null if unknown.</param>
    /// <param name="isLeapMonth">Whether the month is the leap month of that number.</param>
    /// <returns>The birthday.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year, month or day is out of its bounds.</exception>
    /// <exception cref="ArgumentException">The year has no such leap month.</exception>
    public static Birthday Lunisolar(int month, int day, int? year = null, bool isLeapMonth = false)
    {
        CheckYearAndMonth(year, month);
        if (isLeapMonth && year is { } known && !new LunisolarYear(known).HasLeap(month))
        {
            throw new ArgumentException($"The lunisolar year {known} has no leap month {month}.", nameof(isLeapMonth));
        }

        var days = year is { } born ? new LunisolarYear(born).DaysIn(month, isLeapMonth) : LongestLunisolarMonth;
        CheckDay(day, days, month);
        return new(BirthdayCalendar.Lunisolar, year, (month, day, isLeapMonth));
    }

    /// <summary>A fixed word: a birthday does not tell itself by accident.</summary>
    /// <returns>The text <c>[birthday]</c>.</returns>
    public override string ToString() => "[birthday]";

    private static void CheckYearAndMonth(int? year, int month)
    {
        if (year is { } known)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(known, FirstYear, nameof(year));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(known, LastYear, nameof(year));
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, MonthsInYear);
    }

    private static void CheckDay(int day, int daysInMonth, int month)
    {
        if (day < 1 || day > daysInMonth)
        {
            throw new ArgumentOutOfRangeException(nameof(day), day, $"Month {month} has the days 1 to {daysInMonth}.");
        }
    }
}
