namespace Beauty.Benchmarks.Ratios;

/// <summary>One side of a contest: warmed up, then sampled in turn with the other.</summary>
internal sealed class Contestant
{
    private const long ShortestSample = 15_000_000;

    // The second tier is compiled in the background after a pause in new methods, and once more with what was profiled;
    // on a busy machine a warm-up by the wall would end before either.
    private const int WarmUpTurns = 4;
    private const long WarmUpTurn = 250_000_000;
    private static readonly TimeSpan Promotion = TimeSpan.FromMilliseconds(250);

    private readonly Contest _contest;
    private readonly Func<int, long> _call;
    private readonly CacheTrash? _trash;
    private readonly List<Sample> _samples = [];
    private int _number;
    private int _callsPerSample = 1;

    private Contestant(Contest contest, Func<int, long> call, CacheTrash trash) =>
        (_contest, _call, _trash) = (contest, call, contest.IsCold ? trash : null);

    public static Contestant Ours(Contest contest, CacheTrash trash) => new(contest, contest.Ours, trash);

    /// <summary>
    /// The baseline stays on its thread, and must not be charged for what the library left in the background.
    /// </summary>
    public static Contestant? Baseline(Contest contest, CacheTrash trash) =>
        contest.Baseline is { } call ? new(contest with { ChangesThreads = false }, call, trash) : null;

    public Sample Median => Sample.MedianOf(_samples);

    public void Prepare()
    {
        var calls = 0;
        for (var turn = 1; turn <= WarmUpTurns; turn++)
        {
            var began = Cpu();
            while (calls < _contest.WarmUpCalls * turn / WarmUpTurns || Cpu() - began < WarmUpTurn)
            {
                _call(_number++);
                calls++;
            }

            Thread.Sleep(Promotion);
        }

        if (!_contest.IsCold)
        {
            var before = Cpu();
            _call(_number++);
            _callsPerSample = (int)Math.Clamp((ShortestSample / Math.Max(1, Cpu() - before)) + 1, 1, 100_000);
        }
    }

    public void Take()
    {
        _trash?.Run();
        var (memory, wall, cpu) = (Allocated(), CpuClock.Wall(), Cpu());
        for (var i = 0; i < _callsPerSample; i++)
        {
            _call(_number++);
        }

        var things = (double)_callsPerSample * _contest.PerCall;
        _samples.Add(new Sample(
            (Cpu() - cpu) / things, (CpuClock.Wall() - wall) / things, (Allocated() - memory) / things));
    }

    private long Cpu() => _contest.ChangesThreads ? CpuClock.Process() : CpuClock.Thread();

    private long Allocated() =>
        _contest.ChangesThreads ? GC.GetTotalAllocatedBytes(precise: true) : GC.GetAllocatedBytesForCurrentThread();
}
