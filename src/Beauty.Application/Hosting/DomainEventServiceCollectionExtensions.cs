using System.Diagnostics.CodeAnalysis;
using Beauty.Application.Events;
using Beauty.Domain.Events;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Beauty.Application.Hosting;

/// <summary>Registers listeners to domain events.</summary>
public static class DomainEventServiceCollectionExtensions
{
    /// <summary>Adds a handler of one type of event, or of a base of several.</summary>
    /// <remarks>
    /// One instance for each delivery; it may ask for the <see cref="Delivery"/>. Types are called in the order of
    /// their first registration and handlers of one type in theirs; the first that fails ends the attempt, and all are
    /// called again in the next one. Safe for trimming. Source: P04; ADR 0012.
    /// </remarks>
    /// <typeparam name="TEvent">The event, or a base of several.</typeparam>
    /// <typeparam name="THandler">The handler; a second registration of the same changes nothing.</typeparam>
    /// <param name="services">The host's services.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddDomainEventHandler<
        TEvent, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>(
        this IServiceCollection services)
        where TEvent : IDomainEvent
        where THandler : class, IDomainEventHandler<TEvent>
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<EventRoute, EventRouteTo<TEvent>>());
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IDomainEventHandler<TEvent>, THandler>());
        return services;
    }
}
