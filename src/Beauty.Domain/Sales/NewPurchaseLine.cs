using Beauty.Domain.Amounts;

namespace Beauty.Domain.Sales;

/// <summary>One line of a bill as it is keyed in.</summary>
/// <remarks>A form: <see cref="Purchase.Make"/> checks it.</remarks>
/// <param name="Item">What is sold.</param>
/// <param name="ListPrice">The price of one, before discounts; not negative.</param>
public sealed record NewPurchaseLine(SaleItem Item, Money ListPrice)
{
    /// <summary>How many; 1 for a course or a recharge.</summary>
    /// <value>1 by default.</value>
    public int Quantity { get; init; } = 1;

    /// <summary>What is taken off the line as a whole; null for nothing.</summary>
    public Money? Discount { get; init; }

    /// <summary>The taxes.</summary>
    /// <value>None by default.</value>
    public SalesTax Tax { get; init; } = SalesTax.None;

    /// <summary>Who is credited for it; the shares add up to 100 %, or nobody is.</summary>
    public IReadOnlyList<StaffCredit> Credits { get; init; } = [];
}
