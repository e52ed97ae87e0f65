using Beauty.Application.Events;

namespace Beauty.Application.Telemetry;

/// <summary>A sink around another, with a span for each delivery.</summary>
internal sealed class WatchedSink(IMessageSink inner, Instrumentation instrumentation) : IMessageSink
{
    public async Task PublishAsync(Delivery delivery, CancellationToken cancellationToken = default)
    {
        using var span = instrumentation.Start(BeautyTelemetry.DeliverySpan);
        span?.SetTag(BeautyTelemetry.MessageTag, delivery.Message.Type);
        span?.SetTag(BeautyTelemetry.DeliveryAttemptTag, delivery.Attempt);
        try
        {
            await inner.PublishAsync(delivery, cancellationToken).ConfigureAwait(false);
            span?.SetTag(BeautyTelemetry.OutcomeTag, TelemetryOutcome.Delivered);
        }
        catch (Exception failure)
        {
            span?.Fail(failure);
            throw;
        }
    }
}
