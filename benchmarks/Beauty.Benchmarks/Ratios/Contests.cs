using Beauty.Benchmarks.Booking;
using Beauty.Benchmarks.Ledgers;
using Beauty.Benchmarks.Search;

namespace Beauty.Benchmarks.Ratios;

/// <summary>All rows, a salon at a time, so that only one is held in memory.</summary>
internal static class Contests
{
    // The cold protocol asks about another salon each time.
    private const int ColdSalons = 5;

    /// <summary>Minutes long, so it runs only when it is named.</summary>
    private const string Huge = "search 1000 x 30";

    private static readonly (string Name, Func<ContestGroup> Open)[] All =
    [
        ("search 10 x 7", () => Search(10, 7, 1)),
        ("search 20 x 30", () => Search(20, 30, 1)),
        ("search 20 x 30 cold", () => Search(20, 30, ColdSalons)),
        ("search 100 x 30", () => Search(100, 30, 1)),
        (Huge, () => Search(1_000, 30, 1)),
        ("attempt", () => Attempts(1)),
        ("attempt cold", () => Attempts(ColdSalons)),
        ("explain", Explanations),
        ("ledger 12", () => Ledgers(12)),
        ("ledger 100", () => Ledgers(100)),
        ("ledger 1000", () => Ledgers(1_000)),
        ("command", RoundTrips.Open),
    ];

    /// <summary>The groups whose names contain a text, in order; the minutes long one by its whole name only.</summary>
    public static IEnumerable<Func<ContestGroup>> Named(string part) =>
        All.Where(group => string.Equals(group.Name, Huge, StringComparison.Ordinal)
                ? string.Equals(part, Huge, StringComparison.Ordinal)
                : group.Name.Contains(part, StringComparison.OrdinalIgnoreCase))
            .Select(group => group.Open);

    private static ContestGroup Search(int people, int days, int salons)
    {
        var duels = Enumerable.Range(0, salons)
            .Select(seed => new SearchDuel(people, days, (ulong)(7 + seed)))
            .ToArray();
        var (size, isCold) = ($"{people} x {days}", salons > 1);
        SearchDuel Duel(int number) => duels[number % salons];
        return new(
        [
            new($"search {size}, each named person", n => Duel(n).EveryNamedPerson(), n => Duel(n).BaselinePairs())
                { IsSameAnswer = true, IsCold = isCold },
            new($"search {size}, anyone", n => Duel(n).Anyone(), n => Duel(n).BaselineStarts())
                { IsSameAnswer = true, IsCold = isCold },
        ]);
    }

    private static ContestGroup Attempts(int seeds)
    {
        var duels = Enumerable.Range(0, seeds).Select(seed => new AttemptDuel((ulong)(11 + seed))).ToArray();
        AttemptDuel Duel(int number) => duels[number % seeds];
        return new(
        [
            new("attempt, same answer (ours also checks shift, hours, grid, closures)",
                n => Duel(n).PersonOnly(), n => Duel(n).Baseline())
                { PerCall = AttemptDuel.Attempts, IsSameAnswer = true, IsCold = seeds > 1 },
            new("attempt with room and client (baseline: person only)",
                n => Duel(n).PersonRoomAndClient(), n => Duel(n).Baseline())
                { PerCall = AttemptDuel.Attempts, IsCold = seeds > 1 },
        ]);
    }

    private static ContestGroup Ledgers(int lots)
    {
        var duel = new LedgerDuel(lots);
        return new(
        [
            new($"redeem from {lots} lots (baseline: no double entry)", duel.Spend, duel.CarefulSpend)
                { IsSameAnswer = true },
            new(
                $"load, redeem from {lots} lots, snapshot",
                _ => duel.LoadSpendStore(),
                _ => duel.CarefulLoadSpendStore()) { IsSameAnswer = true },
        ]);
    }

    private static ContestGroup Explanations()
    {
        var starts = new ExplainedStart(11);
        return new(
        [
            new("explain one start, named person", n => starts.Named(n).Count, null),
            new("explain one start, none of twenty", n => starts.Anyone(n).Count, null),
        ]);
    }
}
