using Beauty.Domain.Amounts;
using Beauty.Loyalty.Earning;
using Beauty.Loyalty.Points;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Loyalty.Tests.Earning;

/// <summary>K25: a zero divisor, factor or rate is refused when the rule is built.</summary>
public sealed class EarningRuleTests
{
    private static readonly Money TenYuan = Money.Of(10m, Currency.Cny);

    private static readonly PointsAmount One = PointsAmount.Of(1);

    [Fact]
    public void Rules_are_values()
    {
        ValueContract.Of(() => BaseRate.InProportion("a", One, TenYuan), BaseRate.PerFullStep("a", One, TenYuan));
        ValueContract.Of(() => PointsFactor.Of("a", 2m), PointsFactor.Of("a", 3m));
        ValueContract.Of(() => FixedBonus.Of("a", One), FixedBonus.Of("b", One));
        ValueContract.Of(() => Member(IsoDayOfWeek.Tuesday), Member(IsoDayOfWeek.Wednesday));
        ValueContract.Of(
            () => EarningFilter.Always.FromSpend(TenYuan).OnWeekdays(IsoDayOfWeek.Monday),
            EarningFilter.Always.FromSpend(TenYuan));
    }

    [Fact]
    public void A_rate_has_points_and_a_step_above_zero()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => BaseRate.InProportion("a", PointsAmount.Zero, TenYuan));
        Assert.Throws<ArgumentOutOfRangeException>(() => BaseRate.PerFullStep("a", One, Money.Zero(Currency.Cny)));
        Assert.Throws<ArgumentOutOfRangeException>(() => BaseRate.InProportion("a", One, -TenYuan));
        Assert.Throws<ArgumentException>(() => BaseRate.InProportion("a", One, default));
        Assert.Throws<ArgumentException>(() => BaseRate.InProportion(" ", One, TenYuan));
    }

    [Theory]
    [InlineData("0", false)]
    [InlineData("-1", false)]
    [InlineData("0.0000000000000000000000000001", true)]
    [InlineData("1000", true)]
    [InlineData("1000.01", false)]
    public void A_factor_is_above_zero_and_at_most_1000(string factor, bool accepted)
    {
        var number = decimal.Parse(factor, System.Globalization.CultureInfo.InvariantCulture);

        if (accepted)
        {
            Assert.Equal(number, PointsFactor.Of("a", number).Factor);
        }
        else
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => PointsFactor.Of("a", number));
        }
    }

    [Fact]
    public void A_bonus_has_at_least_one_point_and_a_cap_too()
    {
        var programme = EarningProgramme.Of(DateTimeZone.Utc, Currency.Cny);

        Assert.Throws<ArgumentOutOfRangeException>(() => FixedBonus.Of("a", PointsAmount.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => programme.WithCapPerOrder(PointsAmount.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => programme.WithRounding((MidpointRounding)9));
    }

    [Fact]
    public void A_filter_has_a_spend_above_zero_dates_in_order_and_real_weekdays()
    {
        var (first, second) = (new LocalDate(2026, 1, 1), new LocalDate(2026, 1, 2));

        Assert.Throws<ArgumentOutOfRangeException>(() => EarningFilter.Always.FromSpend(Money.Zero(Currency.Cny)));
        Assert.Throws<ArgumentException>(() => EarningFilter.Always.FromSpend(default));
        Assert.Throws<ArgumentException>(() => EarningFilter.Always.Between(second, first));
        Assert.Throws<ArgumentException>(() => EarningFilter.Always.OnWeekdays());
        Assert.Throws<ArgumentException>(
            () => EarningFilter.Always.OnWeekdays(IsoDayOfWeek.Monday, IsoDayOfWeek.None));
        Assert.Throws<ArgumentException>(() => EarningFilter.Always.OnWeekdays((IsoDayOfWeek)8));
        Assert.Throws<ArgumentNullException>(() => PointsFactor.Of("a", 2m).When(null!));
        Assert.Equal(first, EarningFilter.Always.Between(first, first).LastDate);
    }

    [Fact]
    public void A_mistake_is_told_with_the_value_and_the_limit()
    {
        var (first, second) = (new LocalDate(2026, 1, 1), new LocalDate(2026, 1, 2));

        AssertSays(
            "The last date 2026-01-01 lies before the first, 2026-01-02.",
            () => EarningFilter.Always.Between(second, first));
        AssertSays(
            "Weekdays from Monday to Sunday are needed, got [Monday, None].",
            () => EarningFilter.Always.OnWeekdays(IsoDayOfWeek.Monday, IsoDayOfWeek.None));
        AssertSays(
            "Rule 'a' has an amount not in USD.",
            () => EarningProgramme.Of(DateTimeZone.Utc, Currency.Usd, BaseRate.InProportion("a", One, TenYuan)));
    }

    [Fact]
    public void A_filter_tells_its_weekdays_from_Monday()
    {
        Assert.Equal(7, EarningFilter.Always.Weekdays.Count);
        Assert.Equal(
            [IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday],
            EarningFilter.Always.OnWeekdays(IsoDayOfWeek.Sunday, IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday).Weekdays);
        Assert.Equal(EarningFilter.Always, EarningFilter.Always.OnWeekdays(EarningFilter.Always.Weekdays));
    }

    [Fact]
    public void A_programme_has_each_code_once_and_one_currency()
    {
        var zone = DateTimeZone.Utc;
        var dollars = EarningFilter.Always.FromSpend(Money.Of(1m, Currency.Usd));

        Assert.Throws<ArgumentException>(
            () => EarningProgramme.Of(zone, Currency.Cny, FixedBonus.Of("a", One), PointsFactor.Of("a", 2m)));
        Assert.Throws<ArgumentException>(
            () => EarningProgramme.Of(zone, Currency.Usd, BaseRate.InProportion("a", One, TenYuan)));
        Assert.Throws<ArgumentException>(
            () => EarningProgramme.Of(zone, Currency.Cny, FixedBonus.Of("a", One).When(dollars)));
        Assert.Throws<ArgumentException>(() => EarningProgramme.Of(zone, default));
        Assert.Throws<ArgumentNullException>(() => EarningProgramme.Of(null!, Currency.Cny));

        var programme = EarningProgramme.Of(zone, Currency.Cny, FixedBonus.Of("a", One), FixedBonus.Of("b", One));
        Assert.Equal("a b", string.Join(" ", programme.Rules.Select(rule => rule.Code)));
    }

    private static void AssertSays(string sentence, Func<object> mistake) =>
        Assert.StartsWith(sentence, Assert.ThrowsAny<ArgumentException>(mistake).Message, StringComparison.Ordinal);

    private static EarningRule Member(IsoDayOfWeek day) =>
        PointsFactor.Of("member-day", 2m).When(EarningFilter.Always.OnWeekdays(day));
}
