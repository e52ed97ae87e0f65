using System.Diagnostics.Metrics;
using Beauty.Application.Audits;
using Beauty.Application.Blocks;
using Beauty.Application.Booking;
using Beauty.Application.Clients;
using Beauty.Application.Commands;
using Beauty.Application.Consents;
using Beauty.Application.Courses;
using Beauty.Application.Events;
using Beauty.Application.Figures;
using Beauty.Application.Files;
using Beauty.Application.Json;
using Beauty.Application.Loyalty;
using Beauty.Application.Records;
using Beauty.Application.Sales;
using Beauty.Application.Salons;
using Beauty.Application.StoredValue;
using Beauty.Application.Telemetry;
using Beauty.Application.Waivers;
using Beauty.Domain.Access;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.Snapshots;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Beauty.Application.Hosting;

/// <summary>Registers the desks, the auditor and the relay.</summary>
public static class BeautyServiceCollectionExtensions
{
    /// <summary>Adds the desks, the command runner, the relay and the JSON; a store is added beside it.</summary>
    /// <remarks>
    /// All are singletons and safe for threads. What the host has registered before stays: an <see cref="ISealer"/>
    /// (else one that protects nothing, until the vault is built), a <see cref="RetryPolicy"/>, an
    /// <see cref="IRetryPause"/>, a <see cref="RelayPolicy"/>, a <see cref="DispatchingSink"/> with a larger
    /// vocabulary, an <see cref="IDomainEventDispatcher"/>, an <see cref="AccessMatrix"/>, a
    /// <see cref="ConsentPolicy"/>, a <see cref="ClientFilePolicy"/>. An <see cref="IAccessLog"/> has no default:
    /// without one the <see cref="ClientFileDesk"/> cannot be resolved (V1). A store brings
    /// <see cref="IUnitOfWorkFactory"/>, <see cref="IReadStore"/> and <see cref="IOutboxStore"/>. Nothing pumps the
    /// relay by itself. Measurements go to the host's <see cref="IMeterFactory"/> where it has one
    /// (<see cref="BeautyTelemetry"/>). Source: P04; ADR 0006, ADR 0012.
    /// </remarks>
    /// <param name="services">The host's services.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddBeauty(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = ApplicationJson.Vocabulary.ToOptions();
        services.TryAddSingleton<ISealer, PassThroughSealer>();
        services.TryAddSingleton(RetryPolicy.Default);
        services.TryAddSingleton<IRetryPause>(_ => new JitteredPause(TimeProvider.System));
        services.TryAddSingleton<ISnapshotSerializer>(_ => new SnapshotJson(options));
        services.TryAddSingleton(_ => new CommandJson(options));
        services.TryAddSingleton<SalonReader>();
        services.TryAddSingleton(new ConsentPolicy());
        services.TryAddSingleton(new ClientFilePolicy());
        services.TryAddSingleton(AccessMatrix.Default);
        services.TryAddSingleton(provider => Instrumentation.Of(
            provider.GetService<IMeterFactory>(), TimeProvider.System));
        services.TryAddSingleton(provider => new CommandRunner(
            provider.GetRequiredService<IUnitOfWorkFactory>(),
            provider.GetRequiredService<CommandJson>(),
            provider.GetRequiredService<RetryPolicy>(),
            provider.GetRequiredService<IRetryPause>(),
            provider.GetRequiredService<Instrumentation>()));
        services.TryAddSingleton(provider => new StoreAuditor(
            provider.GetRequiredService<IUnitOfWorkFactory>(),
            provider.GetRequiredService<IReadStore>(),
            provider.GetRequiredService<IOutboxStore>(),
            provider.GetRequiredService<ISealer>()));
        return services.AddRelay().AddDesks().AddFiles();
    }

    private static IServiceCollection AddRelay(this IServiceCollection services)
    {
        services.TryAddSingleton(RelayPolicy.Default);
        services.TryAddSingleton<IOutboxRelay>(provider => new OutboxRelay(
            provider.GetRequiredService<IOutboxStore>(),
            RelayId.From(Guid.CreateVersion7()),
            provider.GetRequiredService<RelayPolicy>(),
            TimeProvider.System,
            provider.GetRequiredService<Instrumentation>()));
        services.TryAddSingleton(provider => new DispatchingSink(
            provider.GetRequiredService<IServiceScopeFactory>(), ApplicationJson.Vocabulary));
        services.TryAddScoped<DeliveryInScope>();
        services.TryAddScoped(provider => provider.GetRequiredService<DeliveryInScope>().Delivery);
        services.TryAddScoped<IDomainEventDispatcher>(provider =>
            new HandlerDispatcher(provider, provider.GetServices<EventRoute>()));
        return services;
    }

    private static IServiceCollection AddDesks(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => new BookingDesk(
            provider.GetRequiredService<CommandRunner>(),
            provider.GetRequiredService<IUnitOfWorkFactory>(),
            provider.GetRequiredService<SalonReader>(),
            provider.GetRequiredService<ISealer>()));
        services.TryAddSingleton(provider => new SalonDesk(
            provider.GetRequiredService<CommandRunner>(),
            provider.GetRequiredService<IUnitOfWorkFactory>(),
            provider.GetRequiredService<CommandJson>()));
        services.TryAddSingleton(provider => new TimeBlockDesk(
            provider.GetRequiredService<CommandRunner>(), provider.GetRequiredService<SalonReader>()));
        services.TryAddSingleton(provider => new ClientDesk(
            provider.GetRequiredService<CommandRunner>(),
            provider.GetRequiredService<IReadStore>(),
            provider.GetRequiredService<ISealer>(),
            provider.GetRequiredService<CommandJson>()));
        services.TryAddSingleton(provider => new CourseDesk(
            provider.GetRequiredService<CommandRunner>(), provider.GetRequiredService<IUnitOfWorkFactory>()));
        services.TryAddSingleton(provider => new WaiverDesk(
            provider.GetRequiredService<CommandRunner>(), provider.GetRequiredService<IReadStore>()));
        return services.AddTill();
    }

    private static IServiceCollection AddTill(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => new SalesDesk(
            provider.GetRequiredService<CommandRunner>(),
            provider.GetRequiredService<IUnitOfWorkFactory>(),
            provider.GetRequiredService<IReadStore>(),
            provider.GetRequiredService<CommandJson>()));
        services.TryAddSingleton(provider => new LoyaltyDesk(
            provider.GetRequiredService<CommandRunner>(),
            provider.GetRequiredService<IUnitOfWorkFactory>(),
            provider.GetRequiredService<IReadStore>()));
        services.TryAddSingleton(provider => new FiguresDesk(provider.GetRequiredService<IReadStore>()));
        services.TryAddSingleton(provider => new StoredValueDesk(provider.GetRequiredService<CommandRunner>()));
        return services;
    }

    private static IServiceCollection AddFiles(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => new ClientRecords(
            provider.GetRequiredService<CommandRunner>(),
            provider.GetRequiredService<ISealer>(),
            provider.GetRequiredService<CommandJson>()));
        services.TryAddSingleton(provider => new RecordDesk(provider.GetRequiredService<ClientRecords>()));
        services.TryAddSingleton(provider => new ConsentDesk(
            provider.GetRequiredService<ClientRecords>(),
            provider.GetRequiredService<IReadStore>(),
            provider.GetRequiredService<ConsentPolicy>()));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IClientFigures, StoredFigures>(
            provider => new(provider.GetRequiredService<IReadStore>())));
        services.TryAddSingleton(provider => new ClientFileDesk(
            provider.GetRequiredService<IReadStore>(),
            provider.GetRequiredService<ISealer>(),
            provider.GetRequiredService<IAccessLog>(),
            new FileRules(
                provider.GetRequiredService<AccessMatrix>(),
                provider.GetRequiredService<ConsentPolicy>(),
                provider.GetRequiredService<ClientFilePolicy>()),
            provider.GetServices<IClientFigures>()));
        return services;
    }
}
