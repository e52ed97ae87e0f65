using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;

namespace Beauty.Domain.Sales;

/// <summary>What a bill must be before it can be judged at all; anything else is a defect of the caller.</summary>
internal static class BillForm
{
    /// <summary>Refuses a bill that is no bill.</summary>
    /// <returns>Its one currency.</returns>
    public static Currency Checked(NewPurchase bill)
    {
        EntityId.ThrowIfDefault(bill.Id);
        EntityId.ThrowIfDefault(bill.Location);
        if (bill.Client is { } client)
        {
            EntityId.ThrowIfDefault(client);
        }

        if (bill.Lines.Count is < 1 or > Purchase.MaximumLines)
        {
            throw new ArgumentOutOfRangeException(
                nameof(bill), bill.Lines.Count, $"A bill has 1 to {Purchase.MaximumLines} lines.");
        }

        foreach (var line in bill.Lines)
        {
            ThrowUnlessSound(line);
        }

        var packages = bill.Lines.Select(line => line.Item.Package).OfType<PackageId>().ToList();
        if (packages.Distinct().Count() != packages.Count)
        {
            throw new ArgumentException("A bill opens a package once.", nameof(bill));
        }

        var currency = bill.Lines[0].ListPrice.Currency;
        ThrowUnlessOne(currency, bill);
        ThrowIfNegative(bill.OrderDiscount);
        ThrowIfNegative(bill.Owed);
        return currency;
    }

    private static void ThrowUnlessSound(NewPurchaseLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        ThrowIfNegative(line.ListPrice);
        ThrowIfNegative(line.Discount);
        var most = line.Item.IsSingle ? 1 : Purchase.MaximumQuantity;
        if (line.Quantity < 1 || line.Quantity > most)
        {
            throw new ArgumentOutOfRangeException(
                nameof(line), line.Quantity, $"The quantity of a {line.Item.Kind} is 1 to {most}.");
        }

        if (line.Credits.DistinctBy(credit => credit.Staff).Count() != line.Credits.Count)
        {
            throw new ArgumentException("A line credits each member of staff once.", nameof(line));
        }

        // What is given on top of a recharge is its bonus, and the tax is due when the money is used.
        if (line.Item.Kind == SaleKind.Recharge
            && (line.ListPrice.IsZero || line.Discount is { IsZero: false } || !line.Tax.Rates.IsEmpty))
        {
            throw new ArgumentException("A recharge has a price, no discount and no tax.", nameof(line));
        }
    }

    private static void ThrowUnlessOne(Currency currency, NewPurchase bill)
    {
        var amounts = bill.Lines.SelectMany(line => new[] { line.ListPrice, line.Discount ?? line.ListPrice })
            .Concat(bill.Payments.Select(part => part.Amount))
            .Append(bill.OrderDiscount ?? Money.Zero(currency))
            .Append(bill.Owed ?? Money.Zero(currency));
        foreach (var amount in amounts.Where(amount => amount.Currency != currency))
        {
            throw CurrencyMismatchException.Between(amount, Money.Zero(currency));
        }
    }

    private static void ThrowIfNegative(Money? amount)
    {
        if (amount is { } given && given < Money.Zero(given.Currency))
        {
            throw new ArgumentOutOfRangeException(nameof(amount), amount, "No amount on a bill is below zero.");
        }
    }
}
