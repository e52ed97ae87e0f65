using System.Diagnostics.Metrics;

namespace Beauty.Application.Telemetry;

/// <summary>The instruments of one meter.</summary>
internal sealed class Instruments(Meter meter)
{
    // A desk answers in milliseconds; the retries of a store in trouble end after seconds.
    private static readonly InstrumentAdvice<double> Seconds = new()
    {
        HistogramBucketBoundaries =
            [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    };

    public Counter<long> Commands { get; } = meter.CreateCounter<long>(
        BeautyTelemetry.Commands, "{command}", "Commands of the desks, by name and outcome.");

    public Histogram<double> CommandDuration { get; } = meter.CreateHistogram(
        BeautyTelemetry.CommandDuration, "s", "How long a command takes, its attempts and pauses included.",
        tags: null, Seconds);

    public Counter<long> CommandConflicts { get; } = meter.CreateCounter<long>(
        BeautyTelemetry.CommandConflicts, "{attempt}", "Attempts that the store called stale.");

    public Counter<long> CommandRetries { get; } = meter.CreateCounter<long>(
        BeautyTelemetry.CommandRetries, "{attempt}", "Attempts after the first of a command, by reason.");

    public Counter<long> Refusals { get; } = meter.CreateCounter<long>(
        BeautyTelemetry.Refusals, "{refusal}", "Refusals by command and code, each when it is first told.");

    public Counter<long> Bookings { get; } = meter.CreateCounter<long>(
        BeautyTelemetry.Bookings, "{step}", "Stored steps in the lives of appointments.");

    public Gauge<double> OutboxLag { get; } = meter.CreateGauge<double>(
        BeautyTelemetry.OutboxLag, "s", "Age of the first due message when a pump begins; 0 where none is due.");

    public Gauge<long> OutboxUntold { get; } = meter.CreateGauge<long>(
        BeautyTelemetry.OutboxUntold, "{message}", "Untold messages after a pump, parked ones included.");

    public Counter<long> OutboxMessages { get; } = meter.CreateCounter<long>(
        BeautyTelemetry.OutboxMessages, "{message}", "Messages that pumps delivered, failed to deliver, or parked.");

    /// <summary>Whether anybody listens to an instrument that a command writes.</summary>
    public bool AreForCommandsEnabled =>
        Commands.Enabled || CommandDuration.Enabled || CommandConflicts.Enabled || CommandRetries.Enabled
        || Refusals.Enabled || Bookings.Enabled;
}
