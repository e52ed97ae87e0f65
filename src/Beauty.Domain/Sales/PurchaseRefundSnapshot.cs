using System.Collections.Immutable;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Sales;

/// <summary>A refund of a purchase as it crosses the storage border.</summary>
public sealed record PurchaseRefundSnapshot
{
    /// <summary>When it was paid back.</summary>
    public required Instant At { get; init; }

    /// <summary>Who made it.</summary>
    public required ActorId By { get; init; }

    /// <summary>Why.</summary>
    public required RefundReason Reason { get; init; }

    /// <summary>What was given back, line by line.</summary>
    public required ImmutableArray<RefundedLine> Lines { get; init; }

    /// <summary>With what it was paid back.</summary>
    public required ImmutableArray<PaymentPart> Payments { get; init; }

    /// <summary>What the client no longer owes by it.</summary>
    public required Money DebtCancelled { get; init; }

    /// <summary>Takes the state of a refund.</summary>
    /// <param name="refund">The refund.</param>
    /// <returns>The snapshot.</returns>
    public static PurchaseRefundSnapshot Of(PurchaseRefund refund)
    {
        ArgumentNullException.ThrowIfNull(refund);
        return new()
        {
            At = refund.At,
            By = refund.By,
            Reason = refund.Reason,
            Lines = refund.Lines,
            Payments = refund.Payments,
            DebtCancelled = refund.DebtCancelled,
        };
    }
}
