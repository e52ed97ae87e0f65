using Beauty.Persistence.EntityFrameworkCore.Sqlite.Sessions;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Tests.Concurrency;

public sealed class FairGateTests
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    private readonly FairGate _gate = new();

    [Fact]
    public async Task Those_who_wait_enter_in_the_order_of_arrival()
    {
        await _gate.EnterAsync(Long, Plans.Token);
        var order = new List<int>();
        var waiting = Enumerable.Range(0, 10).Select(PassAsync).ToArray();

        _gate.Leave();
        await Task.WhenAll(waiting);

        Assert.Equal(Enumerable.Range(0, 10), order);

        async Task PassAsync(int number)
        {
            Assert.True(await _gate.EnterAsync(Long, Plans.Token));
            order.Add(number);
            _gate.Leave();
        }
    }

    [Fact]
    public async Task One_who_runs_out_of_patience_or_gives_up_is_passed_over()
    {
        await _gate.EnterAsync(Long, Plans.Token);
        using var enough = new CancellationTokenSource();
        var impatient = _gate.EnterAsync(TimeSpan.FromMilliseconds(1), Plans.Token).AsTask();
        var leaver = _gate.EnterAsync(Long, enough.Token).AsTask();
        var patient = _gate.EnterAsync(Long, Plans.Token).AsTask();

        Assert.False(await impatient);
        await enough.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaver);
        Assert.False(patient.IsCompleted);
        _gate.Leave();

        Assert.True(await patient);
    }

    [Fact]
    public async Task A_gate_that_was_left_is_open_even_after_many_gave_up()
    {
        for (var round = 0; round < 100; round++)
        {
            Assert.True(await _gate.EnterAsync(Long, Plans.Token));
            var impatient = Enumerable.Range(0, 4)
                .Select(_ => Task.Run(async () =>
                {
                    if (await _gate.EnterAsync(TimeSpan.Zero, Plans.Token))
                    {
                        _gate.Leave();
                    }
                }))
                .ToArray();
            _gate.Leave();
            await Task.WhenAll(impatient);
        }

        Assert.True(await _gate.EnterAsync(TimeSpan.Zero, Plans.Token));
    }

    [Fact]
    public async Task Only_one_is_inside_at_any_time()
    {
        var (inside, most) = (0, 0);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 500; i++)
            {
                await _gate.EnterAsync(Long, Plans.Token);
                most = Math.Max(most, Interlocked.Increment(ref inside));
                await Task.Yield();
                Interlocked.Decrement(ref inside);
                _gate.Leave();
            }
        })));

        Assert.Equal((0, 1), (inside, most));
    }

    [Fact]
    public async Task A_token_that_was_cancelled_before_does_not_enter()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await _gate.EnterAsync(Long, new CancellationToken(canceled: true)));

        Assert.True(await _gate.EnterAsync(TimeSpan.Zero, Plans.Token));
    }
}
