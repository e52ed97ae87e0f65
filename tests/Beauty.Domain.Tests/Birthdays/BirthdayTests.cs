using System.Text.Json;
using Beauty.Domain.Birthdays;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Domain.Tests.Birthdays;

public sealed class BirthdayTests
{
    [Fact]
    public void A_birthday_is_a_value_that_does_not_tell_itself() =>
        ValueContract.Of(() => Birthday.Solar(5, 17, 1990), Birthday.Lunisolar(5, 17, 1990))
            .HasText("[birthday]")
            .HasJson("\"solar:1990-05-17\"")
            .RefusesJson(
                "\"1990-05-17\"", "\"solar:1990-5-17\"", "\"solar:90-05-17\"", "\"solar:2025-L06-17\"",
                "\"solar:1990-02-29\"", "\"solar:1990-13-01\"", "\"lunisolar:2024-L06-01\"",
                "\"lunisolar:--01-31\"", "\"lunisolar:1900-01-01\"", "\"lunar:--01-01\"",
                "\"solar:1990-05-17 \"", "\"\"", "17");

    [Theory]
    [InlineData("solar:--02-29")]
    [InlineData("solar:2000-02-29")]
    [InlineData("lunisolar:1990-05-17")]
    [InlineData("lunisolar:--12-30")]
    [InlineData("lunisolar:--L06-17")]
    [InlineData("lunisolar:2025-L06-29")]
    public void A_birthday_reads_back_from_its_json(string text)
    {
        var birthday = JsonSerializer.Deserialize<Birthday>($"\"{text}\"")!;

        Assert.Equal($"\"{text}\"", JsonSerializer.Serialize(birthday));
    }

    [Fact]
    public void Json_that_is_refused_is_not_repeated()
    {
        var error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Birthday>("\"solar:1990-02-29\""));

        Assert.DoesNotContain("29", error.ToString().Split("Path", 2)[0], StringComparison.Ordinal);
        Assert.Null(error.InnerException?.InnerException);
    }

    [Theory]
    [InlineData(1900, 1, 1, false)]
    [InlineData(1901, 1, 1, true)]
    [InlineData(2100, 12, 31, true)]
    [InlineData(2101, 1, 1, false)]
    [InlineData(1990, 0, 1, false)]
    [InlineData(1990, 12, 1, true)]
    [InlineData(1990, 13, 1, false)]
    [InlineData(1990, 4, 0, false)]
    [InlineData(1990, 4, 30, true)]
    [InlineData(1990, 4, 31, false)]
    [InlineData(1990, 2, 29, false)]
    [InlineData(1992, 2, 29, true)]
    [InlineData(null, 2, 29, true)]
    [InlineData(null, 2, 30, false)]
    public void A_solar_birthday_is_a_day_of_its_month_from_1901_to_2100(int? year, int month, int day, bool exists) =>
        AssertExists(exists, () => Birthday.Solar(month, day, year));

    [Theory]
    [InlineData(1900, 1, 1, false, false)]
    [InlineData(1901, 1, 1, false, true)]
    [InlineData(2100, 12, 29, false, true)]
    [InlineData(2101, 1, 1, false, false)]
    [InlineData(null, 0, 1, false, false)]
    [InlineData(null, 13, 1, false, false)]
    [InlineData(null, 1, 0, false, false)]
    [InlineData(null, 1, 30, false, true)]
    [InlineData(null, 1, 31, false, false)]
    [InlineData(2024, 12, 29, false, true)]
    [InlineData(2024, 12, 30, false, false)]
    [InlineData(2025, 6, 1, true, true)]
    [InlineData(2025, 6, 30, true, false)]
    [InlineData(2025, 7, 1, true, false)]
    [InlineData(2024, 6, 1, true, false)]
    [InlineData(2023, 2, 1, true, true)]
    [InlineData(null, 6, 1, true, true)]
    public void A_lunisolar_birthday_is_a_day_of_its_month_from_1901_to_2100(
        int? year, int month, int day, bool isLeapMonth, bool exists) =>
        AssertExists(exists, () => Birthday.Lunisolar(month, day, year, isLeapMonth));

    [Fact]
    public void An_error_names_the_value_and_the_limit()
    {
        var day = Assert.Throws<ArgumentOutOfRangeException>(() => Birthday.Lunisolar(12, 30, 2024));
        var leap = Assert.Throws<ArgumentException>(() => Birthday.Lunisolar(6, 1, 2024, isLeapMonth: true));
        var year = Assert.Throws<ArgumentOutOfRangeException>(() => Birthday.Solar(1, 1, 1900));

        Assert.Contains("Month 12 has the days 1 to 29.", day.Message, StringComparison.Ordinal);
        Assert.Contains("The lunisolar year 2024 has no leap month 6.", leap.Message, StringComparison.Ordinal);
        Assert.Contains("'1901'", year.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_members_tell_what_was_given()
    {
        var birthday = Birthday.Lunisolar(6, 17, 2025, isLeapMonth: true);

        Assert.Equal(
            (BirthdayCalendar.Lunisolar, 2025, 6, 17, true),
            (birthday.Calendar, birthday.Year, birthday.Month, birthday.Day, birthday.IsLeapMonth));
        Assert.Equal(new LocalDate(2025, 8, 10), birthday.BornOn);
        Assert.Equal(new LocalDate(1990, 5, 17), Birthday.Solar(5, 17, 1990).BornOn);
        Assert.Null(Birthday.Lunisolar(6, 17).BornOn);
        Assert.Null(Birthday.Solar(6, 17).Year);
    }

    [Fact]
    public void A_policy_is_a_value_whose_default_is_28_February_and_the_plain_month()
    {
        ValueContract.Of(
            () => BirthdayPolicy.Of(LeapDayPolicy.March1, LeapMonthPolicy.PlainMonth),
            BirthdayPolicy.Of(LeapDayPolicy.March1, LeapMonthPolicy.OnlyInLeapYears));

        Assert.Equal(default, BirthdayPolicy.Of(LeapDayPolicy.February28, LeapMonthPolicy.PlainMonth));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => BirthdayPolicy.Of((LeapDayPolicy)3, LeapMonthPolicy.PlainMonth));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => BirthdayPolicy.Of(LeapDayPolicy.March1, (LeapMonthPolicy)2));
    }

    private static void AssertExists(bool exists, Func<Birthday> make)
    {
        if (exists)
        {
            Assert.NotNull(make());
        }
        else
        {
            Assert.ThrowsAny<ArgumentException>(make);
        }
    }
}
