using Beauty.Domain.Events;
using Microsoft.Extensions.DependencyInjection;

namespace Beauty.Application.Events;

/// <summary>The way to the handlers of one type, closed at their registration: nothing is reflected.</summary>
internal sealed class EventRouteTo<TEvent> : EventRoute
    where TEvent : IDomainEvent
{
    public override async Task GoAsync(
        IDomainEvent domainEvent, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (domainEvent is TEvent known)
        {
            foreach (var handler in services.GetServices<IDomainEventHandler<TEvent>>())
            {
                await handler.HandleAsync(known, cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
