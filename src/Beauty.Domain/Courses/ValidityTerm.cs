using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;

namespace Beauty.Domain.Courses;

/// <summary>A length of validity: a number of months or of days, the first day included.</summary>
/// <remarks>
/// <para>Bounds: 1 to 1,200 months, or 1 to 36,525 days. Equality by unit and number: 12 months are not 365
/// days.</para>
/// <para>JSON: <c>"P6M"</c> or <c>"P30D"</c>. Source: K56.</para>
/// </remarks>
[JsonConverter(typeof(ValidityTermJsonConverter))]
public sealed record ValidityTerm
{
    /// <summary>The greatest number of months.</summary>
    public const int MostMonths = 1_200;

    /// <summary>The greatest number of days.</summary>
    public const int MostDays = 36_525;

    private readonly bool _inMonths;
    private readonly int _number;

    private ValidityTerm(bool inMonths, int number) => (_inMonths, _number) = (inMonths, number);

    /// <summary>A term of months.</summary>
    /// <param name="months">1 to 1,200.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of its bounds.</exception>
    public static ValidityTerm OfMonths(int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(months, MostMonths);
        return new(inMonths: true, months);
    }

    /// <summary>A term of days.</summary>
    /// <param name="days">1 to 36,525; 1 is the first day alone.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of its bounds.</exception>
    public static ValidityTerm OfDays(int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, MostDays);
        return new(inMonths: false, days);
    }

    /// <summary>The last usable day of a term that begins on a day.</summary>
    /// <remarks>
    /// Months end the day before the same day number, or on the last day of a month without it: six months from
    /// 15 January last to 14 July, one month from 31 January to the end of February. A later first day never gives an
    /// earlier last one.
    /// </remarks>
    /// <param name="firstDay">The first day, which counts.</param>
    /// <returns>The last day, which is usable.</returns>
    public LocalDate LastDayFrom(LocalDate firstDay)
    {
        if (!_inMonths)
        {
            return firstDay.PlusDays(_number - 1);
        }

        // Noda Time moves to the last day of a month that lacks the day number, and there the term ends.
        var same = firstDay.PlusMonths(_number);
        return same.Day == firstDay.Day ? same.PlusDays(-1) : same;
    }

    /// <summary>The term as an ISO period.</summary>
    /// <returns>The text, such as <c>P6M</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"P{_number}{(_inMonths ? 'M' : 'D')}");

    /// <summary>Reads a term, or says that the text is none.</summary>
    /// <param name="text">The text; null is none.</param>
    /// <returns>The term, or null.</returns>
    internal static ValidityTerm? Find(string? text)
    {
        if (text is not ['P', .. var digits, 'M' or 'D']
            || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var inMonths = text[^1] == 'M';
        return number >= 1 && number <= (inMonths ? MostMonths : MostDays) && digits[0] != '0'
            ? new(inMonths, number)
            : null;
    }
}
