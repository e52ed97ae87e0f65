using NodaTime;

namespace Beauty.Benchmarks.Ledgers;

/// <summary>
/// What a careful developer writes without the library: a list of lots, decremented, and a line for each.
/// </summary>
internal sealed class CarefulLots(IEnumerable<CarefulLots.Pile> lots)
{
    private readonly List<Pile> _lots = [.. lots];
    private readonly List<Line> _lines = [];

    public IReadOnlyList<Pile> Lots => _lots;

    public long Left => _lots.Sum(lot => lot.Left);

    public bool Spend(long amount, Instant now)
    {
        var usable = _lots.Where(lot => lot.Left > 0 && (lot.EndsAt is null || now < lot.EndsAt)).ToList();
        if (usable.Sum(lot => lot.Left) < amount)
        {
            return false;
        }

        foreach (var lot in usable.OrderBy(lot => lot.EndsAt ?? Instant.MaxValue).ThenBy(lot => lot.EarnedAt))
        {
            var taken = Math.Min(lot.Left, amount);
            if (taken == 0)
            {
                break;
            }

            lot.Left -= taken;
            amount -= taken;
            _lines.Add(new(lot.Number, -taken, now));
        }

        return true;
    }

    public sealed record Pile(int Number, Instant EarnedAt, Instant? EndsAt)
    {
        public long Left { get; set; }
    }

    private sealed record Line(int Lot, long Delta, Instant At);
}
