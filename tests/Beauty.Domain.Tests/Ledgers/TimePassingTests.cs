using Beauty.Domain.Ledgers;

namespace Beauty.Domain.Tests.Ledgers;

/// <summary>What time does to a ledger, whether anybody looks in between or not (K6, K17; law 23).</summary>
public sealed class TimePassingTests
{
    [Fact]
    public void Law23_A_lot_that_paid_a_deficit_before_it_ended_has_paid_it_also_if_nobody_looked()
    {
        var (early, late) = (new ALedger().Owing(5), new ALedger().Owing(5));
        early.Grant(1, 8, ALedger.Lot(from: 10, until: 20));
        late.Grant(1, 8, ALedger.Lot(from: 10, until: 20));

        early.Ledger.CatchUp(early.Call(15));
        early.Ledger.CatchUp(early.Call(30));
        late.Ledger.CatchUp(late.Call(30));

        Assert.Equal(0, late.Balance(AccountRole.Deficit));
        Assert.Equal(3, late.Balance(AccountRole.Expired));
        Assert.Equal(Told(early), Told(late));
        Assert.Equal(
            [(JournalKind.Settle, ALedger.At(10)), (JournalKind.Expire, ALedger.At(20))],
            late.Journals.TakeLast(2).Select(one => (one.Kind, one.EffectiveAt)));
    }

    [Fact]
    public void Law23_A_lapsed_hold_pays_a_deficit_from_a_lot_that_ended_later()
    {
        var (early, late) = (Promised(), Promised());

        early.Ledger.CatchUp(early.Call(11));
        early.Ledger.CatchUp(early.Call(30));
        late.Ledger.CatchUp(late.Call(30));

        Assert.Equal(0, late.Balance(AccountRole.Deficit));
        Assert.Equal(Told(early), Told(late));

        static ALedger Promised()
        {
            var ledger = new ALedger().Owing(5);
            ledger.Grant(1, 15, ALedger.Lot(until: 20));
            ledger.Held(2, 1, 10, ALedger.Until(10));
            var spent = ledger.Journals[0];
            ledger.Grant(3, 1, ALedger.Lot(from: 60));
            ledger.Grant(4, 2);
            ledger.Spend(4, 2);
            Assert.Equal(2, ledger.Ledger.TakeBack(ledger.Call(5), ledger.Journals[^2], 2, mayOwe: true).Value.Amount);
            Assert.Equal(2, ledger.Balance(AccountRole.Deficit));
            Assert.Equal(JournalKind.Grant, spent.Kind);
            return ledger;
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void K6_What_has_ended_is_not_refunded_swept_or_not(bool isSwept)
    {
        var ledger = new ALedger();
        ledger.Grant(0, 10, ALedger.Lot(until: 20));
        if (isSwept)
        {
            ledger.Ledger.CatchUp(ledger.Call(20));
        }

        var refused = ledger.Ledger.Refund(ledger.Call(21), 1, 4);

        Assert.Equal(new InsufficientUnits(ALedger.Unit, 4, 0), refused.Refusal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void K16_What_was_usable_at_the_visit_is_used_after_the_lot_ended_swept_or_not(bool isSwept)
    {
        var ledger = new ALedger();
        ledger.Grant(0, 10, ALedger.Lot(until: 20));
        if (isSwept)
        {
            ledger.Ledger.CatchUp(ledger.Call(20));
        }

        Assert.Equal(10, ledger.Ledger.AvailableAt(ALedger.At(25), ALedger.At(19)));
        Assert.Equal(0, ledger.Ledger.AvailableAt(ALedger.At(25), ALedger.At(20)));
        var spent = ledger.Ledger.Spend(ledger.Call(25), 4, usableAt: ALedger.At(19)).Value;

        Assert.Equal("Spend: Expired#1 -4, Consumed#1 +4", ALedger.TextOf(spent));
        Assert.Equal(6, ledger.Ledger.Lots[0].Expired);
        ledger.AssertSound();
    }

    [Fact]
    public void Law27_Another_clock_behind_the_one_that_returned_units_does_not_let_them_expire_yet()
    {
        var ledger = new ALedger();
        ledger.Grant(0, 10, ALedger.Lot(until: 20));
        ledger.Held(1, 1, 10);
        ledger.Ledger.Void(ledger.Call(30), ALedger.Hold(1));

        Assert.Empty(ledger.Ledger.CatchUp(ledger.Call(29)));
        var expired = Assert.Single(ledger.Ledger.CatchUp(ledger.Call(30)));

        Assert.Equal((ALedger.At(30), ALedger.At(30)), (expired.EffectiveAt, expired.RecordedAt));
        ledger.AssertSound();
    }

    [Fact]
    public void Law8_What_is_granted_and_owed_together_stays_within_bounds_and_nothing_is_half_done()
    {
        var ledger = new ALedger().Owing(long.MaxValue - 5);
        ledger.Grant(1, 5, ALedger.Lot(from: 100));
        var before = ledger.Journals.Count;

        Assert.Throws<OverflowException>(() => ledger.Ledger.Grant(ledger.Call(9), 1, ALedger.Lot(from: 100)));

        Assert.Equal(before, ledger.Journals.Count);
        ledger.Restored().AssertSound();
    }

    [Fact]
    public void A_refused_operation_writes_nothing_not_even_what_time_has_done()
    {
        var ledger = new ALedger();
        var grant = ledger.Grant(0, 5, ALedger.Lot(until: 20));
        ledger.Grant(0, 2);
        ledger.Held(1, 1, 1, ALedger.Until(10));
        ledger.Grant(1, 1);
        ledger.Spend(1, 4);
        ledger.Ledger.Refund(ledger.Call(2), 3, 1);
        var before = ledger.Journals.Count;

        Refuses<InsufficientUnits>(ledger.Ledger.Spend(ledger.Call(30), 3).Refusal);
        Refuses<InsufficientUnits>(
            ledger.Ledger.Hold(ledger.Call(30), ALedger.Hold(2), 3, ALedger.Open(30)).Refusal);
        Refuses<HoldLapsed>(ledger.Ledger.Post(ledger.Call(30), ALedger.Hold(1)).Refusal);
        Refuses<HoldLapsed>(ledger.Ledger.Void(ledger.Call(30), ALedger.Hold(1)).Refusal);
        Refuses<InsufficientUnits>(ledger.Ledger.Refund(ledger.Call(30), 1, 1).Refusal);
        Refuses<InsufficientUnits>(ledger.Ledger.Forfeit(ledger.Call(30), 1, 1).Refusal);
        Refuses<NothingLeft>(ledger.Ledger.FixEnd(ledger.Call(30), 3, ALedger.At(40)).Refusal);
        Refuses<AlreadyReversed>(ledger.Ledger.TakeBack(ledger.Call(30), grant, 6, mayOwe: true).Refusal);

        Assert.Equal(before, ledger.Journals.Count);

        static void Refuses<T>(object? refusal) => Assert.IsType<T>(refusal);
    }

    [Fact]
    public void K5_What_is_available_of_one_kind_does_not_depend_on_who_looked_before()
    {
        var ledger = new ALedger(LotOrder.RegularFirst).Owing(5);
        ledger.Grant(1, 10, ALedger.Lot(from: 10));
        ledger.Grant(1, 10, ALedger.Lot(from: 10, kind: LotKind.Gift));

        var before = ledger.Ledger.AvailableAt(ALedger.At(10), only: LotKind.Gift);
        ledger.Ledger.CatchUp(ledger.Call(10));

        Assert.Equal(10, before);
        Assert.Equal(10, ledger.Ledger.AvailableAt(ALedger.At(10), only: LotKind.Gift));
    }

    [Fact]
    public void What_time_does_is_caused_by_nobody_and_for_no_reason_of_the_caller()
    {
        var ledger = new ALedger();
        ledger.Grant(0, 5, ALedger.Lot(until: 20));

        var expired = Assert.Single(
            ledger.Ledger.CatchUp(ledger.Call(30).Because(LedgerReason.Of("goodwill")).CountingFrom(ALedger.At(1))));

        Assert.Equal(LedgerCause.Of(ALedger.Owner), expired.Cause);
        Assert.Null(expired.Reason);
        Assert.Equal((ALedger.At(20), ALedger.At(30)), (expired.EffectiveAt, expired.RecordedAt));
    }

    private static string Told(ALedger ledger) => string.Join(
        '\n', ledger.Journals.Select(one => $"{ALedger.TextOf(one)} {one.EffectiveAt} {one.Cause}"));
}
