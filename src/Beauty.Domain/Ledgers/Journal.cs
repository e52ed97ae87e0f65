using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Ledgers;

/// <summary>One movement of a ledger: two or more entries that sum to zero, and who, when, why.</summary>
/// <remarks>
/// Append only: never changed or removed; a correction is a new journal that names the one it reverses (K1). Data,
/// checked when a ledger applies it. Equality by value. Source: decision 15; ledger laws 1, 6, 7, 15 and 16.
/// </remarks>
public sealed record Journal
{
    /// <summary>The journal; derived from command, ledger and sequence.</summary>
    public required JournalId Id { get; init; }

    /// <summary>The ledger.</summary>
    public required LedgerId Ledger { get; init; }

    /// <summary>The root that holds the ledger.</summary>
    public required AggregateKey Owner { get; init; }

    /// <summary>What is counted.</summary>
    public required LedgerUnit Unit { get; init; }

    /// <summary>Its place among the journals of its ledger, from 1.</summary>
    public required long Sequence { get; init; }

    /// <summary>What it did.</summary>
    public required JournalKind Kind { get; init; }

    /// <summary>When it was recorded.</summary>
    public required Instant RecordedAt { get; init; }

    /// <summary>When it counts; not after it was recorded (law 27).</summary>
    public required Instant EffectiveAt { get; init; }

    /// <summary>Who did it.</summary>
    public required ActorId By { get; init; }

    /// <summary>The command that did it.</summary>
    public required CommandId Command { get; init; }

    /// <summary>What for.</summary>
    public required LedgerCause Cause { get; init; }

    /// <summary>Why; null where no reason was given.</summary>
    public LedgerReason? Reason { get; init; }

    /// <summary>The journal that it undoes, wholly or in part; null for any other kind than a reversal.</summary>
    public JournalId? Reverses { get; init; }

    /// <summary>The hold that it opens or resolves; null for any other.</summary>
    public HoldId? Hold { get; init; }

    /// <summary>The terms of the hold that it opens; null for any other.</summary>
    public HoldTerms? Promise { get; init; }

    /// <summary>The lots that it opens or gives another end.</summary>
    public ImmutableArray<LotOpening> Lots { get; init; } = [];

    /// <summary>The changes, in order; at least two.</summary>
    public required ImmutableArray<LedgerEntry> Entries { get; init; }

    /// <summary>By how much one account changed in all.</summary>
    /// <param name="account">The account.</param>
    /// <returns>The sum of its deltas; 0 where it was not touched.</returns>
    public long ChangeOf(AccountRole account) => Entries.Where(e => e.Account == account).Sum(e => e.Delta);

    /// <summary>Whether both say the same, entry by entry.</summary>
    /// <param name="other">The other journal.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(Journal? other) =>
        other is not null
        && (Id, Ledger, Owner, Unit, Sequence, Kind) ==
            (other.Id, other.Ledger, other.Owner, other.Unit, other.Sequence, other.Kind)
        && (RecordedAt, EffectiveAt, By, Command, Cause, Reason) ==
            (other.RecordedAt, other.EffectiveAt, other.By, other.Command, other.Cause, other.Reason)
        && (Reverses, Hold, Promise) == (other.Reverses, other.Hold, other.Promise)
        && Lots.SequenceEqual(other.Lots)
        && Entries.SequenceEqual(other.Entries);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Id, Sequence, Kind, Entries.Length);
}
