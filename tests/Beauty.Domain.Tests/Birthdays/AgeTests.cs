using Beauty.Domain.Birthdays;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Domain.Tests.Birthdays;

public sealed class AgeTests
{
    private static readonly BirthdayPolicy March1 = BirthdayPolicy.Of(LeapDayPolicy.March1, LeapMonthPolicy.PlainMonth);

    private static readonly BirthdayPolicy Strict =
        BirthdayPolicy.Of(LeapDayPolicy.OnlyInLeapYears, LeapMonthPolicy.OnlyInLeapYears);

    [Theory]
    [InlineData(1990, 5, 17, 0)]
    [InlineData(1991, 5, 16, 0)]
    [InlineData(1991, 5, 17, 1)]
    [InlineData(2026, 5, 16, 35)]
    [InlineData(2026, 5, 17, 36)]
    [InlineData(2026, 12, 31, 36)]
    public void A_year_is_completed_on_the_birthday(int year, int month, int day, int age) =>
        Assert.Equal(age, Birthday.Solar(5, 17, 1990).AgeOn(new(year, month, day)));

    [Theory]
    [InlineData(2018, 2, 27, 17, 17, 17)]
    [InlineData(2018, 2, 28, 18, 17, 17)]
    [InlineData(2018, 3, 1, 18, 18, 18)]
    [InlineData(2020, 2, 28, 19, 19, 19)]
    [InlineData(2020, 2, 29, 20, 20, 20)]
    public void A_client_born_on_29_February_completes_a_year_as_the_policy_says(
        int year, int month, int day, int february28, int march1, int strict)
    {
        var birthday = Birthday.Solar(2, 29, 2000);
        var date = new LocalDate(year, month, day);

        Assert.Equal(february28, birthday.AgeOn(date));
        Assert.Equal(march1, birthday.AgeOn(date, March1));
        Assert.Equal(strict, birthday.AgeOn(date, Strict));
    }

    [Fact]
    public void Age_counts_solar_years_also_for_a_lunisolar_birthday()
    {
        var birthday = Birthday.Lunisolar(12, 1, 2023);

        Assert.Equal(new LocalDate(2024, 1, 11), birthday.BornOn);
        Assert.Equal(0, birthday.AgeOn(new(2025, 1, 10)));
        Assert.Equal(1, birthday.AgeOn(new(2025, 1, 11)));
    }

    [Fact]
    public void Without_a_year_there_is_no_age() => Assert.Null(Birthday.Solar(5, 17).AgeOn(new(2026, 1, 1)));

    [Fact]
    public void A_day_before_the_birth_is_a_mistake_that_does_not_tell_the_birth()
    {
        var birthday = Birthday.Solar(5, 17, 1990);

        var error = Assert.Throws<ArgumentOutOfRangeException>(() => birthday.AgeOn(new(1990, 5, 16)));

        Assert.DoesNotContain("17", error.Message, StringComparison.Ordinal);
    }

    [Property]
    public void Age_grows_by_one_from_one_celebration_to_the_next(LocalDate date, Birthday birthday)
    {
        var known = Birthday.Solar(
            birthday.Month, Math.Min(birthday.Day, birthday.Month == 2 ? 28 : 30), 1901 + (birthday.Day * 3));
        var next = known.NextOn(date.PlusDays(1))!.Value;

        Assert.Equal(known.AgeOn(date) + 1, known.AgeOn(next));
        Assert.Equal(known.AgeOn(date), known.AgeOn(next.PlusDays(-1)));
    }
}
