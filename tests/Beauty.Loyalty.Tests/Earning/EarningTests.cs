using Beauty.Domain.Amounts;
using Beauty.Loyalty.Earning;
using Beauty.Loyalty.Points;
using NodaTime;

namespace Beauty.Loyalty.Tests.Earning;

/// <summary>K20, K22 and K28: base rates add, factors multiply, bonuses, cap, one rounding.</summary>
public sealed class EarningTests
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 3, 2, 4, 0);

    [Theory]
    [InlineData("0", 0)]
    [InlineData("0.99", 0)]
    [InlineData("1.00", 1)]
    [InlineData("19.99", 19)]
    [InlineData("20.00", 20)]
    public void A_base_rate_is_rounded_down_at_the_end(string basis, long points) =>
        Assert.Equal(points, Earned(Programme(OnePer("1.00")), basis));

    [Fact]
    public void A_factor_scales_the_exact_sum_and_not_the_rounded_one() =>
        Assert.Equal(39, Earned(Programme(OnePer("1.00"), PointsFactor.Of("double", 2m)), "19.99"));

    [Fact]
    public void Each_base_rate_is_rounded_down_first_where_the_programme_says_so()
    {
        var programme = Programme(OnePer("1.00"), PointsFactor.Of("double", 2m))
            .WithRounding(MidpointRounding.ToNegativeInfinity, isEachBaseRateFloored: true);

        Assert.Equal(38, Earned(programme, "19.99"));
    }

    [Fact]
    public void Base_rates_add_before_they_are_rounded()
    {
        var programme = Programme(OnePer("3.00"), BaseRate.InProportion("two", PointsAmount.Of(2), Yuan("3.00")));

        Assert.Equal(10, Earned(programme, "10.00"));
        Assert.Equal(9, Earned(programme.WithRounding(MidpointRounding.ToEven, isEachBaseRateFloored: true), "10.00"));
    }

    [Theory]
    [InlineData("40.00", "10.00", 4, "1.5", 6)]
    [InlineData("50.00", "10.00", 5, "3", 15)]
    public void The_figures_of_other_programmes_come_out(
        string basis, string step, long unscaled, string factor, long points)
    {
        var scaled = Programme(OnePer(step), PointsFactor.Of("promotion", Number(factor)));

        Assert.Equal(unscaled, Earned(Programme(OnePer(step)), basis));
        Assert.Equal(points, Earned(scaled, basis));
    }

    [Fact]
    public void Four_points_per_yuan_on_all_lines_are_608() =>
        Assert.Equal(608, Earned(Programme(BaseRate.InProportion("base", PointsAmount.Of(4), Yuan("1.00"))), "152.00"));

    [Fact]
    public void Factors_multiply_each_other_and_bonuses_come_after_them()
    {
        var programme = Programme(
            FixedBonus.Of("first-visit", PointsAmount.Of(3)),
            PointsFactor.Of("double", 2m),
            OnePer("10.00"),
            PointsFactor.Of("half-more", 1.5m));

        Assert.Equal(18, Earned(programme, "50.00"));
    }

    [Fact]
    public void A_bonus_needs_no_base() =>
        Assert.Equal(3, Earned(Programme(FixedBonus.Of("review", PointsAmount.Of(3))), "0"));

    [Fact]
    public void Without_rules_nothing_is_earned() => Assert.Equal(0, Earned(Programme(), "100.00"));

    [Theory]
    [InlineData("9.99", 0)]
    [InlineData("10.00", 5)]
    [InlineData("19.99", 5)]
    [InlineData("20.00", 10)]
    public void Full_steps_only_give_nothing_for_a_part(string basis, long points) =>
        Assert.Equal(points, Earned(Programme(BaseRate.PerFullStep("base", PointsAmount.Of(5), Yuan("10.00"))), basis));

    [Theory]
    [InlineData(MidpointRounding.ToNegativeInfinity, "12.50", 12)]
    [InlineData(MidpointRounding.ToZero, "12.99", 12)]
    [InlineData(MidpointRounding.ToPositiveInfinity, "12.01", 13)]
    [InlineData(MidpointRounding.ToPositiveInfinity, "12.00", 12)]
    [InlineData(MidpointRounding.AwayFromZero, "12.49", 12)]
    [InlineData(MidpointRounding.AwayFromZero, "12.50", 13)]
    [InlineData(MidpointRounding.ToEven, "12.50", 12)]
    [InlineData(MidpointRounding.ToEven, "12.51", 13)]
    [InlineData(MidpointRounding.ToEven, "13.50", 14)]
    public void The_one_rounding_is_that_of_the_programme(MidpointRounding rounding, string basis, long points) =>
        Assert.Equal(points, Earned(Programme(OnePer("1.00")).WithRounding(rounding), basis));

    [Theory]
    [InlineData("99.99", 99, 0)]
    [InlineData("100.00", 100, 0)]
    [InlineData("101.00", 100, 1)]
    [InlineData("250.00", 100, 150)]
    public void A_cap_cuts_the_award_and_tells_what_was_cut(string basis, long points, long cut)
    {
        var programme = Programme(OnePer("1.00")).WithCapPerOrder(PointsAmount.Of(100));

        var award = programme.Evaluate(Yuan(basis), Noon);

        Assert.Equal((points, cut), (award.Points.Value, award.CutByCap.Value));
    }

    [Fact]
    public void Cap_and_rounding_can_be_set_in_either_order()
    {
        var (plain, cap) = (Programme(OnePer("1.00")), PointsAmount.Of(13));

        var first = plain.WithCapPerOrder(cap).WithRounding(MidpointRounding.ToEven, isEachBaseRateFloored: true);
        var second = plain.WithRounding(MidpointRounding.ToEven, isEachBaseRateFloored: true).WithCapPerOrder(cap);

        Assert.All(
            [first, second],
            programme => Assert.Equal(
                (cap, MidpointRounding.ToEven, true),
                (programme.CapPerOrder, programme.Rounding, programme.IsEachBaseRateFloored)));
    }

    [Fact]
    public void The_award_names_its_basis_and_its_date_in_the_zone_of_the_programme()
    {
        var justAfterMidnight = Instant.FromUtc(2026, 3, 1, 16, 0);

        var award = Programme(OnePer("1.00")).Evaluate(Yuan("5.00"), justAfterMidnight);

        Assert.Equal((Yuan("5.00"), new LocalDate(2026, 3, 2)), (award.Basis, award.Date));
    }

    [Fact]
    public void Points_beyond_the_bounds_are_an_error()
    {
        var programme = Programme(
            BaseRate.InProportion("base", PointsAmount.Of(long.MaxValue), Yuan("0.01")), PointsFactor.Of("double", 2m));

        Assert.Throws<OverflowException>(() => programme.Evaluate(Yuan("0.01"), Noon));
    }

    [Fact]
    public void A_basis_is_not_negative_and_in_the_currency_of_the_programme()
    {
        var programme = Programme(OnePer("1.00"));

        Assert.Throws<ArgumentOutOfRangeException>(() => programme.Evaluate(Yuan("-0.01"), Noon));
        Assert.Throws<CurrencyMismatchException>(() => programme.Evaluate(Money.Of(1m, Currency.Usd), Noon));
        Assert.Throws<ArgumentException>(() => programme.Evaluate(default, Noon));
    }

    private static BaseRate OnePer(string step) => BaseRate.InProportion($"per-{step}", PointsAmount.Of(1), Yuan(step));

    private static EarningProgramme Programme(params EarningRule[] rules) =>
        EarningProgramme.Of(DateTimeZoneProviders.Tzdb["Asia/Shanghai"], Currency.Cny, rules);

    private static long Earned(EarningProgramme programme, string basis) =>
        programme.Evaluate(Yuan(basis), Noon).Points.Value;

    private static Money Yuan(string amount) => Money.Of(Number(amount), Currency.Cny);

    private static decimal Number(string text) =>
        decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
