using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;

namespace Beauty.Domain.Tests.Ledgers;

/// <summary>The ledger laws, said once more in the plainest way; shares nothing with the audit.</summary>
internal static class LawChecker
{
    private static readonly AccountRole[] Sources = [AccountRole.Granted, AccountRole.Deficit];

    public static void Check(IReadOnlyList<Journal> journals, Ledger ledger)
    {
        var entries = journals.SelectMany(journal => journal.Entries).ToArray();
        Assert.Equal(journals.Count, journals.Select(one => one.Id).Distinct().Count()); // 15
        Assert.All(journals, one => Assert.True(one.EffectiveAt <= one.RecordedAt)); // 27
        Assert.All(journals, one => Assert.Equal((ledger.Id, ledger.Unit), (one.Ledger, one.Unit))); // 7, 29
        Assert.All(journals, one => Assert.Equal(0, one.Entries.Sum(Signed))); // 6
        foreach (var account in entries.GroupBy(entry => entry.Account))
        {
            CheckChain([.. account], ledger.BalanceOf(account.Key));
        }

        var used = Enum.GetValues<AccountRole>().Except(Sources).Sum(ledger.BalanceOf);
        Assert.Equal(Sources.Sum(ledger.BalanceOf), used); // 10
        CheckLots(journals, ledger);
        CheckHolds(journals, ledger);
        CheckReversals(journals, ledger);
    }

    private static void CheckChain(LedgerEntry[] entries, long balance)
    {
        var sum = 0L;
        foreach (var (index, entry) in entries.Index())
        {
            Assert.Equal(index + 1, entry.Number); // 2
            Assert.Equal(sum, entry.Before); // 4
            Assert.Equal(entry.Before + entry.Delta, entry.After); // 3
            Assert.NotEqual(0, entry.Delta); // 3
            sum = entry.After;
            Assert.True(sum >= 0); // 9
        }

        Assert.Equal(balance, sum); // 5
    }

    private static void CheckLots(IReadOnlyList<Journal> journals, Ledger ledger)
    {
        var left = new Dictionary<int, long>();
        foreach (var entry in journals.SelectMany(journal => journal.Entries))
        {
            Assert.Equal(entry.Account is AccountRole.Deficit, entry.Lot == 0); // 21
            if (entry.Account is AccountRole.Available or AccountRole.Held)
            {
                left[entry.Lot] = left.GetValueOrDefault(entry.Lot) + entry.Delta;
                Assert.True(left[entry.Lot] >= 0 && left[entry.Lot] <= ledger.Lots[entry.Lot - 1].Size); // 22
            }
        }

        Assert.Equal(left.Values.Sum(), ledger.BalanceOf(AccountRole.Available) + ledger.BalanceOf(AccountRole.Held));
        Assert.All(ledger.Lots, lot => Assert.Equal(left.GetValueOrDefault(lot.Number), lot.Available + lot.Held));
    }

    private static void CheckHolds(IReadOnlyList<Journal> journals, Ledger ledger)
    {
        var open = new Dictionary<HoldId, Journal>();
        foreach (var journal in journals.Where(one => one.Hold is not null))
        {
            if (journal.Kind is JournalKind.Hold)
            {
                Assert.True(open.TryAdd(journal.Hold!.Value, journal)); // 11
                Assert.Equal(journal.ChangeOf(AccountRole.Held), -Free(journal)); // 13
                continue;
            }

            Assert.True(open.Remove(journal.Hold!.Value, out var hold)); // 11
            Assert.Equal(hold.ChangeOf(AccountRole.Held), -journal.ChangeOf(AccountRole.Held)); // 12
            var used = journal.Kind is JournalKind.Post ? journal.ChangeOf(AccountRole.Consumed) : 0;
            Assert.Equal(hold.ChangeOf(AccountRole.Held) - used, journal.ChangeOf(AccountRole.Available)); // 12
            var hasLapsed = hold.Promise!.LapsesAt <= journal.RecordedAt;
            Assert.Equal(journal.Kind is JournalKind.Lapse, hasLapsed); // 14
        }

        Assert.Equal(open.Keys.ToHashSet(), ledger.Holds.Select(hold => hold.Id).ToHashSet());
    }

    private static long Free(Journal journal) =>
        journal.ChangeOf(AccountRole.Available) + journal.ChangeOf(AccountRole.Expired);

    private static void CheckReversals(IReadOnlyList<Journal> journals, Ledger ledger)
    {
        var byId = journals.ToDictionary(one => one.Id);
        foreach (var back in journals.Where(one => one.Reverses is not null).GroupBy(one => one.Reverses!.Value))
        {
            var original = byId[back.Key];
            Assert.True(original.Kind is JournalKind.Grant or JournalKind.Spend or JournalKind.Post); // 17
            var account = original.Kind is JournalKind.Grant ? AccountRole.Granted : AccountRole.Consumed;
            Assert.All(back, one => Assert.True(one.ChangeOf(account) < 0 && one.Sequence > original.Sequence)); // 16
            var undone = -back.Sum(one => one.ChangeOf(account));
            Assert.True(undone <= original.ChangeOf(account)); // 16
            Assert.Equal(undone, ledger.ReversedOf(original.Id));
        }

        Assert.All(
            journals.Where(one => one.Kind is JournalKind.Spend or JournalKind.Post),
            one => Assert.Equal(ALedger.Cause, one.Cause)); // 18
    }

    private static long Signed(LedgerEntry entry) => Sources.Contains(entry.Account) ? -entry.Delta : entry.Delta;
}
