using System.Text.Json.Serialization;
using Beauty.Domain.Amounts;

namespace Beauty.Domain.Sales;

/// <summary>What one refund gives back of one line.</summary>
/// <remarks>Equality by value. Source: K49.</remarks>
public sealed record RefundedLine
{
    [JsonConstructor]
    internal RefundedLine(int line, int quantity, Money amount, Money tax) =>
        (Line, Quantity, Amount, Tax) = (line, quantity, amount, tax);

    /// <summary>The number of the purchase's line.</summary>
    public int Line { get; }

    /// <summary>How many came back; 0 where only an amount was refunded.</summary>
    public int Quantity { get; }

    /// <summary>The value, taxes included.</summary>
    public Money Amount { get; }

    /// <summary>The part of the value that is tax.</summary>
    public Money Tax { get; }
}
