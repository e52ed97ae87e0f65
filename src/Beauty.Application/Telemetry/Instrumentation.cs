using System.Diagnostics;
using System.Diagnostics.Metrics;
using Beauty.Application.Events;
using Beauty.Persistence.Abstractions.Outbox;
using NodaTime;

namespace Beauty.Application.Telemetry;

/// <summary>Tells operators what the desks and the relay do; next to nothing while nobody listens.</summary>
/// <remarks>
/// It is given names and codes of this product only, never a request, an id, a fact of a refusal or the text of an
/// exception. Source: ADR 0015.
/// </remarks>
internal sealed class Instrumentation(ActivitySource source, Meter meter, TimeProvider time)
{
    private static readonly ActivitySource ProcessSource = new(BeautyTelemetry.SourceName, BeautyTelemetry.Version);

    // Only a process without a factory for meters has one of its own.
    private static readonly Lazy<Meter> ProcessMeter =
        new(() => new Meter(BeautyTelemetry.MeterName, BeautyTelemetry.Version));

    public Instruments Instruments { get; } = new(meter);

    /// <summary>Whether a command is worth an account of itself.</summary>
    public bool IsWatchingCommands => source.HasListeners() || Instruments.AreForCommandsEnabled;

    /// <summary>Makes one over the process' source, and the host's meters where it has a factory for them.</summary>
    public static Instrumentation Of(IMeterFactory? meters, TimeProvider time) =>
        new(
            ProcessSource,
            meters?.Create(new MeterOptions(BeautyTelemetry.MeterName) { Version = BeautyTelemetry.Version })
                ?? ProcessMeter.Value,
            time);

    /// <summary>Starts a span; null while nobody listens.</summary>
    /// <remarks>Called in an async method only: otherwise the span would stay current in the caller.</remarks>
    public Activity? Start(string span) => source.StartActivity(span);

    public CommandTrace StartCommand(string command) => new(Instruments, command, source.StartActivity(command), time);

    /// <summary>The same sink, or one that starts a span for each delivery.</summary>
    public IMessageSink Around(IMessageSink sink) => source.HasListeners() ? new WatchedSink(sink, this) : sink;

    /// <summary>Notes how far the telling is behind, seen from now.</summary>
    public void Lags(StoredMessage? firstDue, Instant now)
    {
        // Clocks of two machines differ: a message from the future is no negative lag.
        var age = firstDue is null ? Duration.Zero : Duration.Max(now - firstDue.Message.OccurredAt, Duration.Zero);
        Instruments.OutboxLag.Record(age.TotalSeconds);
    }

    /// <summary>Counts what a pump told, also one that was broken off.</summary>
    public void Pumped(PumpRun run)
    {
        Count(run.Published, TelemetryOutcome.Delivered);
        Count(run.Failed, TelemetryOutcome.Failed);
        Count(run.Parked, TelemetryOutcome.Parked);
    }

    private void Count(int messages, string outcome)
    {
        if (messages > 0)
        {
            Instruments.OutboxMessages.Add(messages, new KeyValuePair<string, object?>(
                BeautyTelemetry.OutcomeTag, outcome));
        }
    }
}
