using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Beauty.Application.Booking;
using Beauty.Application.Events;
using Beauty.Application.Hosting;
using Beauty.Application.Telemetry;
using Beauty.Application.Tests.Events;
using Beauty.Application.Tests.Houses;
using Beauty.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Beauty.Application.Tests.Telemetry;

/// <summary>Where a host's listeners find the desks, and what it costs while there are none (ADR 0015).</summary>
public sealed class ListeningToAHost
{
    [Fact]
    public async Task The_meter_comes_from_the_host_s_factory_once_for_all_desks_and_the_relay()
    {
        using var meters = new Meters();
        await using var provider = new ServiceCollection().AddSingleton<IMeterFactory>(meters)
            .AddBeauty().AddBeautyInMemory().BuildServiceProvider();

        provider.GetRequiredService<BookingDesk>();
        provider.GetRequiredService<IOutboxRelay>();

        var meter = Assert.Single(meters.Made);
        Assert.Equal(
            (BeautyTelemetry.MeterName, BeautyTelemetry.Version, meters), (meter.Name, meter.Version, meter.Scope));
    }

    [Fact]
    public void Without_a_factory_all_hosts_of_a_process_share_one_meter()
    {
        var (one, other) = (Instrumentation.Of(null, new HandTime()), Instrumentation.Of(null, new HandTime()));

        Assert.Same(one.Instruments.Commands, other.Instruments.Commands);
        Assert.Same(one.Instruments.CommandDuration, other.Instruments.CommandDuration);
        Assert.Same(one.Instruments.OutboxLag, other.Instruments.OutboxLag);
    }

    [Fact]
    public async Task A_listener_by_name_hears_a_command_as_a_child_of_the_host_s_own_span()
    {
        var heard = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is BeautyTelemetry.SourceName,
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = heard.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        await using var house = new House();
        using var request = new Activity("a request of the host").Start();

        await house.RegisterAsync();

        // Other tests may run beside this one; theirs have other parents.
        var span = Assert.Single(heard, one => one.ParentSpanId == request.SpanId);
        Assert.Equal(
            ("clients.register", BeautyTelemetry.Version, ActivityKind.Internal),
            (span.OperationName, span.Source.Version, span.Kind));
    }

    [Fact]
    public void While_nobody_listens_no_command_keeps_an_account_and_nothing_is_allocated()
    {
        using var source = new ActivitySource("unheard");
        using var meter = new Meter("unheard");
        var (instrumentation, sink) = (new Instrumentation(source, meter, new HandTime()), new RecordingSink());
        var now = Instant.FromUtc(2026, 5, 4, 12, 0);
        var isWatching = Touch();

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
        {
            isWatching |= Touch();
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.False(isWatching);
        Assert.Equal(0, allocated);

        bool Touch()
        {
            using var span = instrumentation.Start(BeautyTelemetry.PumpSpan);
            instrumentation.Lags(null, now);
            instrumentation.Instruments.OutboxUntold.Record(1);
            return instrumentation.IsWatchingCommands || span is not null || instrumentation.Around(sink) != sink;
        }
    }

    [Theory]
    [InlineData(BeautyTelemetry.Commands, true)]
    [InlineData(BeautyTelemetry.CommandDuration, true)]
    [InlineData(BeautyTelemetry.CommandConflicts, true)]
    [InlineData(BeautyTelemetry.CommandRetries, true)]
    [InlineData(BeautyTelemetry.Refusals, true)]
    [InlineData(BeautyTelemetry.Bookings, true)]
    [InlineData(BeautyTelemetry.OutboxLag, false)]
    public void A_command_keeps_an_account_as_soon_as_one_of_its_instruments_is_heard(string name, bool isWatching)
    {
        using var source = new ActivitySource("unheard");
        using var meter = new Meter("heard in part");
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, heard) =>
        {
            if (ReferenceEquals(instrument.Meter, meter)
                && string.Equals(instrument.Name, name, StringComparison.Ordinal))
            {
                heard.EnableMeasurementEvents(instrument);
            }
        };
        listener.Start();

        var instrumentation = new Instrumentation(source, meter, new HandTime());

        Assert.Equal(isWatching, instrumentation.IsWatchingCommands);
    }
}
