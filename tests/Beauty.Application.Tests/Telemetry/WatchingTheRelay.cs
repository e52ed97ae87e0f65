using Beauty.Application.Events;
using Beauty.Application.Telemetry;
using Beauty.Application.Tests.Events;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Application.Tests.Telemetry;

/// <summary>How far the telling is behind, and what came of it (ADR 0012, ADR 0015).</summary>
public sealed class WatchingTheRelay : IDisposable
{
    private readonly Dashboard _dashboard = new();
    private readonly RelayHouse _house;

    public WatchingTheRelay() => _house = new RelayHouse(dashboard: _dashboard);

    [Fact]
    public async Task The_lag_is_the_age_of_the_first_due_message_and_zero_where_none_is_due()
    {
        await _house.StoreAsync(1, 2);

        await _house.PumpAsync(after: Duration.FromSeconds(90));
        await _house.PumpAsync(after: Duration.FromSeconds(100));

        Assert.Equal(["90", "0"], _dashboard.Of(BeautyTelemetry.OutboxLag));
    }

    [Fact]
    public async Task A_message_from_a_clock_ahead_of_ours_is_no_negative_lag()
    {
        await _house.StoreAsync(1);

        await _house.PumpAsync(after: Duration.FromSeconds(-5));

        Assert.Equal(["0"], _dashboard.Of(BeautyTelemetry.OutboxLag));
    }

    [Fact]
    public async Task Delivered_failed_and_parked_messages_are_counted_and_those_left_behind()
    {
        await _house.StoreAsync(1, 2, 3, 1, 2);
        _house.Sink.AtDelivery = delivery => RelayHouse.NumberOf(delivery.Message.Stream) switch
        {
            1 => Task.CompletedTask,
            2 => throw new TimeoutException("Lin Mei waits."),
            _ => throw new MessageRejectedException(FailureCode.Of("test.rejected"), "Lin Mei waits."),
        };

        await _house.PumpAsync();
        await _house.PumpAsync();

        Assert.Equal(["2 delivered", "1 failed", "1 parked"], _dashboard.Of(BeautyTelemetry.OutboxMessages));
        Assert.Equal(["3", "3"], _dashboard.Of(BeautyTelemetry.OutboxUntold));
    }

    [Fact]
    public async Task What_was_told_before_a_host_stopped_is_counted()
    {
        await _house.StoreAsync(1, 2);
        using var stop = new CancellationTokenSource();
        _house.Sink.AtDelivery = delivery => RelayHouse.NumberOf(delivery.Message.Stream) is 1
            ? Task.CompletedTask
            : stop.CancelAsync().ContinueWith(_ => stop.Token.ThrowIfCancellationRequested(), TaskScheduler.Default);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => _house.Relay.PumpOnceAsync(_house.Sink, RelayHouse.Now, stop.Token));

        Assert.Equal(["1 delivered"], _dashboard.Of(BeautyTelemetry.OutboxMessages));
        Assert.Equal(
            ["beauty.outcome=failed, error.type=System.OperationCanceledException"],
            _dashboard.SpansOf(BeautyTelemetry.PumpSpan));
    }

    [Fact]
    public async Task A_pump_is_a_span_around_those_of_its_deliveries_and_an_idle_one_is_none()
    {
        await _house.StoreAsync(1, 2);
        _house.Sink.AtDelivery = delivery => RelayHouse.NumberOf(delivery.Message.Stream) is 1
            ? Task.CompletedTask
            : throw new TimeoutException("Lin Mei waits.");

        await _house.PumpAsync();
        await _house.PumpAsync();

        Assert.Equal(["beauty.outbox.ending=drained"], _dashboard.SpansOf(BeautyTelemetry.PumpSpan));
        Assert.Equal(
            [
                "beauty.message.attempt=1, beauty.message.type=client.test, beauty.outcome=delivered",
                "beauty.message.attempt=1, beauty.message.type=client.test, beauty.outcome=failed, "
                    + "error.type=System.TimeoutException",
            ],
            _dashboard.SpansOf(BeautyTelemetry.DeliverySpan));
        var pump = _dashboard.Spans[^1];
        Assert.All(_dashboard.Spans.SkipLast(1), span => Assert.Same(pump, span.Parent));
        Assert.All(_dashboard.Spans, span => Assert.Null(span.StatusDescription));
    }

    [Theory]
    [InlineData(1, "more-due")]
    [InlineData(2, "drained")]
    public async Task A_pump_says_how_it_ended(int batch, string ending)
    {
        var house = new RelayHouse(new RelayPolicy { Batch = batch }, _dashboard);
        await house.StoreAsync(1);

        await house.PumpAsync();

        Assert.Equal([$"beauty.outbox.ending={ending}"], _dashboard.SpansOf(BeautyTelemetry.PumpSpan));
    }

    [Fact]
    public async Task A_pump_that_finds_another_at_work_says_so_and_still_tells_the_lag()
    {
        await _house.StoreAsync(1);
        await _house.Store.TakeLeaseAsync(
            An.Id<RelayId>(2), RelayHouse.Now + Duration.FromMinutes(5), RelayHouse.Now,
            TestContext.Current.CancellationToken);

        await _house.PumpAsync(after: Duration.FromSeconds(30));

        Assert.Equal(["beauty.outbox.ending=another-works"], _dashboard.SpansOf(BeautyTelemetry.PumpSpan));
        Assert.Equal(["30"], _dashboard.Of(BeautyTelemetry.OutboxLag));
    }

    [Fact]
    public async Task A_pump_that_loses_its_lease_says_so()
    {
        await _house.StoreAsync(1);
        _house.Sink.AtDelivery = async _ => await _house.Store.TakeLeaseAsync(
            An.Id<RelayId>(2), RelayHouse.Now + Duration.FromHours(2), RelayHouse.Now + Duration.FromHours(1));

        await _house.PumpAsync();

        Assert.Equal(["beauty.outbox.ending=lease-lost"], _dashboard.SpansOf(BeautyTelemetry.PumpSpan));
        Assert.Empty(_dashboard.Of(BeautyTelemetry.OutboxMessages));
    }

    [Fact]
    public void Where_nobody_follows_spans_the_host_s_sink_is_called_directly()
    {
        using var dashboard = new Dashboard(spans: false);

        Assert.Same(_house.Sink, dashboard.Instrumentation.Around(_house.Sink));
        Assert.NotSame(_house.Sink, _dashboard.Instrumentation.Around(_house.Sink));
    }

    public void Dispose() => _dashboard.Dispose();
}
