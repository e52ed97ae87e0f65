using System.Globalization;
using NodaTime;

namespace Beauty.Domain.Birthdays;

/// <summary>One year of the Chinese lunisolar calendar, named by the solar year in which it begins.</summary>
/// <remarks>The tables are the framework's and need no globalization data: years 1901 to 2100.</remarks>
internal readonly record struct LunisolarYear
{
    internal const int First = 1901;
    internal const int Last = 2100;

    private static readonly ChineseLunisolarCalendar Calendar = new();

    private readonly int _year;

    internal LunisolarYear(int year) => _year = year;

    // The framework counts the leap month into the row: leap 6 is its month 7.
    private int LeapRow => Calendar.GetLeapMonth(_year);

    internal bool HasLeap(int month) => LeapRow == month + 1;

    internal int DaysIn(int month, bool isLeap) => Calendar.GetDaysInMonth(_year, RowOf(month, isLeap));

    /// <summary>The solar date of a day, or of the month's last day where the month is shorter.</summary>
    internal LocalDate DateOf(int month, bool isLeap, int day) => LocalDate.FromDateTime(
        Calendar.ToDateTime(_year, RowOf(month, isLeap), Math.Min(day, DaysIn(month, isLeap)), 0, 0, 0, 0));

    private int RowOf(int month, bool isLeap) =>
        isLeap || (LeapRow > 0 && month >= LeapRow) ? month + 1 : month;
}
