using System.Collections.Immutable;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Sales;

/// <summary>A refund as it was made (退款); the purchase that it belongs to stays as it was.</summary>
/// <remarks>Never changes. Source: D06, B01; K49.</remarks>
public sealed class PurchaseRefund
{
    internal PurchaseRefund(int number, PurchaseRefundSnapshot stored)
    {
        (Number, At, By, Reason) = (number, stored.At, stored.By, stored.Reason);
        (Lines, Payments, DebtCancelled) = (stored.Lines, stored.Payments, stored.DebtCancelled);
        PaidBack = Money.Sum(Payments.Select(part => part.Amount), DebtCancelled.Currency);
    }

    /// <summary>The number among the refunds of the purchase, from 1.</summary>
    public int Number { get; }

    /// <summary>When it was paid back.</summary>
    public Instant At { get; }

    /// <summary>Who made it.</summary>
    public ActorId By { get; }

    /// <summary>Why.</summary>
    public RefundReason Reason { get; }

    /// <summary>What was given back, line by line.</summary>
    public ImmutableArray<RefundedLine> Lines { get; }

    /// <summary>With what it was paid back.</summary>
    public ImmutableArray<PaymentPart> Payments { get; }

    /// <summary>What the client no longer owes by it.</summary>
    public Money DebtCancelled { get; }

    /// <summary>What was paid back by all tenders.</summary>
    public Money PaidBack { get; }

    /// <summary>The value of all lines, taxes included.</summary>
    public Money Value => PaidBack + DebtCancelled;
}
