using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Ledgers;
using DocumentStore.Documents;

namespace DocumentStore.Forms;

/// <summary>A ledger with all its journals; the document's version is the last one's sequence.</summary>
internal sealed record LedgerBook(ImmutableArray<Journal> Journals)
{
    public static LedgerBook In(Document? document) =>
        document is null ? new([]) : DocumentJson.Read<LedgerBook>(document);

    /// <summary>Whether a journal's place is taken: it was decided on what was before (W17).</summary>
    public bool HasMovedPast(Journal journal) =>
        journal.Sequence <= Journals.Length
        || journal.Entries.Any(entry => entry.Number <= (LastOf(entry.Account)?.Number ?? 0));

    /// <summary>The ledger with one more journal, which must continue every account that it touches.</summary>
    public LedgerBook With(Journal journal)
    {
        InvariantBrokenException.ThrowUnless(
            journal.Sequence == Journals.Length + 1,
            $"law 2: journal {journal.Sequence} of ledger {journal.Ledger} would follow journal {Journals.Length}");
        var ends = new Dictionary<AccountRole, (long Number, long Balance)>();
        foreach (var entry in journal.Entries)
        {
            var last = LastOf(entry.Account);
            var (number, balance) = ends.GetValueOrDefault(entry.Account, (last?.Number ?? 0, last?.After ?? 0));
            InvariantBrokenException.ThrowUnless(
                entry.Number == number + 1 && entry.Before == balance,
                $"laws 2 and 4: {entry} of ledger {journal.Ledger} does not follow {balance} at {number}");
            ends[entry.Account] = (entry.Number, entry.After);
        }

        return new(Journals.Add(journal));
    }

    private LedgerEntry? LastOf(AccountRole account) => Journals
        .SelectMany(journal => journal.Entries)
        .LastOrDefault(entry => entry.Account == account);
}
