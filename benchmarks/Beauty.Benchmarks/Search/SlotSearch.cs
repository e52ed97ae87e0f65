using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Beauty.Benchmarks.Search;

/// <summary>All slots of a service that needs one person and one room, on a five-minute grid.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class SlotSearch
{
    private SearchDuel _duel = null!;

    [Params("10 x 7", "20 x 30", "100 x 30")]
    public string Size { get; set; } = "";

    [GlobalSetup]
    public void Open()
    {
        var parts = Size.Split(" x ");
        _duel = new SearchDuel(int.Parse(parts[0], null), int.Parse(parts[1], null), seed: 7);
        _duel.RequireSameAnswers();
    }

    [Benchmark(Baseline = true, Description = "Careful LINQ: every start and person")]
    [BenchmarkCategory("named")]
    public int BaselinePairs() => _duel.BaselinePairs();

    [Benchmark(Description = "Library: the starts of each person")]
    [BenchmarkCategory("named")]
    public int EveryNamedPerson() => _duel.EveryNamedPerson();

    [Benchmark(Baseline = true, Description = "Careful LINQ: distinct starts")]
    [BenchmarkCategory("anyone")]
    public int BaselineStarts() => _duel.BaselineStarts();

    [Benchmark(Description = "Library: starts with anyone, planned")]
    [BenchmarkCategory("anyone")]
    public int Anyone() => _duel.Anyone();
}
