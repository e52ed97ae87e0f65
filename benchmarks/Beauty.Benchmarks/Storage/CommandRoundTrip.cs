using System.Diagnostics.CodeAnalysis;
using BenchmarkDotNet.Attributes;

namespace Beauty.Benchmarks.Storage;

/// <summary>
/// One booking from the call to the durable answer: full synchronisation, one fresh file for each row.
/// </summary>
[MemoryDiagnoser]
[SuppressMessage("Design", "CA1001", Justification = "The clean-up of each row closes what its set-up opened.")]
public class CommandRoundTrip
{
    private BenchmarkFolder _folder = null!;
    private CarefulSqlite _careful = null!;
    private DeskUnderTest _desk = null!;

    [GlobalSetup(Target = nameof(Careful))]
    public void OpenCareful()
    {
        _folder = new BenchmarkFolder();
        _careful = new CarefulSqlite(_folder.File("careful.db"), RoundTripSalon.Make());
        for (var i = 0; i < BookingStream.WarmUp; i++)
        {
            _careful.BookNext();
        }
    }

    [GlobalSetup(Target = nameof(OnSqlite))]
    public async Task OpenOnSqlite()
    {
        _folder = new BenchmarkFolder();
        _desk = await DeskUnderTest.OnSqliteAsync(_folder.File("beauty.db"), RoundTripSalon.Make());
        await WarmUpAsync();
    }

    [GlobalSetup(Target = nameof(InMemory))]
    public async Task OpenInMemory()
    {
        _folder = new BenchmarkFolder();
        _desk = await DeskUnderTest.InMemoryAsync(RoundTripSalon.Make());
        await WarmUpAsync();
    }

    [GlobalCleanup(Target = nameof(Careful))]
    public void CloseCareful()
    {
        _careful.Dispose();
        _folder.Dispose();
    }

    [GlobalCleanup(Targets = [nameof(OnSqlite), nameof(InMemory)])]
    public async Task CloseDesk()
    {
        await _desk.DisposeAsync();
        _folder.Dispose();
    }

    [Benchmark(Baseline = true, Description = "Careful SQL: key, overlap, room, two inserts")]
    public int Careful() => _careful.BookNext();

    [Benchmark(Description = "Library: BookingDesk on SQLite")]
    public Task<int> OnSqlite() => _desk.BookNextAsync();

    [Benchmark(Description = "Library: BookingDesk in memory")]
    public Task<int> InMemory() => _desk.BookNextAsync();

    private async Task WarmUpAsync()
    {
        for (var i = 0; i < BookingStream.WarmUp; i++)
        {
            await _desk.BookNextAsync();
        }
    }
}
