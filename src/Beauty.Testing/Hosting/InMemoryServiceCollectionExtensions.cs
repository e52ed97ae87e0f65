using Beauty.Application.Files;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Testing.Files;
using Beauty.Testing.Stores;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Beauty.Testing.Hosting;

/// <summary>Registers the in-memory store and the in-memory access log.</summary>
public static class InMemoryServiceCollectionExtensions
{
    /// <summary>Adds the in-memory store and access log beside the desks; nothing outlives the provider.</summary>
    /// <param name="services">The services.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddBeautyInMemory(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<InMemoryStore>();
        services.TryAddSingleton<IUnitOfWorkFactory>(provider => provider.GetRequiredService<InMemoryStore>());
        services.TryAddSingleton<IReadStore>(provider => provider.GetRequiredService<InMemoryStore>());
        services.TryAddSingleton<IOutboxStore>(provider => provider.GetRequiredService<InMemoryStore>());
        services.TryAddSingleton<InMemoryAccessLog>();
        services.TryAddSingleton<IAccessLog>(provider => provider.GetRequiredService<InMemoryAccessLog>());
        return services;
    }
}
