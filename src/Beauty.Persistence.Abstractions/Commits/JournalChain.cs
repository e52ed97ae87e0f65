using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;

namespace Beauty.Persistence.Abstractions.Commits;

/// <summary>Checks that the journals of a plan follow each other, as far as the plan itself can tell.</summary>
internal sealed class JournalChain
{
    private readonly Dictionary<LedgerId, long> _sequences = [];
    private readonly Dictionary<(LedgerId Ledger, AccountRole Account), (long Number, long Balance)> _accounts = [];
    private readonly HashSet<JournalId> _ids = [];
    private readonly List<Journal> _journals = [];

    public IReadOnlyList<Journal> Journals => _journals;

    public void Append(Journal journal)
    {
        var where = $"journal {journal.Sequence} of ledger {journal.Ledger}";
        InvariantBrokenException.ThrowUnless(
            journal.Id != default && journal.Ledger != default, $"{where} has no id or no ledger");
        InvariantBrokenException.ThrowUnless(_ids.Add(journal.Id), $"journal {journal.Id} is posted twice in one plan");
        InvariantBrokenException.ThrowUnless(
            journal.Sequence >= 1
            && (!_sequences.TryGetValue(journal.Ledger, out var last) || journal.Sequence == last + 1),
            $"{where} does not follow the journal before it in the plan");
        _sequences[journal.Ledger] = journal.Sequence;
        InvariantBrokenException.ThrowUnless(
            !journal.Entries.IsDefault && journal.Entries.Length >= 2, $"law 6: {where} has fewer than two entries");
        foreach (var entry in journal.Entries)
        {
            Append(journal.Ledger, entry, where);
        }

        var sources = journal.ChangeOf(AccountRole.Granted) + journal.ChangeOf(AccountRole.Deficit);
        var all = journal.Entries.Sum(entry => entry.Delta);
        InvariantBrokenException.ThrowUnless(
            all == 2 * sources, $"law 6: {where} moves {sources} in sources and {all - sources} in uses");
        _journals.Add(journal);
    }

    private void Append(LedgerId ledger, LedgerEntry entry, string where)
    {
        InvariantBrokenException.ThrowUnless(
            entry.Delta != 0 && entry.After == entry.Before + entry.Delta && entry.Before >= 0 && entry.After >= 0,
            $"laws 3 and 9: {entry} in {where} does not add up, or is negative");
        var follows = _accounts.TryGetValue((ledger, entry.Account), out var last)
            ? entry.Number == last.Number + 1 && entry.Before == last.Balance
            : entry.Number > 1 || (entry.Number == 1 && entry.Before == 0);
        InvariantBrokenException.ThrowUnless(
            follows, $"laws 2 and 4: {entry} in {where} does not follow {last.Balance} at {last.Number}");
        _accounts[(ledger, entry.Account)] = (entry.Number, entry.After);
    }
}
