using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using NodaTime;

namespace Beauty.Domain.StoredValue;

/// <summary>A stored-value account as it crosses the storage border; schema version 1.</summary>
public sealed record StoredValueSnapshot : Snapshot
{
    /// <summary>The account.</summary>
    public required StoredValueId Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required ClientId Client { get; init; }

    /// <summary>Its currency.</summary>
    public required Currency Currency { get; init; }

    /// <summary>How it is spent and refunded.</summary>
    public required StoredValuePolicy Policy { get; init; }

    /// <summary>When it was opened.</summary>
    public required Instant OpenedAt { get; init; }

    /// <summary>The recharges, in their order.</summary>
    public required ImmutableArray<StoredValueRecharge> Recharges { get; init; }

    /// <summary>The ledger's projection.</summary>
    public required LedgerSnapshot Ledger { get; init; }
}
