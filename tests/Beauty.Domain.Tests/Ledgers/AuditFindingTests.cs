using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Tests.Shared;

namespace Beauty.Domain.Tests.Ledgers;

/// <summary>Ledger laws 2 to 30: the audit names each broken law with the values, for whoever repairs it.</summary>
public sealed class AuditFindingTests
{
    private static readonly HoldId First = ALedger.Hold(1);
    private static readonly AggregateKey OtherOwner = new("membership", An.Id<MembershipId>(9).Value);
    private static readonly JournalId Unknown = An.Id<JournalId>(99);

    private static readonly ImmutableArray<Journal> Told = [.. Story().Journals];

    // The story: 1 grant 10, 2 grant 5, 3 hold 12, 4 post 11 of them, 5 give 1 back, 6 spend 3, 7 hold 1.
    public static TheoryData<int, Func<Journal, Journal>, string> Damages { get; } = new()
    {
        { 2, one => one with { Sequence = 3 }, "2: journal 3 stands where 2 belongs" },
        { 1, one => one with { Ledger = An.Id<LedgerId>(9) }, $"29: journal 1 belongs to ledger {An.Id<LedgerId>(9)}" },
        {
            1, one => one with { Owner = OtherOwner },
            $"29: journal 1 belongs to {OtherOwner}, not to {ALedger.Owner}"
        },
        { 2, one => one with { Unit = LedgerUnit.Sessions }, "7: journal 2 counts sessions, not points:house" },
        {
            6, one => one with { EffectiveAt = ALedger.At(5) },
            $"27: journal 6 counts from {ALedger.At(5)}, after it was recorded"
        },
        {
            6, one => one with { Command = An.Id<CommandId>(99) },
            $"15: journal 6 is not named after its command {An.Id<CommandId>(99)}"
        },
        { 6, one => one with { Kind = JournalKind.Grant }, "10: journal 6 moves what no Grant moves" },
        { 6, one => one with { Hold = First }, $"11: journal 6 (Spend) names hold {First}, " },
        { 5, one => one with { Reverses = null }, "16: journal 5 (Reverse) names  as reversed" },
        { 1, one => one with { Lots = [] }, "22: journal 1 (Grant) opens or redates 0 lots" },
        { 2, one => one with { Lots = [one.Lots[0] with { Lot = 1 }] }, "22: journal 2 (Grant) opens lot 1 after 1" },
        { 4, one => Without(one, AccountRole.Consumed), "12: journal 4 posts nothing" },
        {
            4, one => InLot(one, AccountRole.Consumed, 1),
            "21: journal 4 takes units of other lots than it returns or uses"
        },
        { 6, one => one with { Entries = [one.Entries[0]] }, $"21: journal 6 moves {Told[5].Entries[0]} together" },
        {
            6, one => Entry(one, e => e with { Delta = -2 }),
            $"21: journal 6 moves {Told[5].Entries[0] with { Delta = -2 }} and {Told[5].Entries[1]} together"
        },
        { 6, one => one with { Entries = [one.Entries[0]] }, "6: journal 6 has 1 entries" },
        { 6, one => one with { Entries = [one.Entries[0]] }, "6: journal 6 sums to -3" },
        {
            3, one => one with { Entries = [.. one.Entries.Skip(2), .. one.Entries.Take(2)] },
            "21: journal 3 goes on to lot 1 out of order, after lot 2"
        },
        { 4, one => one with { Kind = JournalKind.Hold }, $"11: hold {First} is opened twice" },
        {
            4, one => one with { Hold = ALedger.Hold(2) },
            $"11: hold {ALedger.Hold(2)} is resolved twice, or was never opened"
        },
        {
            4, one => InLot(one, AccountRole.Held, 1),
            $"12: hold {First} of (1, 10), (2, 2) is resolved by (1, -10), (1, -2)"
        },
        {
            3, one => one with { Promise = ALedger.Until(2) },
            $"14: journal 4 (Post) comes after hold {First} lapsed, or for {ALedger.Cause}"
        },
        { 2, one => one with { Id = Told[0].Id }, $"15: journal {Told[0].Id} appears twice" },
        {
            5, one => one with { Reverses = Unknown },
            $"16: journal 5 undoes {Unknown}, which is no earlier movement, or a reversal (17)"
        },
        { 5, one => Times(one, 12), $"16: 12 of journal {Told[3].Id} are undone, it moved 11" },
        { 5, one => Times(one, 0), $"16: 0 of journal {Told[3].Id} are undone, it moved 11" },
        { 5, one => Times(one, -1), $"16: -1 of journal {Told[3].Id} are undone, it moved 11" },
        {
            5, one => one with { Reverses = Told[0].Id },
            "16: journal 5 undoes more than the Grant that it names"
        },
        {
            5, one => one with { Entries = [.. one.Entries.Select(e => e with { Lot = 1 })] },
            "16: journal 5 undoes other lots than journal 4 moved"
        },
        {
            6, one => Entry(one, e => e with { Number = 8 }),
            "2: entry 8 of Available in journal 6 stands where number 7 belongs"
        },
        {
            6, one => Entry(one, e => e with { Before = 6 }),
            "4: entry 7 of Available in journal 6 starts at 6, the one before ended at 5"
        },
        { 6, one => Entry(one, e => e with { After = 3 }), "3: entry 7 of Available in journal 6 does not add up" },
        {
            6, one => Entry(one, e => e with { Delta = 0, After = 5 }),
            "3: entry 7 of Available in journal 6 does not add up"
        },
        { 6, one => Entry(one, e => e with { After = -1 }), "9: entry 7 of Available in journal 6 leaves -1" },
        { 6, one => Entry(one, e => e with { Lot = 0 }), "21: entry 7 of Available in journal 6 names lot 0" },
        { 6, one => Entry(one, e => e with { Lot = 1 }), "22: entry 7 of Available in journal 6 leaves -3 in lot 1" },
        { 7, one => Entry(one, e => e with { After = 11 }), "22: the lots hold 1, Available is 11" },
        { 7, one => one with { Hold = null }, "10: 1 are held, the open holds say 0" },
        { 2, one => Owing(one), "8: journal 2 leaves 9223372036854775808 granted and owed" },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_broken_law_is_named_with_its_values(int sequence, Func<Journal, Journal> damage, string finding)
    {
        var stored = Story().Ledger.ToSnapshot();
        var journals = Told.Select(one => one.Sequence == sequence ? damage(one) : one).ToArray();

        var found = LedgerAudit.Check(journals, stored);

        Assert.Contains(finding, Texts(found), StringComparer.Ordinal);
        Assert.Empty(LedgerAudit.Check(Told, stored));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(20)]
    public void Law_23_an_end_only_becomes_later(int end)
    {
        var bench = new ALedger();
        bench.Grant(0, 10, ALedger.Lot(until: 20));
        bench.Ledger.Extend(bench.Call(1), 1, ALedger.At(30));
        var (old, now) = (ALedger.Lot(until: 20), ALedger.Lot(until: end));
        var damaged = bench.Journals[1] with { Lots = [bench.Journals[1].Lots[0] with { Terms = now }] };

        var found = LedgerAudit.Check([bench.Journals[0], damaged], bench.Ledger.ToSnapshot());

        Assert.Contains($"23: journal 2 (Redate) turns {old} into {now}", Texts(found), StringComparer.Ordinal);
    }

    [Fact]
    public void Law_23_what_time_did_counts_from_when_it_fell_due()
    {
        var bench = new ALedger();
        bench.Grant(0, 10, ALedger.Lot(until: 20));
        bench.Ledger.CatchUp(bench.Call(30));
        var damaged = bench.Journals[1] with { EffectiveAt = ALedger.At(19) };

        var found = LedgerAudit.Check([bench.Journals[0], damaged], bench.Ledger.ToSnapshot());

        Assert.Contains(
            $"23: journal 2 (Expire) counts from {ALedger.At(19)}, it fell due at {ALedger.At(20)}",
            Texts(found),
            StringComparer.Ordinal);
    }

    [Fact]
    public void Law_30_the_first_difference_of_a_projection_is_named()
    {
        var stored = Story().Ledger.ToSnapshot();
        void Finds(string what, LedgerSnapshot damaged) => Assert.StartsWith(
            what, Assert.Single(LedgerAudit.Check(Told, damaged)).What, StringComparison.Ordinal);

        const string Differs = "the stored projection differs from the rebuilt one: ";
        var account = stored.Accounts[0];
        var lot = stored.Lots[1];
        var hold = stored.Holds[0];
        Finds($"{Differs}sequence 8, rebuilt 7", stored with { Sequence = 8, Accounts = [] });
        Finds(
            $"{Differs}account {account with { Balance = 99 }}, rebuilt {account}",
            stored with { Accounts = stored.Accounts.SetItem(0, account with { Balance = 99 }), Lots = [] });
        Finds(
            $"{Differs}lot {lot with { Size = 99 }}, rebuilt {lot}",
            stored with { Lots = stored.Lots.SetItem(1, lot with { Size = 99 }), Holds = [] });
        Finds($"{Differs}hold , rebuilt {hold.Id} ", stored with { Holds = [], Reversed = [] });
        Finds($"{Differs}reversal , rebuilt {stored.Reversed[0]}", stored with { Reversed = [] });
        Finds("the journals cannot be replayed: ", stored with { Order = (LotOrder)99 });
    }

    private static IEnumerable<string> Texts(IEnumerable<LedgerFinding> found) =>
        found.Select(one => $"{one.Law}: {one.What}");

    private static ALedger Story()
    {
        var bench = new ALedger();
        bench.Grant(0, 10);
        bench.Grant(0, 5);
        bench.Held(1, 1, 12);
        var post = bench.Ledger.Post(bench.Call(2), First, 11).Value;
        bench.Ledger.GiveBack(bench.Call(3), post, 1);
        bench.Spend(4, 3);
        bench.Held(5, 2, 1);
        return bench;
    }

    private static Journal Entry(Journal one, Func<LedgerEntry, LedgerEntry> change) =>
        one with { Entries = one.Entries.SetItem(0, change(one.Entries[0])) };

    private static Journal Without(Journal one, AccountRole account) =>
        one with { Entries = [.. one.Entries.Where(entry => entry.Account != account)] };

    private static Journal InLot(Journal one, AccountRole account, int lot) => one with
    {
        Entries = [.. one.Entries.Select(entry => entry.Account == account ? entry with { Lot = lot } : entry)],
    };

    private static Journal Times(Journal one, long factor) => one with
    {
        Entries =
        [
            .. one.Entries.Select(entry => entry with
            {
                Delta = entry.Delta * factor,
                After = entry.Before + (entry.Delta * factor),
            }),
        ],
    };

    private static Journal Owing(Journal one) => one with
    {
        Entries =
        [
            .. one.Entries.Select(entry => entry.Account is AccountRole.Granted
                ? entry with { After = long.MaxValue }
                : entry),
            new() { Account = AccountRole.Deficit, Lot = 0, Number = 1, Before = 0, Delta = 1, After = 1 },
        ],
    };
}
