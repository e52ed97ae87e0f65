using System.Globalization;
using Beauty.Domain.Amounts;
using Beauty.Loyalty.Earning;
using Beauty.Loyalty.Points;
using NodaTime;

namespace Beauty.Loyalty.Tests.Earning;

/// <summary>K23, K24 and K26: which rules count, what each added, and why the others did not.</summary>
public sealed class EarningExplanationTests
{
    private static readonly LocalDate Monday = new(2026, 3, 2);

    private static readonly DateTimeZone Shanghai = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    private static readonly EarningRule Base = BaseRate.InProportion("base", PointsAmount.Of(1), Yuan(1m));

    [Fact]
    public void Each_rule_is_told_with_its_contribution_in_the_order_of_definition()
    {
        var award = Evaluate(
            60m,
            FixedBonus.Of("review", PointsAmount.Of(5)),
            PointsFactor.Of("member-day", 1.5m),
            BaseRate.InProportion("third", PointsAmount.Of(1), Yuan(3.6m)),
            PointsFactor.Of("trial", 0.5m));

        Assert.Equal([5m, 8.333333m, 16.666666m, -12.5m], award.Outcomes.Select(outcome => outcome.Contribution));
        Assert.Equal(17, award.Points.Value);
        Assert.All(award.Outcomes, outcome => Assert.True(outcome.IsApplied));
        Assert.Equal(
            ["review: +5", "member-day: +8,333333", "third: +16,666666", "trial: -12,5"],
            award.Explain(CultureInfo.GetCultureInfo("de-DE")));
    }

    [Theory]
    [InlineData("99.99", false)]
    [InlineData("100.00", true)]
    [InlineData("100.01", true)]
    public void A_least_spend_is_inclusive(string basis, bool applied)
    {
        var outcome = Evaluate(Number(basis), Bonus(EarningFilter.Always.FromSpend(Yuan(100m)))).Outcomes[0];

        Assert.Equal(applied ? null : new BelowLeastSpend(Yuan(Number(basis)), Yuan(100m)), outcome.WhyNot);
        Assert.Equal(applied ? 7m : 0m, outcome.Contribution);
    }

    [Theory]
    [InlineData(1, "not-yet-valid")]
    [InlineData(2, null)]
    [InlineData(4, null)]
    [InlineData(5, "no-longer-valid")]
    public void Dates_are_inclusive(int day, string? reason)
    {
        var dates = EarningFilter.Always.Between(new(2026, 3, 2), new(2026, 3, 4));

        var whyNot = dates.WhyNot(Yuan(1m), new(2026, 3, day));

        Assert.Equal(reason is null ? null : $"loyalty.{reason}", whyNot?.Code);
        Assert.Equal(reason is "not-yet-valid", whyNot?.WaitingCanHelp ?? false);
    }

    [Fact]
    public void Dates_may_be_open_at_either_end()
    {
        Assert.Null(EarningFilter.Always.Between(null, Monday).WhyNot(Yuan(1m), LocalDate.MinIsoValue));
        Assert.Null(EarningFilter.Always.Between(Monday, null).WhyNot(Yuan(1m), LocalDate.MaxIsoValue));
        Assert.Null(EarningFilter.Always.WhyNot(Yuan(0m), LocalDate.MaxIsoValue));
    }

    [Fact]
    public void Weekdays_are_those_of_iso_in_the_zone_of_the_programme()
    {
        var sundays = Bonus(EarningFilter.Always.OnWeekdays(IsoDayOfWeek.Sunday));
        var programme = EarningProgramme.Of(Shanghai, Currency.Cny, sundays);
        var sundayNight = Instant.FromUtc(2026, 3, 1, 15, 59);
        var mondayMorning = Instant.FromUtc(2026, 3, 1, 16, 0);

        Assert.Equal(7, programme.Evaluate(Yuan(1m), sundayNight).Points.Value);
        Assert.Equal("loyalty.other-weekday", programme.Evaluate(Yuan(1m), mondayMorning).Outcomes[0].WhyNot?.Code);
    }

    [Fact]
    public void The_first_reason_is_told_spend_before_dates_before_weekday()
    {
        var filter = EarningFilter.Always
            .FromSpend(Yuan(100m))
            .Between(new(2026, 4, 1), null)
            .OnWeekdays(IsoDayOfWeek.Sunday);

        Assert.IsType<BelowLeastSpend>(filter.WhyNot(Yuan(99m), Monday));
        Assert.IsType<NotYetValid>(filter.WhyNot(Yuan(100m), Monday));
        Assert.True(Assert.IsType<OtherWeekday>(filter.WhyNot(Yuan(100m), new(2026, 4, 6))).WaitingCanHelp);
    }

    [Fact]
    public void A_rule_that_stands_alone_takes_the_place_of_its_kind_only()
    {
        var award = Evaluate(
            10m,
            Base,
            PointsFactor.Of("double", 2m),
            PointsFactor.Of("birthday", 3m).StandingAlone(1),
            FixedBonus.Of("review", PointsAmount.Of(5)));

        Assert.Equal(35, award.Points.Value);
        Assert.Equal(new StoodAside("birthday"), award.Outcomes[1].WhyNot);
        Assert.True(award.Outcomes[0].IsApplied && award.Outcomes[2].IsApplied && award.Outcomes[3].IsApplied);
    }

    [Theory]
    [InlineData(1, 2, 20)]
    [InlineData(2, 1, 50)]
    [InlineData(1, 1, 50)]
    public void Among_rules_that_stand_alone_priority_counts_then_definition_and_never_the_amount(
        int firstPriority, int secondPriority, long points)
    {
        var award = Evaluate(
            10m,
            Base,
            PointsFactor.Of("five", 5m).StandingAlone(firstPriority),
            PointsFactor.Of("two", 2m).StandingAlone(secondPriority),
            PointsFactor.Of("nine", 9m));

        Assert.Equal(points, award.Points.Value);
    }

    [Fact]
    public void A_rule_that_does_not_count_does_not_stand_alone_and_keeps_its_own_reason()
    {
        var never = EarningFilter.Always.Between(null, new(2026, 1, 1));

        var award = Evaluate(
            10m,
            Base,
            PointsFactor.Of("birthday", 3m).When(never).StandingAlone(9),
            PointsFactor.Of("member-day", 2m).StandingAlone(1),
            PointsFactor.Of("old", 4m).When(never));

        Assert.Equal(20, award.Points.Value);
        Assert.IsType<NoLongerValid>(award.Outcomes[1].WhyNot);
        Assert.IsType<NoLongerValid>(award.Outcomes[3].WhyNot);
    }

    [Theory]
    [InlineData("en", "bonus: Counts on Tuesday, Sunday; the order of 2026-03-02 fell on Monday.")]
    [InlineData("zh-CN", "bonus: 仅限星期二, 星期日，本单日期 2026-03-02 为星期一。")]
    public void A_reason_speaks_the_language_of_its_reader(string culture, string expected)
    {
        var award = Evaluate(10m, Bonus(EarningFilter.Always.OnWeekdays(IsoDayOfWeek.Tuesday, IsoDayOfWeek.Sunday)));

        Assert.Equal([expected], award.Explain(CultureInfo.GetCultureInfo(culture)));
    }

    [Fact]
    public void A_reason_in_a_log_is_invariant() =>
        Assert.Equal(
            "loyalty.other-weekday (date=2026-03-02, weekday=Monday, weekdays=Tuesday)",
            EarningFilter.Always.OnWeekdays(IsoDayOfWeek.Tuesday).WhyNot(Yuan(1m), Monday)!.ToString());

    [Fact]
    public void Reasons_hold_the_values_and_limits()
    {
        var english = CultureInfo.GetCultureInfo("en");
        var march = EarningFilter.Always.Between(new(2026, 3, 1), new(2026, 3, 31)).FromSpend(Yuan(100m));

        Assert.Equal(
            "Counts from 100.00 CNY; the order comes to 99.00 CNY.", march.WhyNot(Yuan(99m), Monday)!.ToText(english));
        Assert.Equal(
            "Counts from 2026-03-01; the order is of 2026-02-28.",
            march.WhyNot(Yuan(100m), new(2026, 2, 28))!.ToText(english));
        Assert.Equal(
            "Counted until 2026-03-31; the order is of 2026-04-01.",
            march.WhyNot(Yuan(100m), new(2026, 4, 1))!.ToText(english));
        Assert.Equal(
            "double: Gave way to rule birthday, which stands alone.",
            Evaluate(1m, PointsFactor.Of("double", 2m), PointsFactor.Of("birthday", 3m).StandingAlone(1))
                .Explain(english)[0]);
    }

    private static EarningRule Bonus(EarningFilter filter) =>
        FixedBonus.Of("bonus", PointsAmount.Of(7)).When(filter);

    private static EarningAward Evaluate(decimal basis, params EarningRule[] rules) =>
        EarningProgramme.Of(Shanghai, Currency.Cny, rules)
            .Evaluate(Yuan(basis), Monday.At(new LocalTime(12, 0)).InZoneStrictly(Shanghai).ToInstant());

    private static Money Yuan(decimal amount) => Money.Of(amount, Currency.Cny);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
