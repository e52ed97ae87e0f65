using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Persistence.Abstractions.Outbox;

/// <summary>A message in the outbox that was not told yet: whose it is, and what came of earlier attempts.</summary>
/// <remarks>Equality by value. Source: rules-storage, "Outbox and idempotency"; ADR 0012.</remarks>
public sealed record StoredMessage
{
    /// <summary>The tenant whose command caused it.</summary>
    public required TenantId Tenant { get; init; }

    /// <summary>What is to be told.</summary>
    public required OutboxMessage Message { get; init; }

    /// <summary>How many attempts have failed since it was stored or replayed, from 0.</summary>
    public int Attempts { get; init; }

    /// <summary>From when it may be tried again; null where nothing failed, or it is parked.</summary>
    public Instant? NotBefore { get; init; }

    /// <summary>Why the last attempt failed; null where none did. A replay keeps it.</summary>
    public FailureCode? LastError { get; init; }

    /// <summary>When it was parked; null where it is not.</summary>
    public Instant? ParkedAt { get; init; }
}
