using System.Globalization;
using Beauty.Domain.Birthdays;
using Beauty.Tests.Shared;
using NodaTime;
using NodaTime.Text;

namespace Beauty.Domain.Tests.Birthdays;

/// <summary>K52 and R14: 29 February, leap months and the turn of the year by stated policies.</summary>
public sealed class CelebratingABirthdayTests
{
    private static readonly BirthdayPolicy March1 = BirthdayPolicy.Of(LeapDayPolicy.March1, LeapMonthPolicy.PlainMonth);

    private static readonly BirthdayPolicy Strict =
        BirthdayPolicy.Of(LeapDayPolicy.OnlyInLeapYears, LeapMonthPolicy.OnlyInLeapYears);

    [Theory]
    [InlineData(1, 1, false, 2024, "2024-02-10")]
    [InlineData(1, 1, false, 2025, "2025-01-29")]
    [InlineData(1, 1, false, 2026, "2026-02-17")]
    [InlineData(5, 5, false, 2025, "2025-05-31")]
    [InlineData(8, 15, false, 2024, "2024-09-17")]
    [InlineData(8, 15, false, 2025, "2025-10-06")]
    [InlineData(8, 15, false, 2026, "2026-09-25")]
    [InlineData(6, 1, false, 2025, "2025-06-25")]
    [InlineData(6, 1, true, 2025, "2025-07-25")]
    [InlineData(7, 1, false, 2025, "2025-08-23")]
    [InlineData(2, 1, false, 2023, "2023-02-20")]
    [InlineData(2, 1, true, 2023, "2023-03-22")]
    [InlineData(12, 30, false, 2025, "2025-01-28")]
    [InlineData(12, 30, false, 2026, "2026-02-16")]
    [InlineData(12, 30, false, 1902, "1902-02-07")]
    public void A_lunisolar_birthday_falls_on_the_known_date(
        int month, int day, bool leap, int year, string expected) =>
        Assert.Equal(expected, Dates(Birthday.Lunisolar(month, day, isLeapMonth: leap).CelebratedIn(year)));

    [Theory]
    [InlineData(2024, "2024-01-11 2024-12-31")]
    [InlineData(2025, "")]
    [InlineData(2026, "2026-01-19")]
    public void A_lunisolar_birthday_about_the_turn_of_the_year_has_two_dates_or_none(int year, string expected) =>
        Assert.Equal(expected, Dates(Birthday.Lunisolar(12, 1).CelebratedIn(year)));

    [Theory]
    [InlineData(2024, "2024-07-06", "")]
    [InlineData(2025, "2025-07-25", "2025-07-25")]
    public void A_leap_month_that_is_absent_is_kept_in_the_plain_month_or_not_at_all(
        int year, string plain, string strict)
    {
        var birthday = Birthday.Lunisolar(6, 1, isLeapMonth: true);

        Assert.Equal(plain, Dates(birthday.CelebratedIn(year)));
        Assert.Equal(strict, Dates(birthday.CelebratedIn(year, Strict)));
    }

    [Theory]
    [InlineData(2023, "2023-02-28", "2023-03-01", "")]
    [InlineData(2024, "2024-02-29", "2024-02-29", "2024-02-29")]
    [InlineData(2100, "2100-02-28", "2100-03-01", "")]
    public void The_29th_of_February_is_kept_as_the_policy_says(
        int year, string february28, string march1, string strict)
    {
        var birthday = Birthday.Solar(2, 29);

        Assert.Equal(february28, Dates(birthday.CelebratedIn(year)));
        Assert.Equal(march1, Dates(birthday.CelebratedIn(year, March1)));
        Assert.Equal(strict, Dates(birthday.CelebratedIn(year, Strict)));
    }

    [Fact]
    public void Nothing_is_kept_before_the_birth()
    {
        var birthday = Birthday.Solar(5, 17, 1990);

        Assert.Empty(birthday.CelebratedIn(1989));
        Assert.Equal("1990-05-17", Dates(birthday.CelebratedIn(1990)));
        Assert.Equal(new LocalDate(1990, 5, 17), birthday.NextOn(new(1950, 1, 1)));
    }

    [Theory]
    [InlineData("2025-05-16", "2025-05-17")]
    [InlineData("2025-05-17", "2025-05-17")]
    [InlineData("2025-05-18", "2026-05-17")]
    public void The_next_celebration_counts_the_day_itself(string from, string expected) =>
        Assert.Equal(Date(expected), Birthday.Solar(5, 17).NextOn(Date(from)));

    [Theory]
    [InlineData("2024-01-12", "2024-12-31")]
    [InlineData("2025-01-01", "2026-01-19")]
    public void The_next_lunisolar_celebration_may_lie_in_the_next_solar_year_but_one(string from, string expected) =>
        Assert.Equal(Date(expected), Birthday.Lunisolar(12, 1).NextOn(Date(from)));

    [Fact]
    public void The_next_strict_celebration_may_take_years_or_never_come()
    {
        var leapSixth = Birthday.Lunisolar(6, 1, isLeapMonth: true);

        Assert.Equal(new LocalDate(2028, 2, 29), Birthday.Solar(2, 29).NextOn(new(2024, 3, 1), Strict));
        Assert.Equal(new LocalDate(2036, 7, 23), leapSixth.NextOn(new(2025, 7, 26), Strict));
        Assert.Null(Birthday.Solar(2, 29).NextOn(new(2096, 3, 1), Strict));
        Assert.Null(Birthday.Solar(5, 17).NextOn(new(2100, 5, 18)));
    }

    [Fact]
    public void Celebrations_are_told_from_1902_to_2100()
    {
        AssertBounds(Birthday.Lunisolar(12, 1));
        AssertBounds(Birthday.Solar(12, 1));
    }

    [Property(MaxTest = 200)]
    public void The_next_celebration_is_the_first_day_that_the_calendar_calls_so(LocalDate from, byte month, byte day)
    {
        var calendar = new ChineseLunisolarCalendar();
        var (wantedMonth, wantedDay) = (1 + (month % 12), 1 + (day % 29));

        var next = Birthday.Lunisolar(wantedMonth, wantedDay).NextOn(from);

        var bruteForce = Enumerable.Range(0, 800)
            .Select(from.PlusDays)
            .First(date => PlainMonthAndDay(calendar, date.ToDateTimeUnspecified()) == (wantedMonth, wantedDay));
        Assert.Equal(bruteForce, next);
    }

    [Property]
    public void The_next_celebration_is_one_of_its_year_and_not_before_the_day(LocalDate from, Birthday birthday)
    {
        var next = birthday.NextOn(from);

        Assert.NotNull(next);
        Assert.True(next >= from);
        Assert.Contains(next.Value, birthday.CelebratedIn(next.Value.Year));
        Assert.Equal(next, birthday.NextOn(next.Value));
    }

    private static void AssertBounds(Birthday birthday)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => birthday.CelebratedIn(1901));
        Assert.Throws<ArgumentOutOfRangeException>(() => birthday.CelebratedIn(2101));
        Assert.Throws<ArgumentOutOfRangeException>(() => birthday.NextOn(new(1901, 12, 31)));
        Assert.Throws<ArgumentOutOfRangeException>(() => birthday.NextOn(new(2101, 1, 1)));
        Assert.NotEmpty(birthday.CelebratedIn(1902));
        Assert.NotEmpty(birthday.CelebratedIn(2100));
    }

    private static (int Month, int Day) PlainMonthAndDay(ChineseLunisolarCalendar calendar, DateTime date)
    {
        var row = calendar.GetMonth(date);
        var leapRow = calendar.GetLeapMonth(calendar.GetYear(date));
        var month = leapRow == 0 || row < leapRow ? row : row == leapRow ? 0 : row - 1;
        return (month, calendar.GetDayOfMonth(date));
    }

    private static string Dates(IEnumerable<LocalDate> dates) =>
        string.Join(' ', dates.Select(LocalDatePattern.Iso.Format));

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
