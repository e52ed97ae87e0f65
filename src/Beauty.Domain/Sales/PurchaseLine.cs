using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Amounts;

namespace Beauty.Domain.Sales;

/// <summary>One line of an accepted bill, with all that went into its price.</summary>
/// <remarks>Never changes. Prices are those of the day of sale. Source: D06; K21, K44, K49.</remarks>
public sealed class PurchaseLine
{
    internal PurchaseLine(int number, NewPurchaseLine asked, Money orderDiscount, ImmutableArray<Money> taxes)
    {
        (Number, Item, Quantity, ListPrice) = (number, asked.Item, asked.Quantity, asked.ListPrice);
        Discount = asked.Discount ?? Money.Zero(ListPrice.Currency);
        (OrderDiscount, Tax, Taxes, Credits) = (orderDiscount, asked.Tax, taxes, [.. asked.Credits]);
        TaxAmount = Money.Sum(taxes, ListPrice.Currency);
        Charged = ListTotal - Discount - orderDiscount;
        Total = Tax.Mode == TaxMode.Excluded ? Charged + TaxAmount : Charged;
        InvariantBrokenException.ThrowUnless(
            !Charged.IsNegative && !orderDiscount.IsNegative,
            $"I3: line {number} of {ListTotal} has discounts of {Discount} and {orderDiscount}.");
        InvariantBrokenException.ThrowUnless(
            Credits.IsEmpty || Credits.Sum(credit => credit.Share.Millionths) == Percentage.MillionthsOfWhole,
            $"I8: the shares of line {number} are not 100 %.");
        InvariantBrokenException.ThrowUnless(
            taxes.Length == Tax.Rates.Length
                && taxes.All(tax => !tax.IsNegative)
                && (Tax.Mode == TaxMode.Excluded || TaxAmount <= Charged),
            $"I4: line {number} has taxes of {TaxAmount} on {Charged} at {Tax}.");
    }

    /// <summary>The number on the bill, from 1.</summary>
    public int Number { get; }

    /// <summary>What was sold.</summary>
    public SaleItem Item { get; }

    /// <summary>How many; at least 1.</summary>
    public int Quantity { get; }

    /// <summary>The price of one, before discounts.</summary>
    public Money ListPrice { get; }

    /// <summary>What was taken off this line.</summary>
    public Money Discount { get; }

    /// <summary>The line's share of what was taken off the whole bill.</summary>
    public Money OrderDiscount { get; }

    /// <summary>The taxes' rates and mode.</summary>
    public SalesTax Tax { get; }

    /// <summary>The taxes' amounts as computed at the sale, one for each rate.</summary>
    public ImmutableArray<Money> Taxes { get; }

    /// <summary>Who is credited; empty for nobody.</summary>
    public ImmutableArray<StaffCredit> Credits { get; }

    /// <summary>List price times quantity.</summary>
    public Money ListTotal => ListPrice.Times(Quantity);

    /// <summary>The price after all discounts, before taxes that come on top.</summary>
    public Money Charged { get; }

    /// <summary>All taxes together.</summary>
    public Money TaxAmount { get; }

    /// <summary>What is to be paid for the line, taxes included.</summary>
    public Money Total { get; }

    /// <summary>What is left of the total without the taxes.</summary>
    public Money WithoutTax => Total - TaxAmount;
}
