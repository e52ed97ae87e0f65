using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Sales;
using Beauty.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Beauty.Domain.Tests.Sales;

/// <summary>A random bill: mixed lines, discounts at both levels, any tax, several tenders, some debt.</summary>
public sealed record RandomBill(
    IReadOnlyList<RandomBill.Line> Lines, int DiscountPercent, int OwedPercent, int StoredValuePercent)
{
    private static readonly SalesTax[] Taxes =
    [
        SalesTax.None,
        SalesTax.Included(Percentage.Of(6m)),
        SalesTax.Included(Percentage.Of(5m), Percentage.Of(8m)),
        SalesTax.Excluded(Percentage.Of(5m), Percentage.Of(8m)),
        SalesTax.Excluded(Percentage.Of(0.3m)),
    ];

    public sealed record Line(int Kind, int Price, int Quantity, int DiscountPercent, int Tax)
    {
        public NewPurchaseLine ToForm(int number) => Kind switch
        {
            0 => Form(SaleItem.Of(An.Id<ServiceId>(1)), Quantity),
            1 => Form(SaleItem.Of(An.Id<ProductId>(1)), Quantity),
            2 => Form(SaleItem.Of(An.Id<CoursePlanId>(1), An.Id<PackageId>(number)), 1),
            _ => new(SaleItem.Of(ABill.Account), Fen(Price + 1)),
        };

        private NewPurchaseLine Form(SaleItem item, int quantity) => new(item, Fen(Price))
        {
            Quantity = quantity,
            Discount = DiscountPercent == 0 ? null : Part(Fen(Price).Times(quantity), DiscountPercent),
            Tax = Taxes[Tax],
        };
    }

    public static Arbitrary<RandomBill> Bills()
    {
        var lines =
            from kind in Gen.Choose(0, 3)
            from price in Gen.Frequency((1, Gen.Constant(0)), (4, Gen.Choose(1, 20)), (4, Gen.Choose(21, 200_000)))
            from quantity in Gen.Choose(1, 5)
            from discount in Gen.Frequency((3, Gen.Constant(0)), (3, Gen.Choose(1, 100)))
            from tax in Gen.Choose(0, Taxes.Length - 1)
            select new Line(kind, price, quantity, discount, tax);
        return Arb.From(
            from all in Gen.NonEmptyListOf(lines)
            from discount in Gen.Frequency((2, Gen.Constant(0)), (3, Gen.Choose(1, 100)))
            from owed in Gen.Frequency((2, Gen.Constant(0)), (2, Gen.Choose(1, 100)))
            from stored in Gen.Frequency((2, Gen.Constant(0)), (2, Gen.Choose(1, 100)))
            select new RandomBill([.. all.Take(6)], discount, owed, stored));
    }

    /// <summary>The bill, paid so that it is accepted.</summary>
    public NewPurchase ToForm()
    {
        var forms = Lines.Select((line, index) => line.ToForm(index)).ToArray();
        var nets = forms
            .Where(form => form.Item.Kind != SaleKind.Recharge)
            .Select(form => form.ListPrice.Times(form.Quantity) - (form.Discount ?? Fen(0)));
        var bill = ABill.Of(forms) with
        {
            OrderDiscount = DiscountPercent == 0 ? null : Part(Money.Sum(nets, Currency.Cny), DiscountPercent),
        };
        var due = Purchase.TotalOf(bill).Value;
        var recharges = Money.Sum(
            forms.Where(form => form.Item.Kind == SaleKind.Recharge).Select(form => form.ListPrice), Currency.Cny);
        var owed = Part(due - recharges, OwedPercent);
        var stored = Part(due - recharges - owed, StoredValuePercent);
        return bill with
        {
            Owed = owed,
            Payments = [.. Parts(due - owed - stored, stored)],
        };
    }

    public static Money Fen(long amount) => Money.FromMinorUnits(amount, Currency.Cny);

    public static Money Part(Money amount, int percent) =>
        amount.Percent(Percentage.Of(percent), MidpointRounding.ToZero);

    private static IEnumerable<PaymentPart> Parts(Money money, Money stored)
    {
        var half = Part(money, 50);
        return new[] { (Tender.WeChat, half), (Tender.Cash, money - half), (Tender.StoredValue, stored) }
            .Where(part => part.Item2.IsPositive)
            .Select(part => part.Item1 == Tender.StoredValue
                ? PaymentPart.Of(ABill.Account, part.Item2)
                : PaymentPart.Of(part.Item1, part.Item2));
    }
}
