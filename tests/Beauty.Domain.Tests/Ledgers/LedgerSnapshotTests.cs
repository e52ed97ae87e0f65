using System.Text.Json;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Json;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Refusals;
using Beauty.Tests.Shared;

namespace Beauty.Domain.Tests.Ledgers;

public sealed class LedgerSnapshotTests
{
    private static readonly JsonSerializerOptions Options = DomainJson.Vocabulary.ToOptions();
    private static readonly JournalId First = An.Id<JournalId>(1);

    public static TheoryData<string, Func<LedgerSnapshot, LedgerSnapshot>> Damages => new()
    {
        { "I1", one => one with { Accounts = one.Accounts.SetItem(0, one.Accounts[0] with { Balance = 99 }) } },
        { "I1", one => one with { Id = default } },
        { "I1", one => one with { Owner = default } },
        { "I1", one => one with { Unit = default } },
        { "I1", one => one with { Order = (LotOrder)9 } },
        { "I1", one => one with { Accounts = [.. one.Accounts, new(AccountRole.Refunded, 1, long.MaxValue)] } },
        { "I2", one => one with { Accounts = [.. one.Accounts, one.Accounts[0]] } },
        { "I2", one => one with { Accounts = [.. one.Accounts, new((AccountRole)99, 1, 0)] } },
        { "I2", one => one with { Accounts = [.. one.Accounts, new(AccountRole.Refunded, 0, 0)] } },
        { "I2", one => one with { Accounts = [.. one.Accounts, new(AccountRole.Refunded, 1, -1)] } },
        { "I2", one => one with { Sequence = -1 } },
        { "I2", one => one with { Sequence = 0 } },
        { "I2", one => one with { Sequence = 999 } },
        { "I3", one => Lot(one, lot => lot with { Number = 2 }) },
        { "I3", one => Lot(one, lot => lot with { Size = 0 }) },
        { "I3", one => Lot(one, lot => lot with { Size = 8 }) },
        { "I3", one => Lot(one, lot => lot with { Available = -1 }) },
        { "I3", one => Lot(one, lot => lot with { Held = -1 }) },
        { "I3", one => Lot(one, lot => lot with { Expired = -1 }) },
        { "I3", one => Lot(one, lot => lot with { Available = lot.Available - 1 }) },
        { "I3", one => Lot(one, lot => lot with { Held = lot.Held - 1 }) },
        { "I3", one => Lot(one, lot => lot with { Expired = 1, Size = 99 }) },
        { "I3", one => one with { Lots = [] } },
        { "I4", one => one with { Holds = [] } },
        { "I4", one => one with { Holds = [.. one.Holds, one.Holds[0]] } },
        { "I4", one => Part(one, part => part with { Lot = 2 }) },
        { "I4", one => Part(one, part => part with { Lot = 7 }) },
        { "I4", one => Part(one, part => part with { Amount = 0 }) },
        { "I4", one => one with { Holds = one.Holds.SetItem(0, one.Holds[0] with { Parts = [] }) } },
        { "I5", one => one with { Reversed = [new(First, 0)] } },
        { "I5", one => one with { Reversed = [new(First, 1), new(First, 1)] } },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_damaged_projection_is_a_broken_invariant(
        string invariant, Func<LedgerSnapshot, LedgerSnapshot> damage)
    {
        var damaged = damage(Story().Ledger.ToSnapshot());

        var broken = Assert.Throws<InvariantBrokenException>(() => Ledger.Restore(damaged));

        Assert.StartsWith(invariant, broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_restored_ledger_goes_on_where_the_other_stopped_and_writes_nothing_again()
    {
        var (one, other) = (Story(), Story().Restored());
        Assert.Empty(other.Ledger.PendingJournals);

        var (first, second) = (one.Spend(9, 3), other.Spend(9, 3));

        Assert.Equal(first, second);
        Assert.Equal(second, Assert.Single(other.Ledger.PendingJournals));
        Assert.Equal(Text(one.Ledger.ToSnapshot()), Text(other.Ledger.ToSnapshot()));
        Assert.Throws<ArgumentNullException>(() => Ledger.Restore(null!));
        Assert.Throws<ArgumentNullException>(() => Ledger.Rebuild(null!, []));
        Assert.Throws<ArgumentNullException>(() => Ledger.Rebuild(one.Ledger.ToSnapshot(), null!));
        Assert.Throws<ArgumentNullException>(() => LedgerAudit.Check(null!, one.Ledger.ToSnapshot()));
        Assert.Throws<ArgumentNullException>(() => LedgerAudit.Check([], null!));
    }

    [Fact]
    public void Journals_and_projections_come_back_from_json_as_they_were()
    {
        var bench = Story();
        var snapshot = bench.Ledger.ToSnapshot();

        Assert.All(bench.Journals, one => Assert.Equal(one, JsonSerializer.Deserialize<Journal>(Text(one), Options)));
        var back = JsonSerializer.Deserialize<LedgerSnapshot>(Text(snapshot), Options)!;
        Assert.Equal(Text(snapshot), Text(back));
        Assert.Equal(Text(snapshot), Text(Ledger.Restore(back).ToSnapshot()));
    }

    [Fact]
    public void Refusals_come_back_from_json_as_they_were()
    {
        var refusals = (Refusal[])
        [
            new InsufficientUnits(ALedger.Unit, 3, 1), new HoldUnknown(ALedger.Hold(1)),
            new HoldLapsed(ALedger.Hold(1), ALedger.At(1)), new MoreThanHeld(ALedger.Hold(1), 3, 2),
            new AlreadyReversed(First, 3, 2), new NotReversible(First, JournalKind.Hold), new NothingLeft(4),
            new EndNotLater(4, ALedger.At(1)),
        ];

        Assert.All(refusals, one => Assert.Equal(
            one, JsonSerializer.Deserialize<Refusal>(JsonSerializer.Serialize(one, Options), Options)));
        Assert.Equal(
            "asked=3 available=1 missing=2, "
            + $"hold={ALedger.Hold(1)}, hold={ALedger.Hold(1)} limit={ALedger.At(1)}, "
            + $"hold={ALedger.Hold(1)} asked=3 held=2, journal={First} asked=3 left=2, "
            + $"journal={First} kind=Hold, lot=4, lot=4 end={ALedger.At(1)}",
            string.Join(", ", refusals.Select(one => string.Join(' ', one.Facts))));
    }

    private static LedgerSnapshot Lot(
        LedgerSnapshot one, Func<LedgerSnapshot.LotState, LedgerSnapshot.LotState> change) =>
        one with { Lots = one.Lots.SetItem(0, change(one.Lots[0])) };

    private static LedgerSnapshot Part(
        LedgerSnapshot one, Func<LedgerSnapshot.PartState, LedgerSnapshot.PartState> change)
    {
        var hold = one.Holds[0];
        return one with
        {
            Holds = one.Holds.SetItem(0, hold with { Parts = hold.Parts.SetItem(0, change(hold.Parts[0])) }),
        };
    }

    private static ALedger Story()
    {
        var bench = new ALedger();
        bench.Grant(0, 10, ALedger.Lot(until: 60));
        bench.Grant(0, 5, ALedger.Lot(from: 1, kind: LotKind.Gift));
        var use = bench.Spend(1, 3);
        bench.Ledger.GiveBack(bench.Call(2).Because(LedgerReason.Of("goodwill")), use, 2);
        bench.Held(3, 1, 4, ALedger.Until(50, usable: 5));
        return bench;
    }

    private static string Text<T>(T value) => JsonSerializer.Serialize(value, Options);
}
