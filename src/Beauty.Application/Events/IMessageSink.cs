namespace Beauty.Application.Events;

/// <summary>Where a relay tells messages: handlers in the process, or the host's transport.</summary>
/// <remarks>
/// Called by one relay, one message at a time. The same message may come again, and after it those that followed.
/// Source: rules-storage, "Outbox and idempotency"; ADR 0012.
/// </remarks>
public interface IMessageSink
{
    /// <summary>Takes a message over; when the task has ended well, it counts as told.</summary>
    /// <param name="delivery">The message.</param>
    /// <param name="cancellationToken">Stops the work; that is no failed attempt.</param>
    /// <returns>
    /// A task that fails if the message is to be tried again later, and fails with
    /// <see cref="MessageRejectedException"/> if that would not help.
    /// </returns>
    Task PublishAsync(Delivery delivery, CancellationToken cancellationToken = default);
}
