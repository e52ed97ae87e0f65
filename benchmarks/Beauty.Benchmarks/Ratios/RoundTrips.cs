using Beauty.Benchmarks.Storage;

namespace Beauty.Benchmarks.Ratios;

/// <summary>Bookings that are durable when they are answered, each side into a file of its own.</summary>
internal static class RoundTrips
{
    private const int PerCall = 20;
    private const int WarmUpCalls = BookingStream.WarmUp / PerCall;

    public static ContestGroup Open()
    {
        var folder = new BenchmarkFolder();
        var careful = new CarefulSqlite(folder.File("careful.db"), RoundTripSalon.Make());
        var sqlite = Wait(DeskUnderTest.OnSqliteAsync(folder.File("beauty.db"), RoundTripSalon.Make()));
        var memory = Wait(DeskUnderTest.InMemoryAsync(RoundTripSalon.Make()));
        return new(
            [
                new("booking command on SQLite",
                    _ => Repeat(() => Wait(sqlite.BookNextAsync())), _ => Repeat(careful.BookNext))
                    { PerCall = PerCall, WarmUpCalls = WarmUpCalls, ChangesThreads = true },
                new("booking command in memory", _ => Repeat(() => Wait(memory.BookNextAsync())), null)
                    { PerCall = PerCall, WarmUpCalls = WarmUpCalls, ChangesThreads = true },
            ],
            () =>
            {
                Wait(sqlite.DisposeAsync().AsTask());
                Wait(memory.DisposeAsync().AsTask());
                careful.Dispose();
                folder.Dispose();
            });
    }

    private static long Repeat(Func<int> book) => Enumerable.Range(0, PerCall).Sum(_ => (long)book());

    private static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();

    private static void Wait(Task task) => task.GetAwaiter().GetResult();
}
