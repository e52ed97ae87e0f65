using Beauty.Domain.Ledgers;

namespace Beauty.Domain.Tests.Ledgers;

public sealed class RedateTests
{
    [Theory]
    [InlineData(19, "Redate: Available#1 -10, Available#1 +10")]
    [InlineData(20, "Redate: Expired#1 -10, Available#1 +10")]
    public void K55_A_lot_gets_a_later_end_also_after_it_ended(int minute, string expected)
    {
        var bench = new ALedger();
        bench.Grant(0, 10, ALedger.Lot(from: 5, until: 20, kind: LotKind.Gift, earned: -1));

        bench.Ledger.Extend(bench.Call(minute), 1, ALedger.At(40));

        Assert.Equal(expected, bench.Last());
        Assert.Equal(ALedger.Lot(from: 5, until: 40, kind: LotKind.Gift, earned: -1), bench.Ledger.Lots[0].Terms);
        Assert.Equal(10, bench.Ledger.AvailableAt(ALedger.At(39)));
        Assert.Equal(0, bench.Ledger.AvailableAt(ALedger.At(40)));
        bench.Restored().AssertSound();
    }

    [Theory]
    [InlineData(19, false)]
    [InlineData(20, false)]
    [InlineData(21, true)]
    public void K19_An_extension_never_shortens(int end, bool isLater)
    {
        var bench = new ALedger();
        bench.Grant(0, 10, ALedger.Lot(until: 20));

        var result = bench.Ledger.Extend(bench.Call(1), 1, ALedger.At(end));

        Assert.Equal(isLater, result.IsAccepted);
        Assert.Equal(isLater ? null : new EndNotLater(1, ALedger.At(end)), result.Refusal);
    }

    [Fact]
    public void A_lot_without_an_end_has_none_later_and_one_with_an_end_gets_no_first_one()
    {
        var bench = new ALedger();
        bench.Grant(0, 10);
        bench.Grant(0, 10, ALedger.Lot(until: 20));

        Assert.Equal(
            new EndNotLater(1, ALedger.At(40)), bench.Ledger.Extend(bench.Call(1), 1, ALedger.At(40)).Refusal);
        Assert.Throws<ArgumentException>(() => bench.Ledger.FixEnd(bench.Call(1), 2, ALedger.At(40)));
        Assert.True(bench.Ledger.FixEnd(bench.Call(1), 1, ALedger.At(40)).IsAccepted);
        Assert.Equal(ALedger.Lot(until: 40), bench.Ledger.Lots[0].Terms);
        bench.AssertSound();
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void A_later_end_is_after_now(int end)
    {
        var bench = new ALedger();
        bench.Grant(0, 10);
        bench.Grant(0, 10, ALedger.Lot(until: 3));

        Assert.Throws<ArgumentOutOfRangeException>(() => bench.Ledger.Extend(bench.Call(5), 2, ALedger.At(end)));
        Assert.True(bench.Ledger.FixEnd(bench.Call(5), 1, ALedger.At(6)).IsAccepted);
        Assert.True(bench.Ledger.Extend(bench.Call(5), 2, ALedger.At(6)).IsAccepted);
        Assert.Throws<ArgumentNullException>(() => bench.Ledger.FixEnd(null!, 1, ALedger.At(9)));
        Assert.Throws<ArgumentNullException>(() => bench.Ledger.Extend(null!, 1, ALedger.At(9)));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(5, true)]
    public void Law_23_A_first_end_may_be_over_when_what_starts_it_is_recorded_late(int end, bool isAccepted)
    {
        var bench = new ALedger();
        bench.Grant(0, 10);

        if (!isAccepted)
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => bench.Ledger.FixEnd(bench.Call(5), 1, ALedger.At(end)));
            return;
        }

        Assert.True(bench.Ledger.FixEnd(bench.Call(5), 1, ALedger.At(end)).IsAccepted);
        bench.Ledger.CatchUp(bench.Call(6));
        Assert.Equal((0, 10), (bench.Ledger.Lots[0].Available, bench.Ledger.Lots[0].Expired));
        bench.AssertSound();
    }

    [Fact]
    public void A_first_end_before_the_activation_is_a_wrong_argument_and_changes_nothing()
    {
        var bench = new ALedger();
        bench.Grant(0, 10, ALedger.Lot(from: 30));
        bench.Grant(0, 10, ALedger.Lot(until: 3));

        Assert.Throws<ArgumentOutOfRangeException>(() => bench.Ledger.FixEnd(bench.Call(5), 1, ALedger.At(30)));
        Assert.Equal(2, bench.Journals.Count);
    }

    [Fact]
    public void Held_units_stay_promised_when_their_lot_gets_another_end()
    {
        var bench = new ALedger();
        bench.Grant(0, 10);
        bench.Held(1, 1, 10, ALedger.Open(usable: 50));

        bench.Ledger.FixEnd(bench.Call(2), 1, ALedger.At(20));
        Assert.Equal("Redate: Held#1 -10, Held#1 +10", bench.Last());
        bench.Ledger.Extend(bench.Call(30), 1, ALedger.At(40));
        Assert.Equal("Redate: Held#1 -10, Held#1 +10", bench.Last());

        Assert.True(bench.Ledger.Post(bench.Call(35), ALedger.Hold(1), 4).IsAccepted);
        Assert.Equal(6, bench.Ledger.AvailableAt(ALedger.At(39)));
        bench.Restored().AssertSound();
    }

    [Fact]
    public void Of_a_lot_that_is_partly_held_the_free_part_shows_the_new_end_for_all()
    {
        var bench = new ALedger();
        bench.Grant(0, 10, ALedger.Lot(until: 20));
        bench.Held(1, 1, 6);

        bench.Ledger.Extend(bench.Call(25), 1, ALedger.At(40));
        Assert.Equal("Redate: Expired#1 -4, Available#1 +4", bench.Last());
        bench.Ledger.Void(bench.Call(30), ALedger.Hold(1));

        Assert.Equal(10, bench.Ledger.AvailableAt(ALedger.At(39)));
        bench.AssertSound();
    }

    [Fact]
    public void Nothing_left_gets_no_other_end_and_what_was_forfeited_does_not_come_back()
    {
        var bench = new ALedger();
        bench.Grant(0, 10, ALedger.Lot(until: 20));
        bench.Spend(1, 4);
        bench.Ledger.Forfeit(bench.Call(1), 1, 6);

        Assert.Equal(new NothingLeft(1), bench.Ledger.Extend(bench.Call(1), 1, ALedger.At(40)).Refusal);
        bench.Grant(2, 1);
        bench.Spend(2, 1);
        Assert.Equal(new NothingLeft(2), bench.Ledger.FixEnd(bench.Call(2), 2, ALedger.At(40)).Refusal);
    }

    [Fact]
    public void K8_What_an_extension_brings_back_pays_a_deficit_at_once()
    {
        var bench = new ALedger();
        bench.Grant(0, 10, ALedger.Lot(until: 20));
        var grant = bench.Grant(20, 4);
        bench.Spend(20, 4);
        bench.Ledger.TakeBack(bench.Call(20), grant, 4, mayOwe: true);

        var redated = bench.Ledger.Extend(bench.Call(30), 1, ALedger.At(40)).Value;

        Assert.Equal(JournalKind.Redate, redated.Kind);
        Assert.Equal("Settle: Available#1 -4, Deficit -4", bench.Last());
        bench.AssertSound();
    }

    [Theory]
    [InlineData(19, 0)]
    [InlineData(20, 1)]
    public void K13_K17_A_lot_expires_at_its_end_once(int minute, int journals)
    {
        var bench = new ALedger();
        bench.Grant(0, 10, ALedger.Lot(until: 20));
        bench.Grant(0, 10, ALedger.Lot(until: 20));
        bench.Spend(1, 10);

        Assert.Equal(journals, bench.Ledger.CatchUp(bench.Call(minute)).Count);
        Assert.Empty(bench.Ledger.CatchUp(bench.Call(minute)));
        Assert.Equal(10 * journals, bench.Balance(AccountRole.Expired));
        Assert.Equal(10 * journals, bench.Ledger.Lots[1].Expired);
        bench.AssertSound();
    }

    [Fact]
    public void K18_What_ends_before_an_instant_is_asked_by_lot_the_soonest_first()
    {
        var bench = new ALedger();
        bench.Grant(0, 1, ALedger.Lot(until: 30));
        bench.Grant(0, 1, ALedger.Lot(until: 20));
        bench.Grant(0, 1);
        bench.Grant(0, 1, ALedger.Lot(until: 31));
        bench.Grant(0, 1, ALedger.Lot(until: 10));
        bench.Spend(1, 1);

        Assert.Equal([2, 1], bench.Ledger.EndingBefore(ALedger.At(31)).Select(lot => lot.Number));
        Assert.Equal([2], bench.Ledger.EndingBefore(ALedger.At(30)).Select(lot => lot.Number));
    }
}
