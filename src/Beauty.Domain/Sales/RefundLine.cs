using Beauty.Domain.Amounts;

namespace Beauty.Domain.Sales;

/// <summary>What is to be refunded of one line: a quantity that comes back, or an amount.</summary>
/// <remarks>
/// An amount is for what cannot be counted back: a price reduction, or the unused part of a course or a recharge.
/// Equality by value. Source: K49.
/// </remarks>
public sealed record RefundLine
{
    private RefundLine(int line)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        Line = line;
    }

    /// <summary>The number of the purchase's line, from 1.</summary>
    public int Line { get; }

    /// <summary>How many come back; 0 for an amount.</summary>
    public int Quantity { get; private init; }

    /// <summary>How much is refunded; null for a quantity.</summary>
    public Money? Amount { get; private init; }

    /// <summary>A quantity that comes back, at what was paid for it.</summary>
    /// <param name="line">The line's number, from 1.</param>
    /// <param name="quantity">How many; at least 1.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 1.</exception>
    public static RefundLine Of(int line, int quantity)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(quantity, 1);
        return new(line) { Quantity = quantity };
    }

    /// <summary>An amount, while nothing is counted back.</summary>
    /// <param name="line">The line's number, from 1.</param>
    /// <param name="amount">How much, taxes included; above zero.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1, or the amount not above zero.</exception>
    /// <exception cref="ArgumentException">The amount is <c>default</c>.</exception>
    public static RefundLine Of(int line, Money amount)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(amount, Money.Zero(amount.Currency));
        return new(line) { Amount = amount };
    }
}
