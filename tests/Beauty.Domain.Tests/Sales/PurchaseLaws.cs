using Beauty.Domain.Amounts;
using Beauty.Domain.Sales;
using Beauty.Tests.Shared;

namespace Beauty.Domain.Tests.Sales;

/// <summary>Whatever is sold and in whatever parts it comes back, everything is exact to the cent.</summary>
public sealed class PurchaseLaws
{
    [Property(Arbitrary = [typeof(RandomBill)])]
    public void K44_Everything_on_a_bill_adds_up(RandomBill random)
    {
        var bill = random.ToForm();

        var purchase = ABill.Made(bill);

        Assert.Equal(purchase.Total, Sum(purchase.Lines.Select(line => line.Total)));
        Assert.Equal(purchase.Total, purchase.Paid + purchase.OwedAtSale);
        Assert.Equal(bill.OrderDiscount ?? Sum([]), Sum(purchase.Lines.Select(line => line.OrderDiscount)));
        Assert.All(purchase.Lines, line =>
        {
            Assert.Equal(line.ListTotal - line.Discount - line.OrderDiscount, line.Charged);
            Assert.Equal(line.TaxAmount, Sum(line.Taxes));
            Assert.Equal(line.Tax.Mode == TaxMode.Included ? line.Charged : line.Charged + line.TaxAmount, line.Total);
            Assert.False(line.Charged.IsNegative || line.OrderDiscount.IsNegative || line.WithoutTax.IsNegative);
        });
    }

    [Property(Arbitrary = [typeof(RandomBill), typeof(RandomReturn)])]
    public void K49_A_full_return_in_any_parts_gives_everything_back(RandomBill random, RandomReturn[] returns)
    {
        var purchase = ABill.Made(random.ToForm());
        foreach (var one in returns)
        {
            var line = RefundModel.LineOf(purchase, one);
            if (purchase.Quote([line]).IsAccepted)
            {
                ABill.Refunded(purchase, line);
            }
        }

        if (!purchase.Remainder.IsEmpty)
        {
            ABill.Refunded(purchase, [.. purchase.Remainder]);
        }

        Assert.Equal((purchase.Total, purchase.Paid), (purchase.Refunded, purchase.PaidBack));
        Assert.True(purchase.Owed.IsZero);
        Assert.Equal(
            purchase.Tax, Sum(purchase.Refunds.SelectMany(refund => refund.Lines).Select(line => line.Tax)));
    }

    [Property(Arbitrary = [typeof(RandomBill)])]
    public void K49_Pieces_bring_the_same_whether_one_by_one_or_together(RandomBill random)
    {
        var (whole, piecemeal) = (ABill.Made(random.ToForm()), ABill.Made(random.ToForm()));
        foreach (var line in whole.Lines.Where(line => line.Quantity > 1))
        {
            var together = ABill.Refunded(whole, RefundLine.Of(line.Number, line.Quantity - 1));

            var single = Enumerable.Range(1, line.Quantity - 1)
                .Select(_ => ABill.Refunded(piecemeal, RefundLine.Of(line.Number, 1)).Lines[0])
                .ToList();

            Assert.Equal(together.Value, Sum(single.Select(part => part.Amount)));
            Assert.Equal(together.Lines[0].Tax, Sum(single.Select(part => part.Tax)));
        }
    }

    [Property(Arbitrary = [typeof(RandomBill), typeof(RandomReturn)])]
    public void K31_The_returned_basis_only_grows_and_ends_at_the_basis(
        RandomBill random, RandomReturn[] returns, int settings)
    {
        var (purchase, basis) = (ABill.Made(random.ToForm()), BasisOf(settings));
        foreach (var one in returns.Select(one => RefundModel.LineOf(purchase, one)))
        {
            if (purchase.Quote([one]).IsAccepted)
            {
                ABill.Refunded(purchase, one);
            }
        }

        var steps = Enumerable.Range(0, purchase.Refunds.Length + 1)
            .Select(refunds => basis.ReturnedOf(purchase, refunds))
            .ToList();
        Assert.Equal(steps.Order(), steps);
        Assert.True(steps[0].IsZero && steps[^1] <= basis.Of(purchase));
        Assert.All(
            basis.LinesOf(purchase).Zip(purchase.Lines), pair => Assert.InRange(
                pair.First.MinorUnits, 0, Math.Max(
                    pair.Second.ListTotal.MinorUnits * 2, pair.Second.Total.MinorUnits)));

        if (!purchase.Remainder.IsEmpty)
        {
            ABill.Refunded(purchase, [.. purchase.Remainder]);
        }

        Assert.Equal(basis.Of(purchase), basis.ReturnedOf(purchase));
    }

    private static EarningBasis BasisOf(int settings)
    {
        Func<EarningBasis, EarningBasis>[] steps =
        [
            basis => basis.WithoutCourses(), basis => basis.AtRecharge(), basis => basis.BeforeDiscounts(),
            basis => basis.WithTax(), basis => basis.WithoutStoredValue(), basis => basis.WithoutPoints(),
        ];
        return steps.Where((_, bit) => (settings & (1 << bit)) != 0)
            .Aggregate(EarningBasis.Default, (basis, step) => step(basis));
    }

    private static Money Sum(IEnumerable<Money> amounts) => Money.Sum(amounts, Currency.Cny);
}
