using Beauty.Domain.Ledgers;

namespace Beauty.Domain.Tests.Ledgers;

public sealed class HistoryTests
{
    [Theory]
    [InlineData(9, 0, 0)]
    [InlineData(10, 10, 0)]
    [InlineData(19, 10, 0)]
    [InlineData(20, 6, 4)]
    public void Law27_Balances_stand_as_they_counted_at_an_instant_that_very_instant_included(
        int minute, long available, long consumed)
    {
        var journals = Story().Journals;

        var balances = LedgerHistory.BalancesAt(journals, ALedger.At(minute));

        Assert.Equal(7, balances.Count);
        Assert.Equal((available, consumed), (balances[AccountRole.Available], balances[AccountRole.Consumed]));
        Assert.Equal(
            available == 0 ? [] : new Dictionary<int, long> { [1] = available },
            LedgerHistory.LotsAt(journals, ALedger.At(minute)).ToDictionary());
    }

    [Theory]
    [InlineData(29, 10)]
    [InlineData(30, 6)]
    public void Law27_What_was_known_then_does_not_change_by_what_was_recorded_later(int known, long available)
    {
        var journals = Story().Journals;

        Assert.Equal(
            available, LedgerHistory.BalancesAt(journals, ALedger.At(20), ALedger.At(known))[AccountRole.Available]);
        Assert.Equal(available, LedgerHistory.LotsAt(journals, ALedger.At(20), ALedger.At(known))[1]);
    }

    [Fact]
    public void Held_units_still_lie_in_their_lots_and_empty_lots_are_left_out()
    {
        var bench = new ALedger();
        bench.Grant(0, 5);
        bench.Grant(0, 2);
        bench.Held(1, 1, 6);

        Assert.Equal(
            new Dictionary<int, long> { [1] = 5, [2] = 2 },
            LedgerHistory.LotsAt(bench.Journals, ALedger.At(1)).ToDictionary());
        bench.Ledger.Post(bench.Call(2), ALedger.Hold(1), 5);
        Assert.Equal(
            new Dictionary<int, long> { [2] = 2 }, LedgerHistory.LotsAt(bench.Journals, ALedger.At(2)).ToDictionary());
        Assert.Throws<ArgumentNullException>(() => LedgerHistory.LotsAt(null!, ALedger.At(1)));
        Assert.Throws<ArgumentNullException>(() => LedgerHistory.BalancesAt(null!, ALedger.At(1)));
    }

    /// <summary>Ten came at 10; four were used at 20, which was recorded at 30.</summary>
    private static ALedger Story()
    {
        var bench = new ALedger();
        bench.Grant(10, 10);
        bench.Ledger.Spend(bench.Call(30).CountingFrom(ALedger.At(20)), 4);
        return bench;
    }
}
