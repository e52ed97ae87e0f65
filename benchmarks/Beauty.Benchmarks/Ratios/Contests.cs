using Beauty.Benchmarks.Booking;
using Beauty.Benchmarks.Search;

namespace Beauty.Benchmarks.Ratios;

/// <summary>All rows, a salon at a time, so that only one is held in memory.</summary>
internal static class Contests
{
    // The cold protocol asks about another salon each time.
    private const int ColdSalons = 5;

    public static IEnumerable<Func<ContestGroup>> All { get; } =
    [
        () => Search(10, 7, 1),
        () => Search(20, 30, 1),
        () => Search(20, 30, ColdSalons),
        () => Search(100, 30, 1),
        () => Attempts(1),
        () => Attempts(ColdSalons),
        Explanations,
        RoundTrips.Open,
    ];

    private static ContestGroup Search(int people, int days, int salons)
    {
        var duels = Enumerable.Range(0, salons).Select(seed => new SearchDuel(people, days, (ulong)(7 + seed))).ToArray();
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
