using Beauty.Domain.Amounts;
using Beauty.Loyalty.Programmes;
using Beauty.Tests.Shared;

namespace Beauty.Loyalty.Tests.Programmes;

/// <summary>K20 and K21: the basis is one documented number, each part of it a setting.</summary>
public sealed class EarningBasisTests
{
    private static readonly BasisPart[] Standard =
        [BasisPart.Goods, BasisPart.Services, BasisPart.PaidWithStoredValue, BasisPart.PaidWithPoints];

    // A service of 300.00 less 30.00, goods of 100.00, delivery of 8.00, a tip of 20.00; tax on all but the tip.
    private static readonly BasisLine[] Order =
    [
        BasisLine.Of(BasisPart.Services, Yuan(300m)).Less(Yuan(30m)).WithTax(Yuan(16.2m)),
        BasisLine.Of(BasisPart.Goods, Yuan(100m)).WithTax(Yuan(13m)),
        BasisLine.Of(BasisPart.Delivery, Yuan(8m)).WithTax(Yuan(0.48m)),
        BasisLine.Of(BasisPart.Tips, Yuan(20m)),
    ];

    [Fact]
    public void K20_by_default_goods_and_services_count_after_discounts_whatever_pays_them() =>
        Assert.Equal(Yuan(370m), EarningBasis.Standard.Of(Order, Yuan(200m), Yuan(5m)));

    [Theory]
    [InlineData(BasisPart.Delivery, 378.00)]
    [InlineData(BasisPart.Tips, 390.00)]
    [InlineData(BasisPart.Tax, 399.20)]
    [InlineData(BasisPart.Discounts, 400.00)]
    public void K20_each_part_that_is_off_can_be_switched_on(BasisPart part, double basis) =>
        Assert.Equal(
            Yuan((decimal)basis), EarningBasis.Of([.. Standard, part]).Of(Order, Yuan(200m), Yuan(5m)));

    [Theory]
    [InlineData(BasisPart.Goods, 270.00)]
    [InlineData(BasisPart.Services, 100.00)]
    [InlineData(BasisPart.PaidWithStoredValue, 170.00)]
    [InlineData(BasisPart.PaidWithPoints, 365.00)]
    public void K20_each_part_that_is_on_can_be_switched_off(BasisPart part, double basis) =>
        Assert.Equal(
            Yuan((decimal)basis),
            EarningBasis.Of([.. Standard.Where(one => one != part)]).Of(Order, Yuan(200m), Yuan(5m)));

    [Fact]
    public void K21_a_discount_of_the_whole_order_counts_where_its_share_fell()
    {
        var shares = Yuan(40m).Split([300, 100]);
        BasisLine[] lines =
        [
            BasisLine.Of(BasisPart.Services, Yuan(300m)).Less(shares[0]),
            BasisLine.Of(BasisPart.Goods, Yuan(100m)).Less(shares[1]),
        ];

        Assert.Equal(Yuan(270m), EarningBasis.Of(BasisPart.Services).Of(lines, Yuan(0m), Yuan(0m)));
        Assert.Equal(Yuan(90m), EarningBasis.Of(BasisPart.Goods).Of(lines, Yuan(0m), Yuan(0m)));
    }

    [Theory]
    [InlineData(99.99, 0.01)]
    [InlineData(100.00, 0.00)]
    [InlineData(100.01, 0.00)]
    public void A_basis_is_never_negative(double paid, double basis) => Assert.Equal(
        Yuan((decimal)basis), EarningBasis.Of(BasisPart.Goods).Of(Order, Yuan((decimal)paid), Yuan(0m)));

    [Fact]
    public void A_basis_counts_goods_services_delivery_or_tips_at_least()
    {
        Assert.Throws<ArgumentException>(() => EarningBasis.Of());
        Assert.Throws<ArgumentException>(() => EarningBasis.Of(BasisPart.Tax, BasisPart.PaidWithPoints));
        Assert.Throws<ArgumentOutOfRangeException>(() => EarningBasis.Of(BasisPart.Goods, (BasisPart)8));
        Assert.Equal([BasisPart.Tips], EarningBasis.Of(BasisPart.Tips, BasisPart.Tips).Parts);
    }

    [Fact]
    public void Lines_and_payments_have_bounds()
    {
        var line = BasisLine.Of(BasisPart.Goods, Yuan(10m));

        Assert.Equal(Yuan(10m), line.Less(Yuan(10m)).Discount);
        Assert.Throws<ArgumentOutOfRangeException>(() => line.Less(Yuan(10.01m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => line.Less(Yuan(-0.01m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => line.WithTax(Yuan(-0.01m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => BasisLine.Of(BasisPart.Tax, Yuan(10m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => BasisLine.Of(BasisPart.Goods, Yuan(-0.01m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => EarningBasis.Standard.Of([line], Yuan(-1m), Yuan(0m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => EarningBasis.Standard.Of([line], Yuan(0m), Yuan(-1m)));
    }

    [Fact]
    public void Bases_and_lines_are_values()
    {
        ValueContract.Of(() => EarningBasis.Of(BasisPart.Goods, BasisPart.Tax), EarningBasis.Of(BasisPart.Goods));
        ValueContract.Of(
            () => BasisLine.Of(BasisPart.Goods, Yuan(1m)), BasisLine.Of(BasisPart.Services, Yuan(1m)));
    }

    private static Money Yuan(decimal amount) => Money.Of(amount, Currency.Cny);
}
