using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using NodaTime;

namespace Beauty.Benchmarks.Ledgers;

/// <summary>
/// A client redeems points that lie in many lots: the library's ledger beside a list that is decremented.
/// </summary>
/// <remarks>
/// The baseline finds the same lots in the same order and writes a line for each. The library also chains and numbers
/// double entries, looks for what time has done, and proves the lots against the accounts.
/// </remarks>
internal sealed class LedgerDuel
{
    private const long PerLot = 1_000_000_000;

    // Neither side may grow for ever: both start anew from what is stored after so many.
    private const int Life = 1_000;

    private static readonly Instant Start = Instant.FromUtc(2026, 3, 1, 9, 0);
    private static readonly ActorId By = EntityId.Derive<ActorId>("desk", Start);
    private static readonly AggregateKey Owner = new("membership", EntityId.Derive<MembershipId>("one", Start).Value);
    private static readonly LedgerCall Call = LedgerCall.Of(
        EntityId.Derive<CommandId>("redeem", Start), Start, By, LedgerCause.Of(Owner));

    private readonly LedgerSnapshot _stored;
    private readonly CarefulLots.Pile[] _piles;
    private Ledger _ledger;
    private CarefulLots _careful;

    public LedgerDuel(int lots)
    {
        var id = EntityId.Derive<LedgerId>("points", Start);
        _ledger = Ledger.Open(id, Owner, LedgerUnit.Of("points:house"), LotOrder.SoonestEnd);
        _piles = new CarefulLots.Pile[lots];
        for (var i = 0; i < lots; i++)
        {
            // Neither in nor against the order of use.
            var (earned, end) = (Start - Duration.FromDays(i), Start + Duration.FromDays(1 + (i * 7919L % (lots + 1))));
            _ledger.Grant(Call, PerLot, LotTerms.Of(LotKind.Regular, earned, null, end));
            _piles[i] = new(i + 1, earned, end) { Left = PerLot };
        }

        _stored = _ledger.ToSnapshot();
        _careful = Careful();
    }

    public long Spend(int number)
    {
        _ledger = number % Life == 0 ? Ledger.Restore(_stored) : _ledger;
        return _ledger.Spend(Call, 100).Value.Entries.Length;
    }

    public long CarefulSpend(int number)
    {
        _careful = number % Life == 0 ? Careful() : _careful;
        return _careful.Spend(100, Start) ? 2 : 0;
    }

    public long LoadSpendStore()
    {
        var ledger = Ledger.Restore(_stored);
        ledger.Spend(Call, 100);
        return ledger.ToSnapshot().Lots.Sum(lot => lot.Available);
    }

    public long CarefulLoadSpendStore()
    {
        var careful = Careful();
        careful.Spend(100, Start);
        return careful.Lots.Select(lot => lot with { }).ToArray().Sum(lot => lot.Left);
    }

    /// <summary>Refuses to go on where the two sides answer differently: a fast wrong answer proves nothing.</summary>
    public void RequireSameAnswers() =>
        Answers.RequireSame(
            "units left", (int)(LoadSpendStore() % 1_000_003), (int)(CarefulLoadSpendStore() % 1_000_003));

    private CarefulLots Careful() => new(_piles.Select(pile => pile with { }));
}
