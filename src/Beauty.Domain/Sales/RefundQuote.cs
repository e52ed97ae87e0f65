using System.Collections.Immutable;
using Beauty.Domain.Amounts;

namespace Beauty.Domain.Sales;

/// <summary>What a refund would give back, before the tenders are chosen.</summary>
/// <remarks>What is owed for the purchase is cancelled first; the rest is paid back.</remarks>
public sealed class RefundQuote
{
    internal RefundQuote(ImmutableArray<RefundedLine> lines, Money value, Money debtCancelled) =>
        (Lines, Value, DebtCancelled) = (lines, value, debtCancelled);

    /// <summary>Line by line, in the order of the request.</summary>
    public ImmutableArray<RefundedLine> Lines { get; }

    /// <summary>The value of all lines, taxes included.</summary>
    public Money Value { get; }

    /// <summary>What the client no longer owes.</summary>
    public Money DebtCancelled { get; }

    /// <summary>What the tenders must add up to.</summary>
    public Money ToPayBack => Value - DebtCancelled;
}
