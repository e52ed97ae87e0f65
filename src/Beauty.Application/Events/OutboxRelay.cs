using Beauty.Application.Telemetry;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Outbox;
using NodaTime;

namespace Beauty.Application.Events;

/// <summary>The relay of one process over one store.</summary>
internal sealed class OutboxRelay(
    IOutboxStore store, RelayId self, RelayPolicy policy, TimeProvider time, Instrumentation instrumentation)
    : IOutboxRelay
{
    public async Task<RelayReport> PumpOnceAsync(
        IMessageSink sink, Instant now, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sink);
        var watch = new PumpWatch(time, now);

        // Looked at before the lease is taken, so that an idle relay writes nothing.
        var due = await store.ReadDueAsync(watch.Now, 1, cancellationToken).ConfigureAwait(false);
        instrumentation.Lags(due.IsEmpty ? null : due[0], watch.Now);
        if (due.IsEmpty)
        {
            return await ReportAsync(RelayEnding.Drained, null, cancellationToken).ConfigureAwait(false);
        }

        using var span = instrumentation.Start(BeautyTelemetry.PumpSpan);
        try
        {
            var report = await PumpAsync(sink, watch, cancellationToken).ConfigureAwait(false);
            span?.End(report.Ending);
            return report;
        }
        catch (Exception failure)
        {
            span?.Fail(failure);
            throw;
        }
    }

    private async Task<RelayReport> PumpAsync(
        IMessageSink sink, PumpWatch watch, CancellationToken cancellationToken)
    {
        var lease = await store
            .TakeLeaseAsync(self, watch.Now + policy.LeaseLength, watch.Now, cancellationToken).ConfigureAwait(false);
        if (lease is null)
        {
            return await ReportAsync(RelayEnding.AnotherWorks, null, cancellationToken).ConfigureAwait(false);
        }

        var run = new PumpRun(store, instrumentation.Around(sink), policy, watch, lease);
        try
        {
            var ending = await run.RunAsync(cancellationToken).ConfigureAwait(false);
            return await ReportAsync(ending, run, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            instrumentation.Pumped(run);
        }
    }

    private async Task<RelayReport> ReportAsync(
        RelayEnding ending, PumpRun? run, CancellationToken cancellationToken)
    {
        var behind = await store.CountUntoldAsync(cancellationToken).ConfigureAwait(false);
        instrumentation.Instruments.OutboxUntold.Record(behind);
        return new(ending, run?.Published ?? 0, run?.Failed ?? 0, run?.Parked ?? 0, behind);
    }
}
