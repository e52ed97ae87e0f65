using System.Globalization;
using Beauty.Domain.Amounts;
using Beauty.Loyalty.Points;
using Beauty.Loyalty.Tiers;
using Beauty.Tests.Shared;

namespace Beauty.Loyalty.Tests.Tiers;

/// <summary>K36: a measure is points or money, and the two never mix.</summary>
public sealed class TierAmountTests
{
    private static readonly TierAmount Five = TierAmount.Of(PointsAmount.Of(5));
    private static readonly TierAmount FiveYuan = TierAmount.Of(Money.Of(5m, Currency.Cny));

    [Fact]
    public void Amounts_are_values_in_order()
    {
        ValueContract.Of(() => TierAmount.Of(PointsAmount.Of(5)), TierAmount.Of(PointsAmount.Of(6)))
            .HasText("5").ComesFirst().HasHarmlessDefault("0");
        ValueContract.Of(() => TierAmount.Of(Money.Of(5m, Currency.Cny)), TierAmount.Of(Money.Of(6m, Currency.Cny)))
            .HasText("5.00 CNY").ComesFirst();
        Assert.NotEqual(Five, TierAmount.Of(Money.FromMinorUnits(5, Currency.Cny)));
    }

    [Fact]
    public void Amounts_of_one_unit_add_up_and_may_fall_below_zero()
    {
        var owed = Five - Five - Five;

        Assert.Equal("-5", owed.ToString());
        Assert.True((owed + Five).IsZero);
        Assert.False(owed.IsPositive);
        Assert.Equal("10,00 CNY", string.Create(CultureInfo.GetCultureInfo("de-DE"), $"{FiveYuan + FiveYuan}"));
    }

    [Fact]
    public void Points_and_money_do_not_mix()
    {
        Assert.Throws<ArgumentException>(() => Five + FiveYuan);
        Assert.Throws<ArgumentException>(() => FiveYuan - Five);
        Assert.Throws<ArgumentException>(() => Five < FiveYuan);
        Assert.Throws<ArgumentException>(() => FiveYuan >= TierAmount.Of(Money.Of(5m, Currency.Usd)));
        Assert.Throws<ArgumentException>(() => TierAmount.Of(default(Money)));
    }
}
