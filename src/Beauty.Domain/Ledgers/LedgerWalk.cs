using System.Collections.Immutable;
using Beauty.Domain.Identity;

namespace Beauty.Domain.Ledgers;

/// <summary>One pass over the journals of a ledger that notes each broken law.</summary>
internal sealed class LedgerWalk(LedgerId ledger)
{
    private readonly Dictionary<AccountRole, (long Number, long Balance)> _accounts = [];
    private readonly Dictionary<int, long> _lots = [];
    private readonly Dictionary<HoldId, long> _holds = [];
    private readonly Dictionary<JournalId, (JournalKind Kind, long Size, long Undone)> _seen = [];
    private readonly ImmutableArray<LedgerFinding>.Builder _findings = ImmutableArray.CreateBuilder<LedgerFinding>();
    private LedgerUnit _unit;
    private long _sequence;

    public void Visit(Journal journal)
    {
        Note(journal.Sequence != ++_sequence, 2, $"journal {journal.Sequence} stands where {_sequence} belongs");
        Note(journal.Ledger != ledger, 29, $"journal {journal.Id} belongs to ledger {journal.Ledger}");
        _unit = _unit == default ? journal.Unit : _unit;
        Note(journal.Unit != _unit, 7, $"journal {journal.Sequence} counts {journal.Unit}, not {_unit}");
        Note(
            journal.EffectiveAt > journal.RecordedAt,
            27,
            $"journal {journal.Sequence} counts from {journal.EffectiveAt}, after it was recorded");
        foreach (var entry in journal.Entries)
        {
            Visit(journal, entry);
        }

        VisitSum(journal);
        VisitHold(journal);
        VisitReversal(journal);
    }

    public ImmutableArray<LedgerFinding> Finish()
    {
        foreach (var (lot, left) in _lots.Where(lot => lot.Value < 0))
        {
            Note(true, 22, $"lot {lot} is overdrawn by {-left}");
        }

        var held = _holds.Values.Sum();
        var balance = Balance(AccountRole.Held);
        Note(held != balance, 10, $"{balance} are held, the open holds say {held}");
        Note(
            Balance(AccountRole.Available) + balance != _lots.Values.Sum(),
            22,
            $"the lots hold {_lots.Values.Sum()}, available and held are {Balance(AccountRole.Available) + balance}");
        return _findings.ToImmutable();
    }

    private void Visit(Journal journal, LedgerEntry entry)
    {
        var (number, balance) = _accounts.GetValueOrDefault(entry.Account);
        var where = $"entry {entry.Number} of {entry.Account} in journal {journal.Sequence}";
        Note(entry.Number != number + 1, 2, $"{where} stands where number {number + 1} belongs");
        Note(entry.Before != balance, 4, $"{where} starts at {entry.Before}, the one before ended at {balance}");
        Note(entry.Delta == 0 || entry.After != entry.Before + entry.Delta, 3, $"{where} does not add up");
        Note(entry.After < 0, 9, $"{where} leaves {entry.After}");
        _accounts[entry.Account] = (entry.Number, entry.After);
        if (entry.Account is AccountRole.Available or AccountRole.Held)
        {
            Note(entry.Lot <= 0, 21, $"{where} names no lot");
            _lots[entry.Lot] = _lots.GetValueOrDefault(entry.Lot) + entry.Delta;
            Note(_lots[entry.Lot] < 0, 22, $"{where} leaves {_lots[entry.Lot]} in lot {entry.Lot}");
        }
    }

    private void VisitSum(Journal journal)
    {
        var sum = journal.Entries.Sum(entry =>
            entry.Account is AccountRole.Granted or AccountRole.Deficit ? -entry.Delta : entry.Delta);
        Note(journal.Entries.Length < 2, 6, $"journal {journal.Sequence} has {journal.Entries.Length} entries");
        Note(sum != 0, 6, $"journal {journal.Sequence} sums to {sum}");
    }

    private void VisitHold(Journal journal)
    {
        if (journal.Hold is not { } hold)
        {
            return;
        }

        var change = journal.ChangeOf(AccountRole.Held);
        if (journal.Kind is JournalKind.Hold)
        {
            Note(!_holds.TryAdd(hold, change), 11, $"hold {hold} is opened twice");
            return;
        }

        Note(!_holds.Remove(hold, out var held), 11, $"hold {hold} is resolved twice, or was never opened");
        Note(held != -change, 12, $"hold {hold} of {held} is resolved by {change}");
    }

    private void VisitReversal(Journal journal)
    {
        var size = journal.ChangeOf(
            journal.Kind is JournalKind.Grant ? AccountRole.Granted : AccountRole.Consumed);
        Note(
            (journal.Kind is JournalKind.Reverse) != journal.Reverses.HasValue,
            16,
            $"journal {journal.Sequence} ({journal.Kind}) names {journal.Reverses} as reversed");
        if (journal.Reverses is not { } id)
        {
            Note(!_seen.TryAdd(journal.Id, (journal.Kind, size, 0)), 15, $"journal {journal.Id} appears twice");
            return;
        }

        if (!_seen.TryGetValue(id, out var original))
        {
            Note(true, 16, $"journal {journal.Sequence} undoes {id}, which is no earlier movement, or a reversal (17)");
            return;
        }

        var undone = original.Undone - journal.ChangeOf(AccountRole.Granted) - journal.ChangeOf(AccountRole.Consumed);
        Note(undone > original.Size, 16, $"{undone} of journal {id} are undone, it moved {original.Size}");
        _seen[id] = original with { Undone = undone };
    }

    private long Balance(AccountRole account) => _accounts.GetValueOrDefault(account).Balance;

    private void Note(bool isWrong, int law, string what)
    {
        if (isWrong)
        {
            _findings.Add(new(ledger, law, what));
        }
    }
}
