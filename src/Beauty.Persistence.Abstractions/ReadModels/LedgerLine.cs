using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using NodaTime;

namespace Beauty.Persistence.Abstractions.ReadModels;

/// <summary>One row an entry of a ledger, with what its journal says: for account books and reports.</summary>
/// <remarks>Derived from the stored journals, which are never changed or removed. Source: ledger laws 1–6.</remarks>
public sealed record LedgerLine
{
    /// <summary>The ledger.</summary>
    public required LedgerId Ledger { get; init; }

    /// <summary>The root that holds the ledger.</summary>
    public required AggregateKey Owner { get; init; }

    /// <summary>What is counted.</summary>
    public required LedgerUnit Unit { get; init; }

    /// <summary>The account.</summary>
    public required AccountRole Account { get; init; }

    /// <summary>The entry's number within the ledger's account, from 1.</summary>
    public required long Number { get; init; }

    /// <summary>The journal's place among those of its ledger, from 1.</summary>
    public required long Sequence { get; init; }

    /// <summary>The journal.</summary>
    public required JournalId Journal { get; init; }

    /// <summary>What the journal did.</summary>
    public required JournalKind Kind { get; init; }

    /// <summary>The lot whose units moved; 0 for none.</summary>
    public required int Lot { get; init; }

    /// <summary>By how much the balance changed; never 0.</summary>
    public required long Delta { get; init; }

    /// <summary>The balance before.</summary>
    public required long Before { get; init; }

    /// <summary>The balance after; never negative.</summary>
    public required long After { get; init; }

    /// <summary>When it was recorded.</summary>
    public required Instant RecordedAt { get; init; }

    /// <summary>When it counts; not after it was recorded.</summary>
    public required Instant EffectiveAt { get; init; }

    /// <summary>The appointment, purchase or other root that it was for.</summary>
    public required AggregateKey Cause { get; init; }

    /// <summary>Which line of the cause, from 0.</summary>
    public required int CauseLine { get; init; }

    /// <summary>The command that did it.</summary>
    public required CommandId Command { get; init; }

    /// <summary>The rows of a journal.</summary>
    /// <param name="journal">The journal.</param>
    /// <returns>One row an entry, in the journal's order.</returns>
    public static IEnumerable<LedgerLine> Of(Journal journal)
    {
        ArgumentNullException.ThrowIfNull(journal);
        return journal.Entries.Select(entry => new LedgerLine
        {
            Ledger = journal.Ledger,
            Owner = journal.Owner,
            Unit = journal.Unit,
            Account = entry.Account,
            Number = entry.Number,
            Sequence = journal.Sequence,
            Journal = journal.Id,
            Kind = journal.Kind,
            Lot = entry.Lot,
            Delta = entry.Delta,
            Before = entry.Before,
            After = entry.After,
            RecordedAt = journal.RecordedAt,
            EffectiveAt = journal.EffectiveAt,
            Cause = journal.Cause.What,
            CauseLine = journal.Cause.Line,
            Command = journal.Command,
        });
    }
}
