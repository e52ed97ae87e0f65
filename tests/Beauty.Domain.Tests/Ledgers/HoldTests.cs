using Beauty.Domain.Ledgers;

namespace Beauty.Domain.Tests.Ledgers;

public sealed class HoldTests
{
    [Theory]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void K9_Law13_A_hold_is_all_or_nothing_and_out_of_what_is_available(long amount, bool isEnough)
    {
        var bench = new ALedger();
        bench.Grant(0, 4);
        bench.Grant(0, 6);

        var result = bench.Ledger.Hold(bench.Call(1), ALedger.Hold(1), amount, ALedger.Until(9));

        Assert.Equal(isEnough, result.IsAccepted);
        Assert.Equal(isEnough ? 0 : 10, bench.Ledger.AvailableAt(ALedger.At(2)));
        Assert.Equal(isEnough ? null : new InsufficientUnits(ALedger.Unit, amount, 10), result.Refusal);
        var open = bench.Ledger.FindHold(ALedger.Hold(1));
        Assert.Equal(isEnough ? [(1, 4L), (2, 6L)] : null, open?.Parts.Select(part => (part.Lot, part.Amount)));
        Assert.Equal(isEnough ? ALedger.Until(9) : null, open?.Terms);
        Assert.Equal(isEnough ? ALedger.Cause : null, open?.Cause);
        bench.AssertSound();
    }

    [Theory]
    [InlineData(1L, "Post: Held#1 -4, Consumed#1 +1, Available#1 +3, Held#2 -6, Available#2 +6")]
    [InlineData(5L, "Post: Held#1 -4, Consumed#1 +4, Held#2 -6, Consumed#2 +1, Available#2 +5")]
    [InlineData(10L, "Post: Held#1 -4, Consumed#1 +4, Held#2 -6, Consumed#2 +6")]
    [InlineData(null, "Post: Held#1 -4, Consumed#1 +4, Held#2 -6, Consumed#2 +6")]
    public void K9_Law12_A_post_uses_a_part_and_the_rest_returns_in_the_same_journal(long? amount, string expected)
    {
        var bench = Promised();

        var posted = bench.Ledger.Post(bench.Call(2), ALedger.Hold(1), amount).Value;

        Assert.Equal(expected, ALedger.TextOf(posted));
        Assert.Equal(ALedger.Hold(1), posted.Hold);
        Assert.Empty(bench.Ledger.Holds);
        bench.AssertSound();
    }

    [Fact]
    public void Law12_More_than_is_held_is_not_posted()
    {
        var bench = Promised();

        var result = bench.Ledger.Post(bench.Call(2), ALedger.Hold(1), 11);

        Assert.Equal(new MoreThanHeld(ALedger.Hold(1), 11, 10), result.Refusal);
        Assert.Single(bench.Ledger.Holds);
    }

    [Fact]
    public void Law11_A_hold_resolves_once_and_its_id_may_then_be_used_again()
    {
        var bench = Promised();
        bench.Ledger.Void(bench.Call(2), ALedger.Hold(1));
        Assert.Equal("Void: Held#1 -4, Available#1 +4, Held#2 -6, Available#2 +6", bench.Last());

        Assert.Equal(new HoldUnknown(ALedger.Hold(1)), bench.Ledger.Void(bench.Call(3), ALedger.Hold(1)).Refusal);
        Assert.Equal(new HoldUnknown(ALedger.Hold(1)), bench.Ledger.Post(bench.Call(3), ALedger.Hold(1)).Refusal);

        bench.Held(4, 1, 10);
        bench.Ledger.Post(bench.Call(5), ALedger.Hold(1), 2);
        Assert.Equal(new HoldUnknown(ALedger.Hold(1)), bench.Ledger.Post(bench.Call(6), ALedger.Hold(1)).Refusal);
        bench.AssertSound();
    }

    [Theory]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public void K9_Law14_At_its_very_limit_a_hold_can_be_neither_posted_nor_voided(int minute, bool isOpen)
    {
        var (post, release) = (Promised(until: 9), Promised(until: 9));

        var posted = post.Ledger.Post(post.Call(minute), ALedger.Hold(1));
        var voided = release.Ledger.Void(release.Call(minute), ALedger.Hold(1));

        Assert.Equal((isOpen, isOpen), (posted.IsAccepted, voided.IsAccepted));
        Assert.Equal(isOpen ? null : new HoldLapsed(ALedger.Hold(1), ALedger.At(9)), posted.Refusal);
        Assert.Equal(isOpen ? null : new HoldLapsed(ALedger.Hold(1), ALedger.At(9)), voided.Refusal);
    }

    [Fact]
    public void K9_A_lapsed_hold_returns_by_itself_from_its_limit_for_its_own_cause()
    {
        var bench = Promised(until: 9);
        bench.Ledger.Grant(
            LedgerCall.Of(bench.Call(0).Command, ALedger.At(12), ALedger.By, LedgerCause.Of(ALedger.Owner)),
            1,
            ALedger.Lot());

        var lapse = bench.Journals[^2];

        Assert.Equal("Lapse: Held#1 -4, Available#1 +4, Held#2 -6, Available#2 +6", ALedger.TextOf(lapse));
        Assert.Equal((ALedger.At(9), ALedger.At(12)), (lapse.EffectiveAt, lapse.RecordedAt));
        Assert.Equal(ALedger.Cause, lapse.Cause);
        Assert.Equal(11, bench.Ledger.AvailableAt(ALedger.At(12)));
        bench.AssertSound();
    }

    [Fact]
    public void The_id_of_a_lapsed_hold_is_free_and_that_of_an_open_one_is_not()
    {
        var bench = Promised(until: 9);

        Assert.Throws<ArgumentException>(() => bench.Held(8, 1, 1));
        bench.Held(9, 1, 10);

        Assert.Equal(ALedger.Open(9), bench.Ledger.FindHold(ALedger.Hold(1))!.Terms);
        bench.AssertSound();
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void A_hold_that_has_lapsed_already_is_a_wrong_argument(int limit)
    {
        var bench = new ALedger();
        bench.Grant(0, 10);

        Assert.Throws<ArgumentOutOfRangeException>(() => bench.Held(5, 1, 1, ALedger.Until(limit)));
        Assert.True(bench.Ledger.Hold(bench.Call(5), ALedger.Hold(1), 1, ALedger.Until(6)).IsAccepted);
        Assert.Throws<ArgumentException>(() => bench.Ledger.Hold(bench.Call(5), default, 1, ALedger.Until(6)));
        Assert.Throws<ArgumentException>(() => bench.Ledger.Post(bench.Call(5), default));
        Assert.Throws<ArgumentException>(() => bench.Ledger.Void(bench.Call(5), default));
        Assert.Throws<ArgumentNullException>(() => bench.Ledger.Hold(bench.Call(5), ALedger.Hold(2), 1, null!));
        Assert.Throws<ArgumentNullException>(() => bench.Ledger.Void(null!, ALedger.Hold(1)));
        Assert.Throws<ArgumentNullException>(() => bench.Ledger.Post(null!, ALedger.Hold(1)));
        Assert.Throws<ArgumentNullException>(() => bench.Ledger.Hold(null!, ALedger.Hold(2), 1, ALedger.Open()));
        Assert.Throws<ArgumentNullException>(() => bench.Ledger.Spend(null!, 1));
        Assert.Throws<ArgumentNullException>(() => bench.Ledger.CatchUp(null!));
    }

    [Fact]
    public void K56_An_end_after_the_promise_does_not_break_it_and_what_returns_expires_then()
    {
        var bench = new ALedger();
        bench.Grant(0, 10, ALedger.Lot(until: 20));
        bench.Held(1, 1, 10, ALedger.Open(usable: 19));

        Assert.Empty(bench.Ledger.CatchUp(bench.Call(25)));
        bench.Ledger.Post(bench.Call(30), ALedger.Hold(1), 7);
        Assert.Equal(0, bench.Ledger.AvailableAt(ALedger.At(30)));
        var expired = Assert.Single(bench.Ledger.CatchUp(bench.Call(40)));

        Assert.Equal("Expire: Available#1 -3, Expired#1 +3", ALedger.TextOf(expired));
        Assert.Equal((ALedger.At(30), ALedger.At(40)), (expired.EffectiveAt, expired.RecordedAt));
        bench.AssertSound();
    }

    [Fact]
    public void K56_A_lot_that_ends_before_the_visit_is_not_promised_to_it()
    {
        var bench = new ALedger();
        bench.Grant(0, 10, ALedger.Lot(until: 20));

        var refused = bench.Ledger.Hold(bench.Call(1), ALedger.Hold(1), 1, ALedger.Open(usable: 20));

        Assert.Equal(new InsufficientUnits(ALedger.Unit, 1, 0), refused.Refusal);
        Assert.True(bench.Ledger.Hold(bench.Call(1), ALedger.Hold(1), 1, ALedger.Open(usable: 19)).IsAccepted);
    }

    [Theory]
    [InlineData(true, "Settle")]
    [InlineData(false, "Settle")]
    public void K3_I6_What_a_resolved_hold_frees_pays_a_deficit_at_once(bool isVoided, string kind)
    {
        var bench = new ALedger();
        var grant = bench.Grant(0, 10);
        bench.Held(1, 1, 6);
        bench.Spend(1, 4);
        bench.Ledger.TakeBack(bench.Call(2), grant, 3, mayOwe: true);

        var call = bench.Call(5).CountingFrom(ALedger.At(4));
        var result = isVoided ? bench.Ledger.Void(call, ALedger.Hold(1)) : bench.Ledger.Post(call, ALedger.Hold(1), 1);

        Assert.Equal($"{kind}: Available#1 -3, Deficit -3", bench.Last());
        Assert.Equal(bench.Journals[^2], result.Value);
        Assert.Equal(ALedger.At(4), bench.Journals[^1].EffectiveAt);
        Assert.Equal(isVoided ? 3 : 2, bench.Ledger.AvailableAt(ALedger.At(5)));
        bench.AssertSound();
    }

    private static ALedger Promised(int? until = null)
    {
        var bench = new ALedger();
        bench.Grant(0, 4);
        bench.Grant(0, 6);
        bench.Held(1, 1, 10, until is { } limit ? ALedger.Until(limit) : ALedger.Open());
        return bench;
    }
}
