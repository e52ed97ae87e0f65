using Beauty.Application.Events;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Testing.Faults;
using NodaTime;

namespace Beauty.Application.Tests.Events;

public sealed class PumpingTheRelay
{
    private readonly RelayHouse _house = new();

    [Fact]
    public async Task Messages_are_told_in_the_order_stored_and_once()
    {
        await _house.StoreAsync(2, 1, 2, 1);

        var first = await _house.PumpAsync();
        var second = await _house.PumpAsync();

        Assert.Equal(new RelayReport(RelayEnding.Drained, Published: 4, Failed: 0, Parked: 0, Behind: 0), first);
        Assert.Equal(new RelayReport(RelayEnding.Drained, Published: 0, Failed: 0, Parked: 0, Behind: 0), second);
        Assert.Equal(["2/1", "1/1", "2/2", "1/2"], _house.Sink.Heard);
    }

    [Fact]
    public async Task A_stream_stops_at_its_first_failing_message_and_the_others_go_on()
    {
        await _house.StoreAsync(1, 2, 1, 2);
        Fail("1/1");

        var report = await _house.PumpAsync();

        Assert.Equal(new RelayReport(RelayEnding.Drained, Published: 2, Failed: 1, Parked: 0, Behind: 2), report);
        Assert.Equal(["2/1", "2/2"], _house.Sink.Heard);
    }

    [Fact]
    public async Task After_its_pause_a_stream_goes_on_where_it_stopped()
    {
        await _house.StoreAsync(1, 1);
        Fail("1/1");
        await _house.PumpAsync();
        _house.Sink.AtDelivery = _ => Task.CompletedTask;

        var early = await _house.PumpAsync(after: Duration.FromSeconds(59));
        var late = await _house.PumpAsync(after: Duration.FromSeconds(60));

        Assert.Equal((0, 2), (early.Published, early.Behind));
        Assert.Equal((2, 0), (late.Published, late.Behind));
        Assert.Equal(["1/1", "1/2"], _house.Sink.Heard);
    }

    [Fact]
    public async Task Eight_attempts_in_about_a_day_then_the_message_is_parked_with_its_stream()
    {
        await _house.StoreAsync(1, 1);
        var attempts = new List<int>();
        _house.Sink.AtDelivery = delivery =>
        {
            attempts.Add(delivery.Attempt);
            throw new InvalidOperationException("Lin Mei, 138-0013-8000, is out of order.");
        };
        var (passed, failed) = (Duration.Zero, 0);
        foreach (var pause in RelayPolicy.Default.Pauses)
        {
            failed += (await _house.PumpAsync(passed)).Failed;
            Assert.Equal(0, (await _house.PumpAsync(passed + pause - Duration.FromSeconds(1))).Failed);
            passed += pause;
        }

        var last = await _house.PumpAsync(passed);

        Assert.Equal(Duration.FromMinutes(24 * 60 + 6), passed);
        Assert.Equal(7, failed);
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8], attempts);
        Assert.Equal(new RelayReport(RelayEnding.Drained, Published: 0, Failed: 0, Parked: 1, Behind: 2), last);
        Assert.Equal(0, (await _house.PumpAsync(Duration.FromDays(400))).Published);
        var parked = await _house.ParkedAsync();
        Assert.Equal((8, RelayHouse.Now + passed), (parked.Attempts, parked.ParkedAt!.Value));

        // V6: the code of the failure is kept, and nothing of its message.
        Assert.Equal("exception.InvalidOperationException", parked.LastError?.Value);
    }

    [Fact]
    public async Task A_replayed_message_is_told_and_its_stream_goes_on()
    {
        await _house.StoreAsync(1, 1);
        _house.Sink.AtDelivery = _ => throw new MessageRejectedException();
        await _house.PumpAsync();
        var parked = await _house.ParkedAsync();
        _house.Sink.AtDelivery = _ => Task.CompletedTask;

        await _house.Store.ReplayAsync(parked.Tenant, parked.Message.Id, TestContext.Current.CancellationToken);
        var report = await _house.PumpAsync();

        Assert.Equal((2, 0), (report.Published, report.Behind));
        Assert.Equal(["1/1", "1/2"], _house.Sink.Heard);
    }

    [Fact]
    public async Task A_rejected_message_is_parked_at_once_under_its_code()
    {
        await _house.StoreAsync(1);
        _house.Sink.AtDelivery = _ => throw new MessageRejectedException(FailureCode.Of("test.no"), "No.");

        var report = await _house.PumpAsync();

        Assert.Equal(new RelayReport(RelayEnding.Drained, Published: 0, Failed: 0, Parked: 1, Behind: 1), report);
        Assert.Equal("test.no", (await _house.ParkedAsync()).LastError?.Value);
    }

    [Fact]
    public async Task A_full_batch_says_that_more_may_be_due()
    {
        var house = new RelayHouse(new RelayPolicy { Batch = 2 });
        await house.StoreAsync(1, 1, 1);

        var (first, second) = (await house.PumpAsync(), await house.PumpAsync());

        Assert.Equal((RelayEnding.MoreDue, 2, 1), (first.Ending, first.Published, first.Behind));
        Assert.Equal((RelayEnding.Drained, 1, 0), (second.Ending, second.Published, second.Behind));
    }

    [Fact]
    public async Task A_cancelled_pump_marks_what_was_told_and_gives_the_lease_back()
    {
        await _house.StoreAsync(1, 1, 1);
        using var stop = new CancellationTokenSource();
        _house.Sink.AtDelivery = delivery => RecordingSink.Name(delivery) is not "1/3"
            ? Task.CompletedTask
            : stop.CancelAsync().ContinueWith(_ => stop.Token.ThrowIfCancellationRequested(), TaskScheduler.Default);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => _house.Relay.PumpOnceAsync(_house.Sink, RelayHouse.Now, stop.Token));

        Assert.Equal(1, await _house.Store.CountUntoldAsync(TestContext.Current.CancellationToken));
        _house.Sink.AtDelivery = _ => Task.CompletedTask;
        var report = await _house.RelayOf(2)
            .PumpOnceAsync(_house.Sink, RelayHouse.Now, TestContext.Current.CancellationToken);
        Assert.Equal((RelayEnding.Drained, 1), (report.Ending, report.Published));
        Assert.Equal(["1/1", "1/2", "1/3"], _house.Sink.Heard);
    }

    [Fact]
    public async Task Whatever_fails_every_message_is_heard_and_each_stream_in_its_order()
    {
        for (var seed = 0; seed < 1_000; seed++)
        {
            var heard = await HeardThroughFaultsAsync(seed);

            // Law O3: at least once; a consumer that drops what is not newer hears each stream whole and in order.
            Assert.True(heard.Count >= 8, $"seed {seed}");
            Assert.Equal(
                ["1/1", "1/2", "1/3", "2/1", "2/2", "3/1", "3/2", "3/3"],
                heard.Distinct(StringComparer.Ordinal).OrderBy(name => name[0]),
                StringComparer.Ordinal);
        }
    }

    private static async Task<List<string>> HeardThroughFaultsAsync(int seed)
    {
        var house = new RelayHouse();
        await house.StoreAsync(1, 2, 1, 3, 2, 1, 3, 3);
        var sink = new FaultySink(house.Sink, seed, before: 0.2, after: 0.2);
        var report = new RelayReport(RelayEnding.Drained, 0, 0, 0, Behind: 8);
        for (var day = 0; day < 100 && report.Behind > 0; day++)
        {
            report = await house.Relay.PumpOnceAsync(sink, RelayHouse.Now + Duration.FromDays(day));
            foreach (var parked in await house.Store.ListParkedAsync(10))
            {
                await house.Store.ReplayAsync(TenantId.Single, parked.Message.Id);
            }
        }

        Assert.True(report.Behind == 0, $"seed {seed} leaves {report.Behind} untold");
        return house.Sink.Heard;
    }

    private void Fail(string name) => _house.Sink.AtDelivery = delivery =>
        string.Equals(RecordingSink.Name(delivery), name, StringComparison.Ordinal)
            ? throw new TimeoutException()
            : Task.CompletedTask;
}
