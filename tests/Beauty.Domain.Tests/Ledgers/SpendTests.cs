using Beauty.Domain.Ledgers;

namespace Beauty.Domain.Tests.Ledgers;

public sealed class SpendTests
{
    [Theory]
    [InlineData(1, true)]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void K5_A_spend_is_all_or_nothing(long amount, bool isEnough)
    {
        var bench = new ALedger();
        bench.Grant(0, 10);

        var result = bench.Ledger.Spend(bench.Call(1), amount);

        Assert.Equal(isEnough, result.IsAccepted);
        Assert.Equal(isEnough ? amount : 0, bench.Balance(AccountRole.Consumed));
        Assert.Equal(isEnough ? null : new InsufficientUnits(ALedger.Unit, amount, 10), result.Refusal);
        bench.AssertSound();
    }

    [Theory]
    [InlineData(9, 0)]
    [InlineData(10, 6)]
    [InlineData(19, 6)]
    [InlineData(20, 0)]
    public void K6_K13_A_lot_counts_from_its_activation_until_before_its_end(int minute, long available)
    {
        var bench = new ALedger();
        bench.Grant(0, 6, ALedger.Lot(from: 10, until: 20));

        Assert.Equal(available, bench.Ledger.AvailableAt(ALedger.At(minute)));
        Assert.Equal(available > 0, bench.Ledger.Spend(bench.Call(minute), 1).IsAccepted);
    }

    [Fact]
    public void K5_Open_holds_and_a_deficit_are_not_available()
    {
        var bench = new ALedger().Owing(3);
        bench.Grant(1, 4, ALedger.Lot(from: 10));
        bench.Grant(1, 8, ALedger.Lot(from: 20));

        Assert.Equal(1, bench.Ledger.AvailableAt(ALedger.At(1), ALedger.At(10)));
        Assert.Equal(9, bench.Ledger.AvailableAt(ALedger.At(1), ALedger.At(20)));
        bench.Held(2, 1, 9, ALedger.Until(5, usable: 20));
        Assert.Equal(0, bench.Ledger.AvailableAt(ALedger.At(4), ALedger.At(20)));
        Assert.Equal(9, bench.Ledger.AvailableAt(ALedger.At(5), ALedger.At(20)));
        bench.AssertSound();
    }

    [Theory]
    [InlineData(LotOrder.SoonestEnd, "3,2,1,4")]
    [InlineData(LotOrder.OldestEarned, "4,2,1,3")]
    [InlineData(LotOrder.RegularFirst, "3,1,4,2")]
    [InlineData(LotOrder.GiftFirst, "2,3,1,4")]
    public void K4_K57_Law21_Lots_are_used_in_the_stated_order(LotOrder order, string expected)
    {
        var bench = new ALedger(order);
        bench.Grant(0, 1, ALedger.Lot(until: 60, earned: -3));
        bench.Grant(0, 1, ALedger.Lot(until: 50, earned: -4, kind: LotKind.Gift));
        bench.Grant(0, 1, ALedger.Lot(until: 40, earned: -2));
        bench.Grant(0, 1, ALedger.Lot(earned: -5));

        var used = string.Join(
            ',', bench.Spend(1, 4).Entries.Where(e => e.Account is AccountRole.Consumed).Select(e => e.Lot));

        Assert.Equal(expected, used);
        bench.AssertSound();
    }

    [Fact]
    public void K4_Ties_go_to_the_lot_earned_earlier_then_to_the_one_opened_earlier()
    {
        var bench = new ALedger();
        bench.Grant(0, 1, ALedger.Lot(until: 60, earned: 0));
        bench.Grant(0, 1, ALedger.Lot(until: 60, earned: -1));
        bench.Grant(0, 1, ALedger.Lot(until: 60, earned: -1));

        Assert.Equal(
            "Spend: Available#2 -1, Consumed#2 +1, Available#3 -1, Consumed#3 +1, Available#1 -1, Consumed#1 +1",
            ALedger.TextOf(bench.Spend(1, 3)));
    }

    [Theory]
    [InlineData(LotKind.Regular, 6, "Spend: Available#1 -6, Consumed#1 +6")]
    [InlineData(LotKind.Gift, 4, "Spend: Available#2 -4, Consumed#2 +4")]
    public void A_spend_of_one_kind_leaves_the_other_alone(LotKind only, long all, string expected)
    {
        var bench = new ALedger();
        bench.Grant(0, 6);
        bench.Grant(0, 4, ALedger.Lot(kind: LotKind.Gift));

        var tooMuch = bench.Ledger.Spend(bench.Call(1), all + 1, only: only);
        bench.Ledger.Spend(bench.Call(1), all, only: only);

        Assert.Equal(new InsufficientUnits(ALedger.Unit, all + 1, all), tooMuch.Refusal);
        Assert.Equal(expected, bench.Last());
    }

    [Fact]
    public void K16_All_lots_of_one_spend_are_judged_at_one_instant()
    {
        var bench = new ALedger();
        bench.Grant(0, 3, ALedger.Lot(until: 10));
        bench.Grant(0, 3, ALedger.Lot(from: 12));
        bench.Ledger.CatchUp(bench.Call(15));

        Assert.Equal(3, bench.Ledger.AvailableAt(ALedger.At(15), ALedger.At(9)));
        var spent = bench.Ledger.Spend(bench.Call(15), 3, usableAt: ALedger.At(9)).Value;

        Assert.Equal("Spend: Expired#1 -3, Consumed#1 +3", ALedger.TextOf(spent));
        Assert.Equal(
            new InsufficientUnits(ALedger.Unit, 1, 0),
            bench.Ledger.Spend(bench.Call(15), 1, usableAt: ALedger.At(9)).Refusal);
        bench.AssertSound();
    }

    [Fact]
    public void K16_A_part_of_a_lot_that_ended_since_is_used_after_what_is_left_of_it()
    {
        var bench = new ALedger();
        bench.Grant(0, 9, ALedger.Lot(until: 10));
        bench.Held(1, 1, 4);
        bench.Ledger.CatchUp(bench.Call(11));

        var hold = bench.Ledger.Hold(bench.Call(12), ALedger.Hold(2), 2, ALedger.Open(usable: 9)).Value;
        Assert.Equal("Hold: Expired#1 -2, Held#1 +2", ALedger.TextOf(hold));
        bench.Ledger.Void(bench.Call(13), ALedger.Hold(2));

        Assert.Equal("Expire: Available#1 -2, Expired#1 +2", ALedger.TextOf(bench.Ledger.CatchUp(bench.Call(13))[0]));
        bench.AssertSound();
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void Units_of_a_lot_are_refunded_or_forfeited_up_to_what_is_free(long amount, bool isEnough)
    {
        var (refund, forfeit) = (Held(), Held());

        var refunded = refund.Ledger.Refund(refund.Call(2), 1, amount);
        var forfeited = forfeit.Ledger.Forfeit(forfeit.Call(2), 1, amount);

        Assert.Equal((isEnough, isEnough), (refunded.IsAccepted, forfeited.IsAccepted));
        Assert.Equal(isEnough ? amount : 0, refund.Balance(AccountRole.Refunded));
        Assert.Equal(isEnough ? amount : 0, forfeit.Balance(AccountRole.Expired));
        Assert.Equal(isEnough ? null : new InsufficientUnits(ALedger.Unit, amount, 4), refunded.Refusal);
        Assert.Equal(0, forfeit.Ledger.Lots[0].Expired);
        refund.AssertSound();
        forfeit.AssertSound();

        static ALedger Held()
        {
            var bench = new ALedger();
            bench.Grant(0, 10);
            bench.Grant(0, 10);
            bench.Held(1, 1, 6);
            return bench;
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void A_lot_that_is_not_there_is_a_wrong_argument(int lot)
    {
        var bench = new ALedger();
        bench.Grant(0, 10);
        bench.Grant(0, 10);

        Assert.Throws<ArgumentOutOfRangeException>(() => bench.Ledger.Refund(bench.Call(1), lot, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => bench.Ledger.Forfeit(bench.Call(1), lot, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => bench.Ledger.Extend(bench.Call(1), lot, ALedger.At(9)));
        Assert.Throws<ArgumentOutOfRangeException>(() => bench.Ledger.FixEnd(bench.Call(1), lot, ALedger.At(9)));
        Assert.True(bench.Ledger.Refund(bench.Call(1), 2, 10).IsAccepted);
    }
}
