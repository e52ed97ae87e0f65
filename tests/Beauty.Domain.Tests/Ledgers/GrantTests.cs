using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;

namespace Beauty.Domain.Tests.Ledgers;

public sealed class GrantTests
{
    [Fact]
    public void K2_A_grant_opens_a_lot_that_keeps_its_terms_and_says_who_when_why()
    {
        var bench = new ALedger();
        var terms = ALedger.Lot(until: 30);
        var call = bench.Call(5).Because(LedgerReason.Of("goodwill")).CountingFrom(ALedger.At(2));

        var journal = bench.Ledger.Grant(call, 10, terms);

        Assert.Equal("Grant: Granted#1 +10, Available#1 +10", ALedger.TextOf(journal));
        Assert.Equal((ALedger.At(5), ALedger.At(2)), (journal.RecordedAt, journal.EffectiveAt));
        Assert.Equal(
            (ALedger.Id, ALedger.Owner, ALedger.Unit, 1L),
            (journal.Ledger, journal.Owner, journal.Unit, journal.Sequence));
        Assert.Equal(
            (ALedger.By, call.Command, ALedger.Cause, (LedgerReason?)LedgerReason.Of("goodwill")),
            (journal.By, journal.Command, journal.Cause, journal.Reason));
        Assert.Equal(EntityId.Derive<JournalId>($"{call.Command}/{ALedger.Id}/1", ALedger.At(5)), journal.Id);
        var lot = Assert.Single(bench.Ledger.Lots);
        Assert.Equal((1, terms, journal.Id, 10L, 10L), (lot.Number, lot.Terms, lot.OpenedBy, lot.Size, lot.Available));
        Assert.Equal(ALedger.At(2), lot.LastCreditAt);
        Assert.Equal([journal], bench.Ledger.PendingJournals);
        Assert.Equal(1, bench.Ledger.Sequence);
    }

    [Theory]
    [InlineData(3, "Grant: Granted#2 +3, Available#2 +3, Available#2 -3, Deficit -3", 2)]
    [InlineData(5, "Grant: Granted#2 +5, Available#2 +5, Available#2 -5, Deficit -5", 0)]
    [InlineData(8, "Grant: Granted#2 +8, Available#2 +8, Available#2 -5, Deficit -5", 0)]
    public void K8_A_grant_pays_a_deficit_first(long amount, string expected, long owed)
    {
        var bench = new ALedger().Owing(5);

        bench.Grant(1, amount);

        Assert.Equal(expected, bench.Last());
        Assert.Equal(owed, bench.Balance(AccountRole.Deficit));
        bench.AssertSound();
    }

    [Theory]
    [InlineData(9, 5)]
    [InlineData(10, 0)]
    public void K8_A_pending_credit_pays_when_it_becomes_active(int minute, long owed)
    {
        var bench = new ALedger().Owing(5);
        bench.Grant(1, 8, ALedger.Lot(from: 10));
        Assert.Equal(5, bench.Balance(AccountRole.Deficit));

        bench.Ledger.CatchUp(bench.Call(minute));

        Assert.Equal(owed, bench.Balance(AccountRole.Deficit));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void K7_Zero_and_less_are_no_credits_and_no_debits(long amount)
    {
        var bench = new ALedger();
        var grant = bench.Grant(0, 10);
        var use = bench.Spend(0, 1);
        bench.Held(0, 1, 1);
        var (ledger, call, sequence) = (bench.Ledger, bench.Call(1), bench.Ledger.Sequence);

        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.Grant(call, amount, ALedger.Lot()));
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.Spend(call, amount));
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.Hold(call, ALedger.Hold(2), amount, ALedger.Open()));
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.Post(call, ALedger.Hold(1), amount));
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.GiveBack(call, use, amount));
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.TakeBack(call, grant, amount, mayOwe: true));
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.Refund(call, 1, amount));
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.Forfeit(call, 1, amount));
        Assert.Equal(sequence, ledger.Sequence);
    }

    [Fact]
    public void Law8_A_grant_beyond_the_bounds_changes_nothing_and_one_up_to_them_is_sound()
    {
        var bench = new ALedger();
        bench.Grant(0, long.MaxValue - 1);

        Assert.Throws<OverflowException>(() => bench.Grant(1, 2));
        Assert.Equal(1, bench.Ledger.Sequence);
        bench.Grant(1, 1);
        bench.Spend(2, long.MaxValue);

        Assert.Equal(long.MaxValue, bench.Balance(AccountRole.Consumed));
        bench.Restored().AssertSound();
    }

    [Fact]
    public void A_ledger_opens_empty_and_refuses_what_is_missing()
    {
        var bench = new ALedger(LotOrder.GiftFirst);
        var ledger = bench.Ledger;

        Assert.Equal(
            (ALedger.Id, ALedger.Owner, ALedger.Unit, LotOrder.GiftFirst, 0L),
            (ledger.Id, ledger.Owner, ledger.Unit, ledger.Order, ledger.Sequence));
        Assert.Empty(ledger.Lots);
        Assert.Empty(ledger.Holds);
        Assert.Empty(ledger.PendingJournals);
        Assert.Equal(0, ledger.AvailableAt(ALedger.At(0)));
        Assert.Throws<ArgumentException>(() => Open(id: default(LedgerId)));
        Assert.Throws<ArgumentException>(() => Open(owner: default(AggregateKey)));
        Assert.Throws<ArgumentException>(() => Open(unit: default(LedgerUnit)));
        Assert.Throws<ArgumentException>(() => Open(order: (LotOrder)9));
        Assert.Throws<ArgumentNullException>(() => ledger.Grant(null!, 1, ALedger.Lot()));
        Assert.Throws<ArgumentNullException>(() => ledger.Grant(bench.Call(1), 1, null!));

        static Ledger Open(
            LedgerId? id = null, AggregateKey? owner = null, LedgerUnit? unit = null, LotOrder order = default) =>
            Ledger.Open(id ?? ALedger.Id, owner ?? ALedger.Owner, unit ?? ALedger.Unit, order);
    }

    [Fact]
    public void A_grant_of_a_lot_that_has_ended_already_expires_from_when_it_came()
    {
        var bench = new ALedger().Owing(5);
        bench.Grant(9, 4, ALedger.Lot(from: 1, until: 3));

        var expired = Assert.Single(bench.Ledger.CatchUp(bench.Call(12)));

        Assert.Equal((JournalKind.Expire, ALedger.At(9)), (expired.Kind, expired.EffectiveAt));
        Assert.Equal(5, bench.Balance(AccountRole.Deficit));
        bench.AssertSound();
    }
}
