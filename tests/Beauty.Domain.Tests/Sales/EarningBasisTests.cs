using Beauty.Domain.Amounts;
using Beauty.Domain.Sales;
using Beauty.Tests.Shared;
using static Beauty.Domain.Tests.Sales.ABill;

namespace Beauty.Domain.Tests.Sales;

/// <summary>K20 and K21: the basis is one documented number, and each part of it a setting.</summary>
public sealed class EarningBasisTests
{
    private static readonly EarningBasis Basis = EarningBasis.Default;

    [Fact]
    public void K20_The_basis_is_after_discounts_and_without_tax_whatever_pays()
    {
        var purchase = Sold();

        Assert.Equal([Yuan(100m), Yuan(80m), Yuan(500m), Yuan(0m)], Basis.LinesOf(purchase).AsEnumerable());
        Assert.Equal(Yuan(680m), Basis.Of(purchase));
    }

    [Fact]
    public void K50_Recharges_earn_only_instead_of_what_they_pay()
    {
        var basis = Basis.AtRecharge();

        // 393 of the 786 that the other lines come to are paid with stored value: half of each.
        Assert.Equal(
            [Yuan(50m), Yuan(40m), Yuan(250m), Yuan(1000m)], basis.LinesOf(Sold()).AsEnumerable());
        Assert.Equal(Yuan(340m), Basis.WithoutStoredValue().Of(Sold()));
        Assert.Equal(Yuan(680m), Basis.WithoutPoints().Of(Sold()));
    }

    [Fact]
    public void K50_Courses_earn_at_their_sale_unless_their_sessions_do() =>
        Assert.Equal(Yuan(180m), Basis.WithoutCourses().Of(Sold()));

    [Fact]
    public void K20_Tax_and_discounts_count_where_the_programme_says_so()
    {
        Assert.Equal(
            [Yuan(106m), Yuan(80m), Yuan(600m), Yuan(0m)], Basis.WithTax().LinesOf(Sold()).AsEnumerable());
        Assert.Equal(
            [Yuan(100m), Yuan(100m), Yuan(500m), Yuan(0m)], Basis.BeforeDiscounts().LinesOf(Sold()).AsEnumerable());
        Assert.Equal(Yuan(806m), Basis.BeforeDiscounts().WithTax().Of(Sold()));
    }

    [Fact]
    public void K21_A_line_counts_what_was_paid_for_it_after_its_share_of_the_discount_on_the_order()
    {
        var bill = ABill.Of(Facial(100m), Cream(50m, 2) with { Discount = Yuan(50m) }, Course(50m)) with
        {
            OrderDiscount = Yuan(20m),
            Payments = [Cash(180m)],
        };

        Assert.Equal([Yuan(90m), Yuan(45m), Yuan(45m)], Basis.LinesOf(Made(bill)).AsEnumerable());
        Assert.Equal(Yuan(135m), Basis.WithoutCourses().Of(Made(bill)));
    }

    [Fact]
    public void K20_What_points_pay_is_left_out_where_the_programme_says_so()
    {
        var bill = ABill.Of(Facial(100m)) with { Payments = [Cash(70m), PaymentPart.Of(Tender.Points, Yuan(30m))] };

        Assert.Equal(Yuan(100m), Basis.Of(Made(bill)));
        Assert.Equal(Yuan(70m), Basis.WithoutPoints().Of(Made(bill)));
    }

    [Fact]
    public void K31_Returns_take_the_basis_back_in_proportion_and_cumulatively()
    {
        var purchase = Paid(Cream(3.34m, 3), Facial(100m) with { Tax = SalesTax.Included(Percentage.Of(6m)) });
        Assert.Equal(Yuan(104.36m), Basis.Of(purchase));
        Assert.Equal(Yuan(0m), Basis.ReturnedOf(purchase));

        Refunded(purchase, RefundLine.Of(1, 1), RefundLine.Of(2, Yuan(50m)));
        Refunded(purchase, [.. purchase.Remainder]);

        Assert.Equal(Yuan(0m), Basis.ReturnedOf(purchase, 0));
        Assert.Equal(Yuan(50.51m), Basis.ReturnedOf(purchase, 1));
        Assert.Equal(Yuan(104.36m), Basis.ReturnedOf(purchase));
        Assert.Throws<ArgumentOutOfRangeException>(() => Basis.ReturnedOf(purchase, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Basis.ReturnedOf(purchase, -1));
    }

    [Fact]
    public void A_line_that_cost_nothing_is_returned_by_the_piece()
    {
        var purchase = Paid(Cream(10m, 4) with { Discount = Yuan(40m) });

        Refunded(purchase, RefundLine.Of(1, 1));

        Assert.Equal(Yuan(0m), Basis.ReturnedOf(purchase));
        Assert.Equal(
            (Yuan(40m), Yuan(10m)),
            (Basis.BeforeDiscounts().Of(purchase), Basis.BeforeDiscounts().ReturnedOf(purchase)));
    }

    [Fact]
    public void It_is_a_value()
    {
        ValueContract.Of(() => Basis.WithTax(), Basis);
        ValueContract.Of(() => Basis.AtRecharge(), Basis.WithoutStoredValue());
        ValueContract.Of(() => Basis.BeforeDiscounts(), Basis.WithoutCourses());
        ValueContract.Of(() => Basis.WithoutPoints(), Basis);
    }

    /// <summary>A taxed facial, a cream at a discount, a course with tax on top, and a recharge.</summary>
    private static Purchase Sold() => Made(ABill.Of(
        Facial(106m) with { Tax = SalesTax.Included(Percentage.Of(6m)) },
        Cream(50m, 2) with { Discount = Yuan(20m) },
        Course(500m) with { Tax = SalesTax.Excluded(Percentage.Of(20m)) },
        Recharge(1000m)) with
    {
        Payments = [Cash(1393m), FromCard(393m)],
    });
}
