using Beauty.Domain.Events;
using Beauty.Messaging.MediatR;
using MediatR;

namespace FrontDesk.Telling;

/// <summary>Counts one kind of event. A salon would remind, thank or report here.</summary>
internal sealed class EventCounter<TEvent> : INotificationHandler<DomainEventNotification<TEvent>>
    where TEvent : IDomainEvent
{
    private readonly EventCounts _counts;

    public EventCounter(EventCounts counts) => _counts = counts;

    public Task Handle(DomainEventNotification<TEvent> notification, CancellationToken cancellationToken)
    {
        _counts.Add(notification.Event.Name);
        return Task.CompletedTask;
    }
}
