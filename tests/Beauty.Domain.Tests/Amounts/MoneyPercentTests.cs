using System.Numerics;
using Beauty.Domain.Amounts;
using Beauty.Tests.Shared;
using FsCheck;

namespace Beauty.Domain.Tests.Amounts;

public sealed class MoneyPercentTests
{
    [Theory]
    [InlineData(1999, 10, MidpointRounding.ToZero, 199)]
    [InlineData(1999, 10, MidpointRounding.ToNegativeInfinity, 199)]
    [InlineData(1999, 10, MidpointRounding.ToPositiveInfinity, 200)]
    [InlineData(-1999, 10, MidpointRounding.ToZero, -199)]
    [InlineData(-1999, 10, MidpointRounding.ToNegativeInfinity, -200)]
    [InlineData(-1999, 10, MidpointRounding.ToPositiveInfinity, -199)]
    [InlineData(25, 10, MidpointRounding.AwayFromZero, 3)]
    [InlineData(-25, 10, MidpointRounding.AwayFromZero, -3)]
    [InlineData(24, 10, MidpointRounding.AwayFromZero, 2)]
    [InlineData(25, 10, MidpointRounding.ToEven, 2)]
    [InlineData(35, 10, MidpointRounding.ToEven, 4)]
    [InlineData(-35, 10, MidpointRounding.ToEven, -4)]
    [InlineData(26, 10, MidpointRounding.ToEven, 3)]
    [InlineData(2000, 10, MidpointRounding.ToPositiveInfinity, 200)]
    [InlineData(7, 0, MidpointRounding.ToPositiveInfinity, 0)]
    [InlineData(7, 1000, MidpointRounding.ToZero, 70)]
    public void A_percentage_is_rounded_once_as_named(
        long minorUnits, int percent, MidpointRounding rounding, long expected) =>
        Assert.Equal(
            Money.FromMinorUnits(expected, Currency.Cny),
            Money.FromMinorUnits(minorUnits, Currency.Cny).Percent(Percentage.Of(percent), rounding));

    [Property]
    public void A_percentage_is_the_exact_product_rounded_down(DoNotSize<long> minorUnits, Percentage percentage)
    {
        var exact = new BigInteger(minorUnits.Item) * new BigInteger(percentage.Value * 1_000_000m);
        var floor = BigInteger.Divide(exact - (exact.Sign < 0 ? 99_999_999 : 0), 100_000_000);

        var money = Money.FromMinorUnits(minorUnits.Item, Currency.Cny);

        if (floor < long.MinValue || floor > long.MaxValue)
        {
            Assert.Throws<OverflowException>(() => money.Percent(percentage, MidpointRounding.ToNegativeInfinity));
        }
        else
        {
            Assert.Equal((long)floor, money.Percent(percentage, MidpointRounding.ToNegativeInfinity).MinorUnits);
        }
    }

    [Property]
    public void Each_rounding_agrees_with_that_of_decimal(Money money, Percentage percentage)
    {
        var exact = money.MinorUnits * percentage.Value / 100m;

        Assert.All(
            Enum.GetValues<MidpointRounding>(),
            mode => Assert.Equal(decimal.Round(exact, 0, mode), money.Percent(percentage, mode).MinorUnits));
    }

    [Fact]
    public void There_is_no_other_rounding() =>
        Assert.Throws<ArgumentOutOfRangeException>(
            () => Money.FromMinorUnits(1, Currency.Cny).Percent(Percentage.Of(50m), (MidpointRounding)9));
}
