using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Ledgers;

namespace Beauty.Testing.Stores;

/// <summary>The journals of one ledger and where each of its accounts ends, as one immutable value.</summary>
internal sealed record LedgerState
{
    public static LedgerState Empty { get; } = new();

    public ImmutableList<Journal> Journals { get; private init; } = [];

    private ImmutableDictionary<AccountRole, (long Number, long Balance)> Ends { get; init; } =
        ImmutableDictionary<AccountRole, (long, long)>.Empty;

    /// <summary>Whether a journal's sequence or a number is taken: it was decided on what was before.</summary>
    public bool HasMovedPast(Journal journal) =>
        journal.Sequence <= Journals.Count
        || journal.Entries.Any(entry => entry.Number <= Ends.GetValueOrDefault(entry.Account).Number);

    /// <summary>The state with one more journal, which must continue every account it touches.</summary>
    public LedgerState With(Journal journal)
    {
        InvariantBrokenException.ThrowUnless(
            journal.Sequence == Journals.Count + 1,
            $"law 2: journal {journal.Sequence} of ledger {journal.Ledger} would follow journal {Journals.Count}");
        var ends = Ends;
        foreach (var entry in journal.Entries)
        {
            var (number, balance) = ends.GetValueOrDefault(entry.Account);
            InvariantBrokenException.ThrowUnless(
                entry.Number == number + 1
                && entry.Before == balance
                && entry.Delta != 0
                && entry.After == entry.Before + entry.Delta
                && entry.After >= 0,
                $"laws 2–4 and 9: {entry} of ledger {journal.Ledger} does not follow {balance} at {number}");
            ends = ends.SetItem(entry.Account, (entry.Number, entry.After));
        }

        return new() { Journals = Journals.Add(journal), Ends = ends };
    }
}
