using System.Globalization;
using NodaTime;

namespace Beauty.Loyalty.Earning;

/// <summary>Weekdays by their names in the reader's language, with commas.</summary>
internal sealed class WeekdayNames(IReadOnlyList<IsoDayOfWeek> weekdays) : IFormattable
{
    private const int DaysInWeek = 7;

    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        var names = DateTimeFormatInfo.GetInstance(formatProvider ?? CultureInfo.InvariantCulture);
        return string.Join(", ", weekdays.Select(day => names.GetDayName((DayOfWeek)((int)day % DaysInWeek))));
    }
}
