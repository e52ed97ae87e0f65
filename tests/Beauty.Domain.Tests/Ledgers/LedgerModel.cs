using Beauty.Domain.Ledgers;

namespace Beauty.Domain.Tests.Ledgers;

/// <summary>A ledger as anybody would write it down: a list of lots, moved unit by unit and minute by minute.</summary>
internal sealed partial class LedgerModel(LotOrder order)
{
    private readonly List<(List<(int Lot, bool WasEnded)> Units, long Size)> _uses = [];
    private readonly List<(int Lot, long Size, long Back)> _grants = [];
    private readonly Dictionary<int, Promise> _holds = [];
    private int _now;

    public List<Pile> Lots { get; private init; } = [];

    public long Granted { get; private set; }

    public long Deficit { get; private set; }

    public long Consumed { get; private set; }

    public long Forfeited { get; private set; }

    public long Refunded { get; private set; }

    public IEnumerable<int> OpenHolds => _holds.Keys;

    public LedgerModel Copy()
    {
        var copy = new LedgerModel(order) { Lots = [.. Lots.Select(lot => lot with { })] };
        (copy.Granted, copy.Deficit, copy.Consumed) = (Granted, Deficit, Consumed);
        (copy.Forfeited, copy.Refunded, copy._now) = (Forfeited, Refunded, _now);
        copy._uses.AddRange(_uses.Select(use => (use.Units.ToList(), use.Size)));
        copy._grants.AddRange(_grants);
        foreach (var (id, promise) in _holds)
        {
            copy._holds.Add(id, promise);
        }

        return copy;
    }

    /// <summary>What can be used, after time has done its work on a copy.</summary>
    public long AvailableAt(int now, int at, LotKind? only)
    {
        var then = Copy();
        then.Pass(now);
        return Math.Max(0, then.Usable(at, only).Sum(lot => lot.Free + lot.Ended) - then.Deficit);
    }

    /// <summary>Lets time pass minute by minute.</summary>
    public void Pass(int now)
    {
        for (var minute = _now; minute <= now; minute++)
        {
            foreach (var (id, promise) in _holds.Where(hold => hold.Value.Lapses == minute).ToArray())
            {
                Return(id, promise.Units);
            }

            foreach (var lot in Lots.Where(lot => lot.Until <= minute))
            {
                (lot.Ended, lot.Free) = (lot.Ended + lot.Free, 0);
            }

            Settle(minute);
        }

        _now = now;
    }

    private void Return(int hold, IEnumerable<(int Lot, bool WasEnded)> units)
    {
        foreach (var (lot, _) in units)
        {
            Lots[lot - 1].Held--;
            Lots[lot - 1].Free++;
        }

        _holds.Remove(hold);
    }

    private void Settle(int minute)
    {
        while (Deficit > 0 && Best(Usable(minute, null).Where(lot => lot.Free > 0)) is { } lot)
        {
            lot.Free--;
            Deficit--;
        }
    }

    private IEnumerable<Pile> Usable(int at, LotKind? only) => Lots.Where(
        lot => (only is null || lot.Kind == only) && !(at < lot.From) && !(at >= lot.Until));

    /// <summary>The lot to use next, found by comparing each with the best so far.</summary>
    private Pile? Best(IEnumerable<Pile> lots)
    {
        Pile? best = null;
        foreach (var lot in lots)
        {
            best = best is null || IsBefore(lot, best) ? lot : best;
        }

        return best;
    }

    private bool IsBefore(Pile one, Pile other)
    {
        if (order is LotOrder.RegularFirst or LotOrder.GiftFirst && one.Kind != other.Kind)
        {
            return one.Kind == (order is LotOrder.GiftFirst ? LotKind.Gift : LotKind.Regular);
        }

        if (order is not LotOrder.OldestEarned && one.Until != other.Until)
        {
            return other.Until is null || one.Until < other.Until;
        }

        return one.Earned != other.Earned ? one.Earned < other.Earned : one.Number < other.Number;
    }

    /// <summary>What is left of one lot.</summary>
    public sealed record Pile(int Number, LotKind Kind, int Earned, int? From)
    {
        public int? Until { get; set; }

        public long Free { get; set; }

        public long Held { get; set; }

        public long Ended { get; set; }
    }

    private sealed record Promise(int? Lapses, IReadOnlyList<(int Lot, bool WasEnded)> Units);
}
