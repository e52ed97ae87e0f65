using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Tests.Shared;

namespace Beauty.Domain.Tests.Ledgers;

/// <summary>Journals that no ledger wrote are not replayed, each for its own invariant.</summary>
public sealed class DamagedJournalTests
{
    // The story: 1 grant 10, 2 grant 5, 3 hold 12, 4 post 11 of them, 5 give 2 back, 6 spend 3.
    public static TheoryData<int, string, Func<Journal, Journal>> Damages => new()
    {
        { 1, "journal", one => one with { Ledger = An.Id<LedgerId>(9) } },
        { 1, "journal", one => one with { Owner = new("membership", An.Id<MembershipId>(9).Value) } },
        { 1, "journal", one => one with { Unit = LedgerUnit.Sessions } },
        { 2, "journal", one => one with { Sequence = 3 } },
        { 1, "I1", one => one with { Entries = [one.Entries[0]] } },
        { 1, "I1", one => one with { Entries = [] } },
        { 6, "I1", one => Entry(one, 1, e => e with { Delta = e.Delta + 1 }) },
        { 6, "I2", one => Entry(one, 0, e => e with { Account = (AccountRole)99 }) },
        { 6, "I2", one => Entry(one, 0, e => e with { Number = e.Number + 1 }) },
        { 6, "I2", one => Entry(one, 0, e => e with { Before = e.Before + 1, After = e.After + 1 }) },
        { 6, "I2", one => Entry(one, 0, e => e with { After = e.After + 1 }) },
        { 6, "I2", one => one with { Entries = [.. one.Entries.Select(Still)] } },
        { 6, "I2", one => one with { Entries = [.. one.Entries.Select(e => Grown(e, 99))] } },
        { 1, "I3", one => one with { Lots = [] } },
        { 1, "I3", one => one with { Lots = [one.Lots[0] with { Lot = 2 }] } },
        { 2, "I3", one => one with { Lots = [one.Lots[0] with { Lot = 1 }] } },
        { 2, "I3", one => one with { Kind = JournalKind.Redate } },
        { 2, "I3", one => one with { Kind = JournalKind.Redate, Lots = [one.Lots[0] with { Lot = 0 }] } },
        { 6, "I3", one => Entry(one, 0, e => e with { Lot = 0 }) },
        { 6, "I3", one => Entry(one, 0, e => e with { Lot = 3 }) },
        { 6, "I3", one => Entry(one, 0, e => e with { Lot = 1 }) },
        { 3, "I3", one => Entry(one, 1, e => e with { Lot = 2 }) },
        { 1, "I3", one => one with { Entries = [one.Entries[0], .. Split(one.Entries[1])] } },
        { 3, "I4", one => one with { Hold = null } },
        { 4, "I4", one => one with { Hold = ALedger.Hold(2) } },
        { 4, "I4", one => one with { Hold = null } },
        { 4, "I4", one => one with { Kind = JournalKind.Hold, Promise = ALedger.Open() } },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_damaged_journal_is_not_replayed(int sequence, string invariant, Func<Journal, Journal> damage)
    {
        var bench = Story();
        var journals = bench.Journals.Select(one => one.Sequence == sequence ? damage(one) : one);

        var broken = Assert.Throws<InvariantBrokenException>(
            () => Ledger.Rebuild(bench.Ledger.ToSnapshot(), journals));

        Assert.StartsWith(invariant, broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Time_is_written_down_before_each_command_in_the_order_of_lots()
    {
        Action<ALedger>[] commands =
        [
            bench => bench.Ledger.Post(bench.Call(30), ALedger.Hold(1), 2),
            bench => bench.Ledger.Void(bench.Call(30), ALedger.Hold(1)),
            bench => bench.Ledger.Refund(bench.Call(30), 3, 1),
            bench => bench.Ledger.Spend(bench.Call(30), 1),
            bench => bench.Ledger.GiveBack(bench.Call(30), bench.Journals[4], 1),
            bench => bench.Ledger.TakeBack(bench.Call(30), bench.Journals[2], 1, mayOwe: true),
            bench => bench.Ledger.FixEnd(bench.Call(30), 3, ALedger.At(50)),
        ];

        foreach (var command in commands)
        {
            var bench = new ALedger();
            bench.Grant(0, 5, ALedger.Lot(until: 20, earned: 1));
            bench.Grant(0, 5, ALedger.Lot(until: 20));
            bench.Grant(0, 5);
            bench.Held(1, 1, 3, ALedger.Open(usable: 25));
            bench.Ledger.Spend(bench.Call(1), 1, usableAt: ALedger.At(25));

            command(bench);

            Assert.Equal(
                "Expire: Available#1 -5, Expired#1 +5; Expire: Available#2 -5, Expired#2 +5",
                string.Join("; ", bench.Journals.Skip(5).Take(2).Select(ALedger.TextOf)));
            bench.AssertSound();
        }
    }

    private static ALedger Story()
    {
        var bench = new ALedger();
        bench.Grant(0, 10);
        bench.Grant(0, 5);
        bench.Held(1, 1, 12);
        var post = bench.Ledger.Post(bench.Call(2), ALedger.Hold(1), 11).Value;
        bench.Ledger.GiveBack(bench.Call(3), post, 1);
        bench.Spend(4, 3);
        return bench;
    }

    private static Journal Entry(Journal one, int at, Func<LedgerEntry, LedgerEntry> change) =>
        one with { Entries = one.Entries.SetItem(at, change(one.Entries[at])) };

    private static LedgerEntry Still(LedgerEntry entry) => entry with { Delta = 0, After = entry.Before };

    private static LedgerEntry Grown(LedgerEntry entry, long by)
    {
        var more = Math.Sign(entry.Delta) * by;
        return entry with { Delta = entry.Delta + more, After = entry.After + more };
    }

    /// <summary>The same in two lines, the first of them beyond the size of a lot of which one came.</summary>
    private static IEnumerable<LedgerEntry> Split(LedgerEntry entry) =>
    [
        entry with { Lot = 2, Delta = 4, After = 4 },
        entry with { Number = 2, Delta = 6, Before = 4 },
    ];
}
