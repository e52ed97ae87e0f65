using System.Globalization;
using Beauty.Domain.Amounts;
using Beauty.Loyalty.Points;
using Beauty.Loyalty.Redemption;
using Beauty.Tests.Shared;
using FsCheck;

namespace Beauty.Loyalty.Tests.Redemption;

/// <summary>K29 and K30: request, available, share, whole units, then the least number.</summary>
public sealed class RedemptionQuoteTests
{
    // 100 points are 1.00, from 500 points, up to half of the order.
    private static readonly PointsConversion House = PointsConversion.Of(PointsAmount.Of(100), Yuan(1m))
        .From(PointsAmount.Of(500)).UpTo(Percentage.Of(50m));

    [Theory]
    // requested, available, order → points, worth, limit
    [InlineData(1000, 5000, 100.00, 1000, 10.00, RedemptionLimit.Request)]
    [InlineData(1099, 5000, 100.00, 1000, 10.00, RedemptionLimit.Request)]
    [InlineData(5000, 999, 100.00, 900, 9.00, RedemptionLimit.Available)]
    [InlineData(5000, 1000, 100.00, 1000, 10.00, RedemptionLimit.Available)]
    [InlineData(9000, 9000, 100.00, 5000, 50.00, RedemptionLimit.ShareOfOrder)]
    [InlineData(9000, 9000, 99.99, 4900, 49.00, RedemptionLimit.ShareOfOrder)]
    [InlineData(500, 500, 10.00, 500, 5.00, RedemptionLimit.Request)]
    [InlineData(499, 500, 10.00, 0, 0.00, RedemptionLimit.Request)]
    [InlineData(500, 499, 10.00, 0, 0.00, RedemptionLimit.Available)]
    [InlineData(500, 500, 9.99, 0, 0.00, RedemptionLimit.ShareOfOrder)]
    [InlineData(0, 500, 10.00, 0, 0.00, RedemptionLimit.Request)]
    public void K29_the_least_of_three_limits_counts_in_whole_units_and_from_the_least_number(
        long requested, long available, double order, long points, double worth, RedemptionLimit limit)
    {
        var quote = House.Quote(PointsAmount.Of(requested), PointsAmount.Of(available), Yuan((decimal)order));

        Assert.Equal((points, Yuan((decimal)worth), limit), (quote.Points.Value, quote.Worth, quote.Limit));
        Assert.Equal(requested - points, quote.Unused.Value);
        Assert.Equal(points == 0, quote.IsBelowLeast);
    }

    [Property]
    public void K29_a_quote_keeps_all_limits_and_one_unit_more_would_break_one(
        PositiveInt unit, PositiveInt worth, NonNegativeInt requested, NonNegativeInt available, NonNegativeInt order)
    {
        var conversion = PointsConversion.Of(PointsAmount.Of(unit.Get), Fen(worth.Get)).UpTo(Percentage.Of(30m));
        var share = Fen(order.Get).Percent(Percentage.Of(30m), MidpointRounding.ToNegativeInfinity);

        var quote = conversion.Quote(PointsAmount.Of(requested.Get), PointsAmount.Of(available.Get), Fen(order.Get));

        Assert.True(quote.Points.Value <= Math.Min(requested.Get, available.Get));
        Assert.True(quote.Worth <= share);
        Assert.True(
            quote.Points.Value + unit.Get > Math.Min(requested.Get, available.Get)
            || quote.Worth + Fen(worth.Get) > share);
    }

    [Property]
    public void K30_money_comes_from_whole_units_and_the_rest_stays(
        PositiveInt unit, PositiveInt worth, NonNegativeInt requested)
    {
        var conversion = PointsConversion.Of(PointsAmount.Of(unit.Get), Fen(worth.Get));

        var quote = conversion.Quote(
            PointsAmount.Of(requested.Get), PointsAmount.Of(long.MaxValue), Fen(long.MaxValue / 2));

        Assert.Equal(0, quote.Points.Value % unit.Get);
        Assert.Equal(quote.Points.Value / unit.Get * worth.Get, quote.Worth.MinorUnits);
        Assert.Equal(requested.Get % unit.Get, quote.Unused.Value);
    }

    [Theory]
    [InlineData(1099, 5000, "en", "1000 of the 1099 points asked for pay 10.00 CNY, in units of 100.")]
    [InlineData(1099, 5000, "zh-CN", "申请使用 1099 积分，可用 1000 积分抵扣 10.00 CNY（每 100 积分为一档）。")]
    [InlineData(5000, 999, "en", "900 points pay 9.00 CNY: the account has no more whole units of 100.")]
    [InlineData(9000, 9000, "en", "5000 points pay 50.00 CNY: points pay at most 50% of an order.")]
    [InlineData(9000, 9000, "zh-CN", "可用 5000 积分抵扣 50.00 CNY：积分最多抵扣订单的 50%。")]
    [InlineData(499, 9000, "en", "No points are spent: 400 are possible here, at least 500 are needed.")]
    [InlineData(499, 9000, "zh-CN", "本单不能使用积分：最多可用 400 积分，至少需 500 积分。")]
    public void A_quote_explains_itself_in_both_languages(
        long requested, long available, string culture, string text) =>
        Assert.Equal(
            text,
            House.Quote(PointsAmount.Of(requested), PointsAmount.Of(available), Yuan(100m))
                .ToText(CultureInfo.GetCultureInfo(culture)));

    [Fact]
    public void K25_a_zero_unit_worth_least_or_share_is_refused_when_the_conversion_is_made()
    {
        var plain = PointsConversion.Of(PointsAmount.Of(1), Yuan(0.01m));

        Assert.Throws<ArgumentOutOfRangeException>(() => PointsConversion.Of(PointsAmount.Zero, Yuan(1m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => PointsConversion.Of(PointsAmount.Of(1), Yuan(0m)));
        Assert.Throws<ArgumentException>(() => PointsConversion.Of(PointsAmount.Of(1), default));
        Assert.Throws<ArgumentOutOfRangeException>(() => plain.From(PointsAmount.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => plain.UpTo(Percentage.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => plain.UpTo(Percentage.Of(100.000001m)));
        Assert.Equal(Percentage.Hundred, plain.UpTo(Percentage.Hundred).LargestShare);
    }

    [Fact]
    public void An_order_is_not_negative_and_in_the_currency_of_the_worth()
    {
        var some = PointsAmount.Of(500);

        Assert.Throws<ArgumentOutOfRangeException>(() => House.Quote(some, some, Yuan(-0.01m)));
        Assert.Throws<CurrencyMismatchException>(() => House.Quote(some, some, Money.Of(1m, Currency.Usd)));
        Assert.Throws<ArgumentException>(() => House.Quote(some, some, default));
    }

    [Fact]
    public void Conversions_are_values() => ValueContract.Of(
        () => PointsConversion.Of(PointsAmount.Of(100), Yuan(1m)), PointsConversion.Of(PointsAmount.Of(100), Yuan(2m)));

    private static Money Yuan(decimal amount) => Money.Of(amount, Currency.Cny);

    private static Money Fen(long fen) => Money.FromMinorUnits(fen, Currency.Cny);
}
