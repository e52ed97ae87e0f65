using Beauty.Domain.Amounts;
using Beauty.Domain.Sales;
using Beauty.Tests.Shared;
using static Beauty.Domain.Tests.Sales.ABill;

namespace Beauty.Domain.Tests.Sales;

/// <summary>K20 and D06: taxes held by the price, or added to it.</summary>
public sealed class SalesTaxTests
{
    public static TheoryData<decimal, decimal, decimal> AddedTaxes { get; } = new()
    {
        { 82m, 4.10m, 6.56m },
        { 70m, 3.50m, 5.60m },
        { 55m, 2.75m, 4.40m },
        { 0m, 0m, 0m },
        { 0.09m, 0m, 0.01m },
        { 0.10m, 0.01m, 0.01m },
        { 0.30m, 0.02m, 0.02m },
    };

    public static TheoryData<decimal, decimal> IncludedTaxes { get; } = new()
    {
        { 106m, 6m },
        { 100m, 5.66m },
        { 0.08m, 0m },
        { 0.09m, 0.01m },
        { 0m, 0m },
    };

    [Theory]
    [MemberData(nameof(AddedTaxes))]
    public void Added_taxes_are_rounded_each_by_itself(decimal price, decimal five, decimal eight)
    {
        var tax = SalesTax.Excluded(Percentage.Of(5m), Percentage.Of(8m));

        var line = Paid(Facial(price) with { Tax = tax }).Lines[0];

        Assert.Equal([Yuan(five), Yuan(eight)], line.Taxes.AsEnumerable());
        Assert.Equal(Yuan(price + five + eight), line.Total);
        Assert.Equal(Yuan(price), line.WithoutTax);
    }

    [Theory]
    [MemberData(nameof(IncludedTaxes))]
    public void Included_tax_is_inside_the_price(decimal price, decimal expected)
    {
        var line = Paid(Facial(price) with { Tax = SalesTax.Included(Percentage.Of(6m)) }).Lines[0];

        Assert.Equal((Yuan(price), Yuan(expected)), (line.Total, line.TaxAmount));
        Assert.Equal(Yuan(price - expected), line.WithoutTax);
    }

    [Fact]
    public void Several_included_taxes_are_one_sum_split_by_their_rates()
    {
        var tax = SalesTax.Included(Percentage.Of(5m), Percentage.Of(8m));

        Assert.Equal([Yuan(5m), Yuan(8m)], tax.On(Yuan(113m)).AsEnumerable());
        Assert.Equal([Yuan(0.01m), Yuan(0.01m)], tax.On(Yuan(0.15m)).AsEnumerable());
    }

    [Fact]
    public void Tax_is_on_what_is_left_after_all_discounts()
    {
        var bill = ABill.Of(
            Facial(100m) with { Discount = Yuan(20m), Tax = SalesTax.Excluded(Percentage.Of(10m)) }) with
        {
            OrderDiscount = Yuan(30m),
            Payments = [Cash(55m)],
        };

        Assert.Equal((Yuan(55m), Yuan(5m)), (Made(bill).Total, Made(bill).Tax));
    }

    [Fact]
    public void A_line_has_at_most_five_rates_and_none_is_zero()
    {
        var five = Percentage.Of(5m);

        Assert.Equal(5, SalesTax.Excluded(five, five, five, five, five).Rates.Length);
        Assert.Throws<ArgumentException>(() => SalesTax.Excluded(five, five, five, five, five, five));
        Assert.Throws<ArgumentException>(() => SalesTax.Included(five, Percentage.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => SalesTax.None.On(Yuan(-0.01m)));
        Assert.Throws<ArgumentException>(() => SalesTax.None.On(default));
    }

    [Fact]
    public void It_is_a_value() =>
        ValueContract.Of(
                () => SalesTax.Excluded(Percentage.Of(5m), Percentage.Of(8m)),
                SalesTax.Excluded(Percentage.Of(8m), Percentage.Of(5m)))
            .HasText("Excluded 5%+8%");

    [Fact]
    public void None_says_so() => Assert.Equal("no tax", SalesTax.None.ToString());
}
