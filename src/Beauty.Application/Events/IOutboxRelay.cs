using NodaTime;

namespace Beauty.Application.Events;

/// <summary>Tells what was committed: reads the outbox, gives each message to a sink, and marks it.</summary>
/// <remarks>
/// It has no thread and no schedule: the host pumps as often as it likes, and several hosts may. Of them one works at a
/// time. Source: rules-storage, "Outbox and idempotency"; decision 8; ADR 0012.
/// </remarks>
public interface IOutboxRelay
{
    /// <summary>Tells one batch of the messages that are due.</summary>
    /// <remarks>
    /// <para>
    /// Order holds within a stream: it stops at its first message that fails, and the others go on. A message is told
    /// at least once; it comes again if the process dies, or the lease is lost, between telling and marking.
    /// </para>
    /// <para>
    /// A message that failed waits, longer each time; after the last attempt it is parked, and its stream with it,
    /// until it is replayed. Without due messages nothing is written.
    /// </para>
    /// </remarks>
    /// <param name="sink">Where to tell them.</param>
    /// <param name="now">What time it is; what passes meanwhile is measured. A part of a second is dropped.</param>
    /// <param name="cancellationToken">Stops after what was told is marked; the lease is given back.</param>
    /// <returns>What was done.</returns>
    /// <exception cref="Exception">The store failed: its exceptions pass. A failing sink does not throw.</exception>
    Task<RelayReport> PumpOnceAsync(IMessageSink sink, Instant now, CancellationToken cancellationToken = default);
}
