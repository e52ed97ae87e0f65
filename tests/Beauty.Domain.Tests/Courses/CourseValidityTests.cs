using Beauty.Domain.Courses;
using Beauty.Tests.Shared;
using NodaTime;
using NodaTime.Text;

namespace Beauty.Domain.Tests.Courses;

/// <summary>K56: the first day counts, the last is usable, a later purchase never ends earlier.</summary>
public sealed class CourseValidityTests
{
    [Theory]
    [InlineData("2025-01-15", 6, "2025-07-14")]
    [InlineData("2025-02-01", 1, "2025-02-28")]
    [InlineData("2025-01-27", 1, "2025-02-26")]
    [InlineData("2025-01-28", 1, "2025-02-27")]
    [InlineData("2025-01-29", 1, "2025-02-28")]
    [InlineData("2025-01-31", 1, "2025-02-28")]
    [InlineData("2024-01-29", 1, "2024-02-28")]
    [InlineData("2024-01-30", 1, "2024-02-29")]
    [InlineData("2024-02-29", 12, "2025-02-28")]
    [InlineData("2025-12-31", 2, "2026-02-28")]
    [InlineData("2025-03-31", 1, "2025-04-30")]
    [InlineData("2025-03-30", 1, "2025-04-29")]
    public void K56_Months_end_the_day_before_or_on_the_last_day_of_a_month_without_it(
        string first, int months, string last) =>
        Assert.Equal(Day(last), ValidityTerm.OfMonths(months).LastDayFrom(Day(first)));

    [Theory]
    [InlineData(1, "2025-02-27")]
    [InlineData(2, "2025-02-28")]
    [InlineData(3, "2025-03-01")]
    [InlineData(365, "2026-02-26")]
    public void K56_The_first_of_so_many_days_counts(int days, string last) =>
        Assert.Equal(Day(last), ValidityTerm.OfDays(days).LastDayFrom(Day("2025-02-27")));

    [Property(MaxTest = 1_000)]
    public void K56_A_later_purchase_never_ends_earlier(LocalDate bought, byte later, byte number, bool inMonths)
    {
        var validity = CourseValidity.FromPurchase(Term(number, inMonths));

        Assert.True(validity.LastDay(bought, null) <= validity.LastDay(bought.PlusDays(later), null));
        Assert.True(validity.LastDay(bought, null) >= bought);
    }

    [Property(MaxTest = 1_000)]
    public void K56_Neither_a_later_purchase_nor_a_later_first_use_ends_earlier(
        LocalDate bought, byte later, byte usedAfter, byte number)
    {
        var validity = CourseValidity.FromFirstUse(Term(number, inMonths: true), ValidityTerm.OfMonths(3));
        var used = bought.PlusDays(later + usedAfter);

        var last = validity.LastDay(bought, used);

        Assert.True(last <= validity.LastDay(bought.PlusDays(later), used));
        Assert.True(last <= validity.LastDay(bought, used.PlusDays(later)));
        Assert.True(last <= validity.LastDay(bought, null));
    }

    [Fact]
    public void From_first_use_the_last_day_waits_for_it()
    {
        var validity = CourseValidity.FromFirstUse(ACourse.HalfYear);

        Assert.True(validity.AwaitsFirstUse);
        Assert.Null(validity.LastDay(Day("2025-01-01"), null));
        Assert.Equal(Day("2026-04-14"), validity.LastDay(Day("2025-01-01"), Day("2025-10-15")));
    }

    [Theory]
    [InlineData(null, "2025-09-30")]
    [InlineData("2025-02-10", "2025-08-09")]
    [InlineData("2025-03-31", "2025-09-30")]
    [InlineData("2025-04-01", "2025-09-30")]
    public void A_course_not_begun_by_its_latest_start_begins_by_itself(string? firstUse, string last)
    {
        var validity = CourseValidity.FromFirstUse(ACourse.HalfYear, ValidityTerm.OfMonths(3));

        Assert.Equal(
            Day(last), validity.LastDay(Day("2025-01-01"), firstUse is null ? null : Day(firstUse)));
    }

    [Fact]
    public void Without_a_term_there_is_no_last_day()
    {
        Assert.Null(CourseValidity.Unlimited.LastDay(Day("2025-01-01"), Day("2025-01-01")));
        Assert.False(CourseValidity.Unlimited.AwaitsFirstUse);
        Assert.False(CourseValidity.FromPurchase(ACourse.HalfYear).AwaitsFirstUse);
    }

    [Fact]
    public void K56_A_first_use_does_not_move_a_validity_from_purchase() =>
        Assert.Equal(
            Day("2025-06-30"),
            CourseValidity.FromPurchase(ACourse.HalfYear).LastDay(Day("2025-01-01"), Day("2025-05-05")));

    [Theory]
    [InlineData("2025-07-14", "Asia/Shanghai", "2025-07-14T16:00:00Z")]
    [InlineData("2025-07-14", "America/Toronto", "2025-07-15T04:00:00Z")]
    [InlineData("2018-11-03", "America/Sao_Paulo", "2018-11-04T03:00:00Z")]
    public void K13_The_end_is_the_start_of_the_next_day_in_the_zone_of_the_shop(
        string last, string zone, string end) =>
        Assert.Equal(
            InstantPattern.ExtendedIso.Parse(end).Value,
            CourseValidity.EndOf(Day(last), DateTimeZoneProviders.Tzdb[zone]));

    [Theory]
    [InlineData(0, true)]
    [InlineData(1_201, true)]
    [InlineData(0, false)]
    [InlineData(36_526, false)]
    public void A_term_has_bounds(int number, bool inMonths) =>
        Assert.Throws<ArgumentOutOfRangeException>(
            () => inMonths ? ValidityTerm.OfMonths(number) : ValidityTerm.OfDays(number));

    [Fact]
    public void A_term_is_a_value_with_an_iso_text()
    {
        ValueContract.Of(() => ValidityTerm.OfMonths(12), ValidityTerm.OfDays(12))
            .HasText("P12M")
            .HasJson("\"P12M\"")
            .RefusesJson("\"P0M\"", "\"P06M\"", "\"P1201M\"", "\"P36526D\"", "\"P1Y\"", "\"6M\"", "\"PM\"", "\"P-1D\"");
        ValueContract.Of(
            () => ValidityTerm.OfMonths(ValidityTerm.MostMonths), ValidityTerm.OfDays(ValidityTerm.MostDays))
            .HasText("P1200M")
            .HasJson("\"P1200M\"");
    }

    private static ValidityTerm Term(byte number, bool inMonths) =>
        inMonths ? ValidityTerm.OfMonths(1 + (number % 25)) : ValidityTerm.OfDays(1 + number);

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
