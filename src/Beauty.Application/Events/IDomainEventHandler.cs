using System.Diagnostics.CodeAnalysis;
using Beauty.Domain.Events;

namespace Beauty.Application.Events;

/// <summary>Listens to one kind of event after it was committed.</summary>
/// <remarks>
/// The same event may come again after a crash: a handler must be able to receive it twice. Effects that have to agree
/// with
/// the change itself belong into its commit plan, not here. Source: decision 8; ADR 0006.
/// </remarks>
/// <typeparam name="TEvent">The event, or a base of several.</typeparam>
[SuppressMessage(
    "Naming", "CA1711", Justification = "The field's word for a listener to domain events; the rule means delegates.")]
public interface IDomainEventHandler<in TEvent>
    where TEvent : IDomainEvent
{
    /// <summary>Acts on the event.</summary>
    /// <param name="domainEvent">The event, already committed.</param>
    /// <param name="cancellationToken">Stops the work; the event will be offered again.</param>
    /// <returns>A task that ends when the work is done; if it fails, the event will be offered again.</returns>
    Task HandleAsync(TEvent domainEvent, CancellationToken cancellationToken = default);
}
