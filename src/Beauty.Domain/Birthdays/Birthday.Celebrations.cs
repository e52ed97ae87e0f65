using NodaTime;

namespace Beauty.Domain.Birthdays;

public sealed partial record Birthday
{
    /// <summary>The first year for which celebrations can be told: the lunisolar tables begin within 1901.</summary>
    public const int FirstCelebrationYear = LunisolarYear.First + 1;

    /// <summary>The solar dates of a solar year on which the birthday is kept, in order.</summary>
    /// <remarks>
    /// A solar birthday has one, or none where the policy says so. A lunisolar one has one as a rule, but two or none
    /// when it lies about the turn of the solar year: the first day of the twelfth month fell on 11 January and on 31
    /// December 2024, and on no day of 2025. There are none before the day of birth.
    /// </remarks>
    /// <param name="year">The solar year, 1902 to 2100.</param>
    /// <param name="policy">What happens where the year lacks the day or month.</param>
    /// <returns>The dates.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of its bounds.</exception>
    public IReadOnlyList<LocalDate> CelebratedIn(int year, BirthdayPolicy policy = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, FirstCelebrationYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastYear);
        var dates = Calendar == BirthdayCalendar.Solar
            ? SolarDates(year, policy.LeapDay)
            : LunisolarDates(year - 1, policy).Concat(LunisolarDates(year, policy)).Where(date => date.Year == year);
        return [.. dates.Where(date => BornOn is not { } born || date >= born)];
    }

    /// <summary>The next date on which the birthday is kept, the given day included.</summary>
    /// <param name="from">The first day that counts, in 1902 to 2100.</param>
    /// <param name="policy">What happens where a year lacks the day or month.</param>
    /// <returns>The date, or null if there is none until the end of 2100.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is out of its bounds.</exception>
    public LocalDate? NextOn(LocalDate from, BirthdayPolicy policy = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(from.Year, FirstCelebrationYear, nameof(from));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(from.Year, LastYear, nameof(from));
        return Enumerable.Range(from.Year, LastYear - from.Year + 1)
            .SelectMany(year => CelebratedIn(year, policy))
            .Where(date => date >= from)
            .Select(date => (LocalDate?)date)
            .FirstOrDefault();
    }

    /// <summary>The age in completed solar years (周岁), or null if the year of birth is unknown.</summary>
    /// <remarks>
    /// Counted from the solar date of birth, also for lunisolar birthdays. A client born on 29 February completes a
    /// year on 28 February or 1 March as the policy says; 1 March where the day is kept in leap years only.
    /// </remarks>
    /// <param name="date">The day, not before the birth.</param>
    /// <param name="policy">What happens to 29 February.</param>
    /// <returns>The age, 0 or more.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before the birth.</exception>
    public int? AgeOn(LocalDate date, BirthdayPolicy policy = default)
    {
        if (BornOn is not { } born)
        {
            return null;
        }

        if (date < born)
        {
            throw new ArgumentOutOfRangeException(nameof(date), date, "The day lies before the birth.");
        }

        var years = date.Year - born.Year;
        return date < CompletedIn(date.Year, born, policy.LeapDay) ? years - 1 : years;
    }

    private static LocalDate CompletedIn(int year, LocalDate born, LeapDayPolicy policy)
    {
        var sameDay = born.PlusYears(year - born.Year);
        return sameDay.Day != born.Day && policy != LeapDayPolicy.February28 ? sameDay.PlusDays(1) : sameDay;
    }

    private IEnumerable<LocalDate> SolarDates(int year, LeapDayPolicy policy)
    {
        if (Day <= CalendarSystem.Iso.GetDaysInMonth(year, Month))
        {
            return [new LocalDate(year, Month, Day)];
        }

        return policy switch
        {
            LeapDayPolicy.February28 => [new LocalDate(year, 2, 28)],
            LeapDayPolicy.March1 => [new LocalDate(year, 3, 1)],
            _ => [],
        };
    }

    private IEnumerable<LocalDate> LunisolarDates(int lunisolarYear, BirthdayPolicy policy)
    {
        var year = new LunisolarYear(lunisolarYear);
        var inLeapMonth = IsLeapMonth && year.HasLeap(Month);
        if (inLeapMonth || !IsLeapMonth || policy.LeapMonth == LeapMonthPolicy.PlainMonth)
        {
            yield return year.DateOf(Month, inLeapMonth, Day);
        }
    }
}
