using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using NodaTime;

namespace Beauty.Application.Files;

/// <summary>One purchase (消费记录).</summary>
public sealed record PurchaseView
{
    /// <summary>The purchase.</summary>
    public required PurchaseId Purchase { get; init; }

    /// <summary>When it was made.</summary>
    public required Instant PurchasedAt { get; init; }

    /// <summary>What was to be paid.</summary>
    public required Classified<Money> Total { get; init; }

    /// <summary>What was paid back; null when nothing.</summary>
    public Classified<Money>? Refunded { get; init; }
}
