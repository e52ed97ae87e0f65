using Beauty.Domain.Events;

namespace Beauty.Application.Events;

/// <summary>The way from events to the handlers of one type of event.</summary>
internal abstract class EventRoute
{
    public abstract Task GoAsync(
        IDomainEvent domainEvent, IServiceProvider services, CancellationToken cancellationToken);
}
