using Beauty.Domain.Amounts;

namespace Beauty.Loyalty.Programmes;

/// <summary>One line of an order as the basis of points sees it, with its share of all discounts.</summary>
/// <remarks>Equality by value. Source: K20, K21.</remarks>
public sealed record BasisLine
{
    private BasisLine(BasisPart kind, Money price) =>
        (Kind, Price, Discount, Tax) = (kind, price, Money.Zero(price.Currency), Money.Zero(price.Currency));

    /// <summary>Goods, services, delivery or tips.</summary>
    public BasisPart Kind { get; }

    /// <summary>The price without tax, before discounts.</summary>
    public Money Price { get; }

    /// <summary>The line's share of all discounts; 0 to the price.</summary>
    /// <value>None.</value>
    public Money Discount { get; private init; }

    /// <summary>The tax on what is left after the discount; zero or more.</summary>
    /// <value>None.</value>
    public Money Tax { get; private init; }

    /// <summary>Makes a line.</summary>
    /// <param name="kind">Goods, services, delivery or tips.</param>
    /// <param name="price">The price without tax, before discounts; zero or more.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The price is negative, or the part is no kind of line.</exception>
    /// <exception cref="ArgumentException">The price is <c>default</c>.</exception>
    public static BasisLine Of(BasisPart kind, Money price)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(price, Money.Zero(price.Currency));
        return kind is BasisPart.Goods or BasisPart.Services or BasisPart.Delivery or BasisPart.Tips
            ? new(kind, price)
            : throw new ArgumentOutOfRangeException(nameof(kind), kind, "No kind of line.");
    }

    /// <summary>The same line with its share of the discounts.</summary>
    /// <param name="discount">0 to the price, inclusive.</param>
    /// <returns>A copy.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The discount is out of its bounds.</exception>
    /// <exception cref="ArgumentException">The discount is <c>default</c> or in another currency.</exception>
    public BasisLine Less(Money discount)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(discount, Money.Zero(Price.Currency));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(discount, Price);
        return this with { Discount = discount };
    }

    /// <summary>The same line with its tax.</summary>
    /// <param name="tax">Zero or more.</param>
    /// <returns>A copy.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The tax is negative.</exception>
    /// <exception cref="ArgumentException">The tax is <c>default</c> or in another currency.</exception>
    public BasisLine WithTax(Money tax)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(tax, Money.Zero(Price.Currency));
        return this with { Tax = tax };
    }
}
