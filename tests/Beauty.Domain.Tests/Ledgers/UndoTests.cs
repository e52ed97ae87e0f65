using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Tests.Shared;

namespace Beauty.Domain.Tests.Ledgers;

public sealed class UndoTests
{
    [Fact]
    public void K1_A_correction_is_a_journal_of_its_own_that_names_the_old_one_and_leaves_it_as_it_was()
    {
        var bench = new ALedger();
        var grant = bench.Grant(0, 10);
        var use = bench.Spend(1, 4);
        var asWritten = new[] { grant, use }.Select(ALedger.TextOf).ToArray();

        var back = bench.Ledger.GiveBack(bench.Call(2), use, 4).Value;
        var taken = bench.Ledger.TakeBack(bench.Call(3), grant, 10, mayOwe: false).Value.Journal!;

        Assert.Equal([grant, use, back, taken], bench.Journals);
        Assert.Equal(asWritten, bench.Journals.Take(2).Select(ALedger.TextOf));
        Assert.Equal([null, null, use.Id, grant.Id], bench.Journals.Select(one => one.Reverses));
        Assert.All(Enum.GetValues<AccountRole>(), account => Assert.Equal(0, bench.Balance(account)));
        bench.Restored().AssertSound();
    }

    [Fact]
    public void K34_Used_units_go_back_into_their_lots_what_was_taken_last_first()
    {
        var bench = new ALedger();
        bench.Grant(0, 4, ALedger.Lot(until: 90));
        bench.Grant(0, 6);
        var use = bench.Spend(1, 9);

        var first = bench.Ledger.GiveBack(bench.Call(2), use, 3).Value;
        var second = bench.Ledger.GiveBack(bench.Call(3), use, 4).Value;
        var last = bench.Ledger.GiveBack(bench.Call(4), use, 2).Value;

        Assert.Equal("Reverse: Consumed#2 -3, Available#2 +3", ALedger.TextOf(first));
        Assert.Equal(
            "Reverse: Consumed#2 -2, Available#2 +2, Consumed#1 -2, Available#1 +2", ALedger.TextOf(second));
        Assert.Equal("Reverse: Consumed#1 -2, Available#1 +2", ALedger.TextOf(last));
        Assert.Equal(use.Id, first.Reverses);
        Assert.Equal(9, bench.Ledger.ReversedOf(use.Id));
        bench.Restored().AssertSound();
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void K32_Law16_No_more_is_undone_than_is_left_of_it(long amount, bool isLeft)
    {
        var bench = new ALedger();
        var grant = bench.Grant(0, 10);
        var use = bench.Spend(1, 10);
        bench.Ledger.GiveBack(bench.Call(2), use, 6);
        bench.Ledger.TakeBack(bench.Call(3), grant, 6, mayOwe: true);

        var back = bench.Ledger.GiveBack(bench.Call(4), use, amount);
        var taken = bench.Ledger.TakeBack(bench.Call(4), grant, amount, mayOwe: true);

        Assert.Equal(isLeft ? null : new AlreadyReversed(use.Id, amount, 4), back.Refusal);
        Assert.Equal(isLeft ? null : new AlreadyReversed(grant.Id, amount, 4), taken.Refusal);
        bench.AssertSound();
    }

    [Fact]
    public void Law17_Only_uses_are_given_back_only_grants_taken_back_and_reversals_never()
    {
        var bench = new ALedger();
        var grant = bench.Grant(0, 10);
        var use = bench.Spend(1, 5);
        var reversal = bench.Ledger.GiveBack(bench.Call(2), use, 1).Value;
        var hold = bench.Held(3, 1, 2);
        var voided = bench.Ledger.Void(bench.Call(3), ALedger.Hold(1)).Value;

        foreach (var journal in (Journal[])[grant, reversal, hold, voided])
        {
            Assert.Equal(
                new NotReversible(journal.Id, journal.Kind), bench.Ledger.GiveBack(bench.Call(4), journal, 1).Refusal);
        }

        foreach (var journal in (Journal[])[use, reversal, hold, voided])
        {
            Assert.Equal(
                new NotReversible(journal.Id, journal.Kind),
                bench.Ledger.TakeBack(bench.Call(4), journal, 1, mayOwe: true).Refusal);
        }
    }

    [Fact]
    public void A_journal_of_another_ledger_or_none_is_a_wrong_argument()
    {
        var bench = new ALedger();
        var foreign = bench.Grant(0, 10) with { Ledger = An.Id<LedgerId>(7) };
        var use = bench.Spend(1, 5);

        Assert.Throws<ArgumentException>(() => bench.Ledger.TakeBack(bench.Call(1), foreign, 1, mayOwe: true));
        Assert.Throws<ArgumentNullException>(() => bench.Ledger.TakeBack(bench.Call(1), null!, 1, mayOwe: true));
        Assert.Throws<ArgumentNullException>(() => bench.Ledger.GiveBack(bench.Call(1), null!, 1));
        Assert.Throws<ArgumentNullException>(() => bench.Ledger.GiveBack(null!, use, 1));
        Assert.Throws<ArgumentNullException>(() => bench.Ledger.TakeBack(null!, foreign, 1, mayOwe: true));
        Assert.Throws<ArgumentNullException>(() => bench.Ledger.Refund(null!, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => bench.Ledger.GiveBack(bench.Call(5), use, 1, graceEnd: ALedger.At(5)));
        Assert.True(bench.Ledger.GiveBack(bench.Call(5), use, 1, graceEnd: ALedger.At(6)).IsAccepted);
    }

    [Theory]
    [InlineData(19, "Reverse: Consumed#1 -3, Available#1 +3")]
    [InlineData(20, "Reverse: Consumed#1 -3, Expired#1 +3")]
    public void K34_A_lot_that_has_ended_meanwhile_forfeits_what_comes_back(int minute, string expected)
    {
        var bench = new ALedger();
        bench.Grant(0, 3, ALedger.Lot(until: 20));
        var use = bench.Spend(1, 3);

        bench.Ledger.GiveBack(bench.Call(minute), use, 3);

        Assert.Equal(expected, bench.Last());
        bench.AssertSound();
    }

    [Fact]
    public void K34_With_grace_what_comes_back_to_an_ended_lot_forms_a_lot_of_its_own()
    {
        var bench = new ALedger();
        bench.Grant(0, 3, ALedger.Lot(until: 20, kind: LotKind.Gift, earned: -9));
        bench.Grant(0, 3, ALedger.Lot(until: 21));
        bench.Grant(0, 3);
        var use = bench.Spend(1, 7);

        bench.Ledger.GiveBack(bench.Call(30), use, 7, graceEnd: ALedger.At(40));

        Assert.Equal(
            "Reverse: Consumed#3 -1, Available#3 +1, Consumed#2 -3, Available#4 +3, Consumed#1 -3, Available#5 +3",
            bench.Last());
        Assert.Equal(ALedger.Lot(until: 40, kind: LotKind.Gift, earned: -9), bench.Ledger.Lots[4].Terms);
        Assert.Equal((3L, 3L), (bench.Ledger.Lots[4].Size, bench.Ledger.Lots[4].Available));
        Assert.Equal(9, bench.Ledger.AvailableAt(ALedger.At(39)));
        Assert.Equal(3, bench.Ledger.AvailableAt(ALedger.At(40)));
        bench.Restored().AssertSound();
    }

    [Fact]
    public void K33_A_grant_is_taken_back_from_its_own_lot_then_in_order_then_owed()
    {
        var bench = new ALedger();
        var grant = bench.Grant(0, 10, ALedger.Lot(until: 90));
        bench.Grant(0, 2);
        bench.Grant(0, 3, ALedger.Lot(until: 99));
        bench.Spend(1, 6);

        var taken = bench.Ledger.TakeBack(bench.Call(2), grant, 10, mayOwe: true).Value;

        Assert.Equal(
            "Reverse: Granted#1 -4, Available#1 -4, Granted#3 -3, Available#3 -3, Granted#2 -2, Available#2 -2, "
            + "Granted#1 -1, Deficit +1",
            ALedger.TextOf(taken.Journal!));
        Assert.Equal((10L, 0L), (taken.Amount, taken.Shortfall));
        Assert.Equal(grant.Id, taken.Journal!.Reverses);
        bench.Restored().AssertSound();
    }

    [Theory]
    [InlineData(3, 3, 0)]
    [InlineData(4, 4, 0)]
    [InlineData(5, 4, 1)]
    public void K33_Without_a_deficit_the_rest_is_a_shortfall(long amount, long recovered, long shortfall)
    {
        var bench = new ALedger();
        var grant = bench.Grant(0, 10);
        bench.Spend(1, 6);

        var taken = bench.Ledger.TakeBack(bench.Call(2), grant, amount, mayOwe: false).Value;

        Assert.Equal((recovered, shortfall), (taken.Amount, taken.Shortfall));
        Assert.Equal(recovered, bench.Ledger.ReversedOf(grant.Id));
        Assert.Equal(0, bench.Balance(AccountRole.Deficit));
        bench.AssertSound();
    }

    [Fact]
    public void K33_Where_nothing_can_be_taken_there_is_no_journal()
    {
        var bench = new ALedger();
        var grant = bench.Grant(0, 10);
        bench.Spend(1, 10);

        var taken = bench.Ledger.TakeBack(bench.Call(2), grant, 4, mayOwe: false).Value;

        Assert.Equal((null, 0L, 4L), (taken.Journal, taken.Amount, taken.Shortfall));
        Assert.Equal(2, bench.Journals.Count);
        Assert.Equal(taken, bench.Ledger.TakeBack(bench.Call(3), grant, 4, mayOwe: false).Value);
        Assert.NotEqual(taken, bench.Ledger.TakeBack(bench.Call(3), grant, 3, mayOwe: false).Value);
    }

    [Fact]
    public void K33_What_ended_unused_of_the_lot_counts_as_recovered_and_what_was_forfeited_does_not()
    {
        var bench = new ALedger();
        var grant = bench.Grant(0, 10, ALedger.Lot(until: 20));
        bench.Ledger.Forfeit(bench.Call(1), 1, 4);
        bench.Grant(1, 3, ALedger.Lot(from: 50));

        var taken = bench.Ledger.TakeBack(bench.Call(30), grant, 10, mayOwe: false).Value;

        Assert.Equal("Reverse: Granted#1 -6, Expired#1 -6", ALedger.TextOf(taken.Journal!));
        Assert.Equal(4, taken.Shortfall);
        Assert.Equal(3, bench.Balance(AccountRole.Available));
        bench.AssertSound();
    }

    [Fact]
    public void K8_What_is_given_back_pays_a_deficit_at_once()
    {
        var bench = new ALedger();
        var grant = bench.Grant(0, 10);
        var use = bench.Spend(1, 10);
        bench.Ledger.TakeBack(bench.Call(2), grant, 10, mayOwe: true);

        bench.Ledger.GiveBack(bench.Call(3), use, 4);

        Assert.Equal("Settle: Available#1 -4, Deficit -4", bench.Last());
        Assert.Equal((6L, 0L), (bench.Balance(AccountRole.Deficit), bench.Balance(AccountRole.Available)));
        bench.AssertSound();
    }

    [Fact]
    public void K35_Undoing_a_grant_and_the_spend_of_it_leaves_nothing_in_either_order()
    {
        foreach (var isSpendFirst in (bool[])[true, false])
        {
            var bench = new ALedger();
            var (grant, use) = (bench.Grant(0, 10), bench.Spend(1, 7));
            Action take = () => bench.Ledger.TakeBack(bench.Call(2), grant, 10, mayOwe: true);
            Action give = () => bench.Ledger.GiveBack(bench.Call(2), use, 7);
            (isSpendFirst ? give + take : take + give)();

            Assert.All(Enum.GetValues<AccountRole>(), account => Assert.Equal(0, bench.Balance(account)));
            bench.AssertSound();
        }
    }
}
