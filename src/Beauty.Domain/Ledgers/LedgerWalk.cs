using System.Collections.Immutable;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Ledgers;

/// <summary>One pass over the journals of a ledger that notes each broken law.</summary>
/// <remarks>Sums are wider than any balance: damaged numbers are named instead of overflowing (law 8).</remarks>
internal sealed partial class LedgerWalk(LedgerSnapshot stored)
{
    private readonly LedgerId _ledger = stored.Id;
    private readonly Dictionary<AccountRole, (long Number, Int128 Balance)> _accounts = [];
    private readonly Dictionary<(AccountRole Account, int Lot), Int128> _places = [];
    private readonly Dictionary<int, (LotTerms Terms, Instant LastCreditAt)> _lots = [];
    private readonly Dictionary<HoldId, Journal> _holds = [];
    private readonly Dictionary<JournalId, (Journal Journal, Int128 Undone)> _seen = [];
    private readonly ImmutableArray<LedgerFinding>.Builder _findings = ImmutableArray.CreateBuilder<LedgerFinding>();
    private LedgerUnit _unit;
    private long _sequence;

    public void Visit(Journal journal)
    {
        var where = $"journal {journal.Sequence}";
        Note(journal.Sequence != ++_sequence, 2, $"{where} stands where {_sequence} belongs");
        Note(journal.Ledger != _ledger, 29, $"{where} belongs to ledger {journal.Ledger}");
        Note(journal.Owner != stored.Owner, 29, $"{where} belongs to {journal.Owner}, not to {stored.Owner}");
        _unit = _unit == default ? journal.Unit : _unit;
        Note(journal.Unit != _unit, 7, $"{where} counts {journal.Unit}, not {_unit}");
        Note(
            journal.EffectiveAt > journal.RecordedAt,
            27,
            $"{where} counts from {journal.EffectiveAt}, after it was recorded");
        Note(!IsNamedAfterItsCommand(journal), 15, $"{where} is not named after its command {journal.Command}");
        VisitShape(journal);
        VisitLots(journal);
        VisitTime(journal);
        foreach (var entry in journal.Entries)
        {
            Visit(journal, entry);
        }

        VisitSum(journal);
        VisitMovements(journal);
        VisitOrder(journal);
        VisitHold(journal);
        VisitReversal(journal);
    }

    public ImmutableArray<LedgerFinding> Finish()
    {
        var held = Sum(_holds.Values.SelectMany(hold => hold.Entries), AccountRole.Held);
        Note(held != Balance(AccountRole.Held), 10, $"{Balance(AccountRole.Held)} are held, the open holds say {held}");
        foreach (var account in (AccountRole[])[AccountRole.Available, AccountRole.Held])
        {
            var inLots = Sum(_places.Where(place => place.Key.Account == account).Select(place => place.Value));
            Note(inLots != Balance(account), 22, $"the lots hold {inLots}, {account} is {Balance(account)}");
        }

        return _findings.ToImmutable();
    }

    private void Visit(Journal journal, LedgerEntry entry)
    {
        var (number, balance) = _accounts.GetValueOrDefault(entry.Account);
        var where = $"entry {entry.Number} of {entry.Account} in journal {journal.Sequence}";
        Note(entry.Number != number + 1, 2, $"{where} stands where number {number + 1} belongs");
        Note(entry.Before != balance, 4, $"{where} starts at {entry.Before}, the one before ended at {balance}");
        Note(entry.Delta == 0 || entry.After != (Int128)entry.Before + entry.Delta, 3, $"{where} does not add up");
        Note(entry.After < 0, 9, $"{where} leaves {entry.After}");
        Note((entry.Lot == 0) != (entry.Account is AccountRole.Deficit), 21, $"{where} names lot {entry.Lot}");
        _accounts[entry.Account] = (entry.Number, entry.After);
        if (entry.Account is AccountRole.Granted or AccountRole.Deficit)
        {
            return;
        }

        var place = (entry.Account, entry.Lot);
        _places[place] = _places.GetValueOrDefault(place) + entry.Delta;
        Note(_places[place] < 0, 22, $"{where} leaves {_places[place]} in lot {entry.Lot}");
        if (entry is { Account: AccountRole.Available, Delta: > 0 } && _lots.TryGetValue(entry.Lot, out var lot))
        {
            _lots[entry.Lot] = lot with { LastCreditAt = journal.EffectiveAt };
        }
    }

    private void VisitSum(Journal journal)
    {
        var sum = Sum(journal.Entries.Select(Signed));
        Note(journal.Entries.Length < 2, 6, $"journal {journal.Sequence} has {journal.Entries.Length} entries");
        Note(sum != 0, 6, $"journal {journal.Sequence} sums to {sum}");
        var sources = Balance(AccountRole.Granted) + Balance(AccountRole.Deficit);
        Note(sources > long.MaxValue, 8, $"journal {journal.Sequence} leaves {sources} granted and owed");
    }

    private static bool IsNamedAfterItsCommand(Journal journal) =>
        journal.RecordedAt >= NodaConstants.UnixEpoch
        && journal.Id == EntityId.Derive<JournalId>(
            $"{journal.Command}/{journal.Ledger}/{journal.Sequence}", journal.RecordedAt);

    /// <summary>What the entry adds to the uses, less what it adds to the sources.</summary>
    private static Int128 Signed(LedgerEntry entry) =>
        entry.Account is AccountRole.Granted or AccountRole.Deficit ? -(Int128)entry.Delta : entry.Delta;

    private static Int128 Sum(IEnumerable<LedgerEntry> entries, AccountRole account) =>
        Sum(entries.Where(entry => entry.Account == account).Select(entry => (Int128)entry.Delta));

    private static Int128 Sum(IEnumerable<Int128> numbers) => numbers.Aggregate(Int128.Zero, (sum, one) => sum + one);

    private Int128 Balance(AccountRole account) => _accounts.GetValueOrDefault(account).Balance;

    private void Note(bool isWrong, int law, string what)
    {
        if (isWrong)
        {
            _findings.Add(new(_ledger, law, what));
        }
    }
}
