using Beauty.Domain.Refusals;
using BenchmarkDotNet.Attributes;

namespace Beauty.Benchmarks.Booking;

/// <summary>Attempts to book in memory, per attempt, and the reasons of a start that is not offered.</summary>
[MemoryDiagnoser]
public class BookingAttempts
{
    private AttemptDuel _duel = null!;
    private ExplainedStart _explained = null!;
    private int _next;

    [GlobalSetup]
    public void Open()
    {
        _duel = new AttemptDuel(seed: 11);
        _duel.RequireSameAnswers();
        _explained = new ExplainedStart(seed: 11);
    }

    [Benchmark(
        Baseline = true, OperationsPerInvoke = AttemptDuel.Attempts, Description = "SortedList: is the person free")]
    public int Baseline() => _duel.Baseline();

    [Benchmark(
        OperationsPerInvoke = AttemptDuel.Attempts, Description = "Library: person, shift, hours, grid, closures")]
    public int PersonOnly() => _duel.PersonOnly();

    [Benchmark(OperationsPerInvoke = AttemptDuel.Attempts, Description = "Library: the same and a room and the client")]
    public int PersonRoomAndClient() => _duel.PersonRoomAndClient();

    [Benchmark(Description = "Library: why a named person cannot")]
    public IReadOnlyList<Refusal> ExplainNamed() => _explained.Named(_next++);

    [Benchmark(Description = "Library: why none of twenty can")]
    public IReadOnlyList<Refusal> ExplainAnyone() => _explained.Anyone(_next++);
}
