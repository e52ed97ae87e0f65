using Beauty.Domain.Events;

namespace Beauty.Application.Events;

/// <summary>Hands committed events to whoever listens: own handlers or the host's mediator.</summary>
/// <remarks>
/// The relay calls it after the commit, in the order of each stream and at least once; so listeners drop a stream
/// version
/// they have seen. Used by one thread at a time unless an implementation promises more. Source: decision 8; ADR 0006.
/// </remarks>
public interface IDomainEventDispatcher
{
    /// <summary>Hands over one event and waits for its listeners.</summary>
    /// <param name="domainEvent">The event, already committed.</param>
    /// <param name="cancellationToken">Stops the wait; the relay offers the event again later.</param>
    /// <returns>A task that ends when all listeners have; it fails if one of them does.</returns>
    Task DispatchAsync(IDomainEvent domainEvent, CancellationToken cancellationToken = default);
}
