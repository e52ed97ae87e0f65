using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.Snapshots;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace DocumentStore;

/// <summary>Registers the document store as the store of a host.</summary>
public static class DocumentStoreServiceCollectionExtensions
{
    /// <summary>Registers one store for the host's life, and the three ports that it serves.</summary>
    /// <remarks>
    /// An <see cref="ISnapshotSerializer"/> is expected from elsewhere. The file is made when the store is first
    /// resolved; there is nothing to migrate.
    /// </remarks>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentException">An option is wrong; thrown when the store is first resolved.</exception>
    public static IServiceCollection AddDocumentStore(
        this IServiceCollection services, Action<DocumentStoreOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<DocumentStoreOptions>().Configure(configure);
        services.TryAddSingleton(provider => new JsonDocumentStore(
            provider.GetRequiredService<IOptions<DocumentStoreOptions>>().Value,
            provider.GetRequiredService<ISnapshotSerializer>()));
        services.TryAddSingleton<IUnitOfWorkFactory>(provider => provider.GetRequiredService<JsonDocumentStore>());
        services.TryAddSingleton<IReadStore>(provider => provider.GetRequiredService<JsonDocumentStore>());
        services.TryAddSingleton<IOutboxStore>(provider => provider.GetRequiredService<JsonDocumentStore>());
        return services;
    }
}
