using Beauty.Domain.Events;

namespace Beauty.Application.Events;

/// <summary>Hands an event to the handlers registered in the host's services, one after the other.</summary>
internal sealed class HandlerDispatcher(IServiceProvider services, IEnumerable<EventRoute> routes)
    : IDomainEventDispatcher
{
    public async Task DispatchAsync(IDomainEvent domainEvent, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(domainEvent);
        foreach (var route in routes)
        {
            await route.GoAsync(domainEvent, services, cancellationToken).ConfigureAwait(false);
        }
    }
}
