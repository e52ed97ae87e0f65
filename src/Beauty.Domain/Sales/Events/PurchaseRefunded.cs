using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Sales.Events;

/// <summary>Something of a purchase was refunded (退款).</summary>
/// <param name="Purchase">The purchase.</param>
/// <param name="StreamVersion">The purchase's version after the event.</param>
/// <param name="OccurredAt">When it was recorded.</param>
/// <param name="By">Who did it.</param>
public sealed record PurchaseRefunded(PurchaseId Purchase, long StreamVersion, Instant OccurredAt, ActorId By)
    : PurchaseEvent(Purchase, StreamVersion, OccurredAt, By)
{
    /// <inheritdoc />
    public override string Name => "purchase.refunded";

    /// <summary>The number among the purchase's refunds, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The value of what was refunded, taxes included.</summary>
    public required Money Value { get; init; }

    /// <summary>What was paid back by tenders; the rest was owed.</summary>
    public required Money PaidBack { get; init; }

    /// <summary>Why.</summary>
    public required RefundReason Reason { get; init; }
}
