using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Beauty.Benchmarks.Ledgers;

/// <summary>Redeeming 100 points from a ledger of so many lots, in memory and between load and store.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class Redeeming
{
    private LedgerDuel _duel = null!;
    private int _number;

    [Params(12, 100, 1_000)]
    public int Lots { get; set; }

    [GlobalSetup]
    public void Open()
    {
        _duel = new(Lots);
        _duel.RequireSameAnswers();
    }

    [Benchmark(Baseline = true, Description = "Careful list: decrement and a line")]
    [BenchmarkCategory("spend")]
    public long CarefulSpend() => _duel.CarefulSpend(_number++);

    [Benchmark(Description = "Library: a journal of chained double entries")]
    [BenchmarkCategory("spend")]
    public long Spend() => _duel.Spend(_number++);

    [Benchmark(Baseline = true, Description = "Careful list: copy, decrement, copy")]
    [BenchmarkCategory("load, spend, store")]
    public long CarefulLoadSpendStore() => _duel.CarefulLoadSpendStore();

    [Benchmark(Description = "Library: restore, spend, snapshot")]
    [BenchmarkCategory("load, spend, store")]
    public long LoadSpendStore() => _duel.LoadSpendStore();
}
