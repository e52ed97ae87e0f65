using Beauty.Application.Events;
using Beauty.Domain.Identity;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Application.Tests.Events;

/// <summary>Two relays over one store: one works, and one that was overtaken stops (laws O10 to O17).</summary>
public sealed class SharingTheRelay
{
    private readonly RelayHouse _house = new(new RelayPolicy { MarkEvery = 1 });

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_second_relay_leaves_a_working_one_alone()
    {
        await _house.StoreAsync(1, 2);
        RelayReport? second = null;
        _house.Sink.AtDelivery = async _ =>
            second ??= await _house.RelayOf(2).PumpOnceAsync(new RecordingSink(), RelayHouse.Now, Token);

        var first = await _house.PumpAsync();

        Assert.Equal(new RelayReport(RelayEnding.AnotherWorks, 0, 0, 0, Behind: 2), second);
        Assert.Equal((RelayEnding.Drained, 2), (first.Ending, first.Published));
    }

    [Fact]
    public async Task A_relay_that_slept_past_its_lease_marks_nothing_and_the_next_tells_again()
    {
        await _house.StoreAsync(1, 1);
        var next = new RecordingSink();
        RelayReport? second = null;
        _house.Sink.AtDelivery = async _ => second ??= await _house.RelayOf(2)
            .PumpOnceAsync(next, RelayHouse.Now + RelayPolicy.Default.LeaseLength, Token);

        var first = await _house.PumpAsync();

        Assert.Equal(new RelayReport(RelayEnding.LeaseLost, 0, 0, 0, Behind: 0), first);
        Assert.Equal((RelayEnding.Drained, 2), (second!.Ending, second.Published));
        Assert.Equal(["1/1"], _house.Sink.Heard);
        Assert.Equal(["1/1", "1/2"], next.Heard);
    }

    [Fact]
    public async Task A_failure_found_after_the_lease_was_lost_is_not_counted()
    {
        await _house.StoreAsync(1);
        _house.Sink.AtDelivery = async _ =>
        {
            await _house.Store.TakeLeaseAsync(
                An.Id<RelayId>(2), RelayHouse.Now + Duration.FromHours(2), RelayHouse.Now + Duration.FromHours(1),
                Token);
            throw new TimeoutException();
        };

        var report = await _house.PumpAsync();

        Assert.Equal(RelayEnding.LeaseLost, report.Ending);
        Assert.Equal(0, Assert.Single(await _house.Store.ReadDueAsync(RelayHouse.Now, 10, Token)).Attempts);
    }

    [Fact]
    public async Task A_slow_pump_renews_its_lease()
    {
        await _house.StoreAsync(1, 2, 3, 4, 5);
        var others = new List<RelayEnding>();
        var passed = Duration.Zero;
        _house.Sink.AtDelivery = async _ =>
        {
            _house.Time.Pass(Duration.FromSeconds(40));
            passed += Duration.FromSeconds(40);
            var other = await _house.RelayOf(2).PumpOnceAsync(new RecordingSink(), RelayHouse.Now + passed, Token);
            others.Add(other.Ending);
        };

        var report = await _house.PumpAsync();

        Assert.Equal((RelayEnding.Drained, 5), (report.Ending, report.Published));
        Assert.All(others, ending => Assert.Equal(RelayEnding.AnotherWorks, ending));
    }

    [Fact]
    public async Task A_relay_with_nothing_due_writes_nothing()
    {
        await _house.PumpAsync();
        var lease = await _house.Store.TakeLeaseAsync(
            An.Id<RelayId>(2), RelayHouse.Now + Duration.FromHours(1), RelayHouse.Now, Token);

        Assert.Equal(1, lease?.Fence);
    }

    [Fact]
    public async Task A_pump_gives_the_lease_back()
    {
        await _house.StoreAsync(1);
        await _house.PumpAsync();

        Assert.NotNull(await _house.Store.TakeLeaseAsync(
            An.Id<RelayId>(2), RelayHouse.Now + Duration.FromHours(1), RelayHouse.Now, Token));
    }
}
