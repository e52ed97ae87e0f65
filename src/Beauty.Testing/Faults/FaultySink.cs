using Beauty.Application.Events;

namespace Beauty.Testing.Faults;

/// <summary>Passes messages on to a sink, and fails before or after it as networks do.</summary>
/// <remarks>
/// The n-th delivery meets the same fault for the same seed. After a fault behind the sink a message was heard and
/// counts as failed, so that it comes again. Used by one relay at a time. Source: rules-storage, "Outbox and
/// idempotency".
/// </remarks>
public sealed class FaultySink : IMessageSink
{
    private readonly IMessageSink _inner;
    private readonly Chance _chance;
    private readonly double _before;
    private readonly double _after;

    /// <summary>Makes a sink.</summary>
    /// <param name="inner">The sink that hears the messages.</param>
    /// <param name="seed">Which faults.</param>
    /// <param name="before">How often a delivery fails unheard, a share from 0 to 1.</param>
    /// <param name="after">How often a delivery fails though it was heard, a share from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A share is not from 0 to 1.</exception>
    public FaultySink(IMessageSink inner, int seed, double before, double after)
    {
        ArgumentNullException.ThrowIfNull(inner);
        var rates = new FaultRates(before, after, stale: 0);
        (_inner, _chance, _before, _after) = (inner, new(seed), rates.BeforeCommit, rates.AfterCommit);
    }

    /// <inheritdoc />
    /// <exception cref="TimeoutException">The injected fault.</exception>
    public async Task PublishAsync(Delivery delivery, CancellationToken cancellationToken = default)
    {
        // Both are drawn each time, so that changing one share leaves the other's faults where they were.
        var (before, after) = (_chance.NextShare(), _chance.NextShare());
        if (before < _before)
        {
            throw new TimeoutException("The sink was out of reach; the fault is injected.");
        }

        await _inner.PublishAsync(delivery, cancellationToken).ConfigureAwait(false);
        if (after < _after)
        {
            throw new TimeoutException("The sink's acknowledgement was lost; the fault is injected.");
        }
    }
}
