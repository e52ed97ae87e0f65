using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.Snapshots;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite;

/// <summary>Registers a SQLite store as the store of a host.</summary>
public static class SqliteServiceCollectionExtensions
{
    /// <summary>Registers one store for the host's life, and the ports that it serves.</summary>
    /// <remarks>An <see cref="ISnapshotSerializer"/> is expected from elsewhere. Nothing is migrated: call
    /// <see cref="SqliteStore.MigrateAsync"/> or <see cref="SqliteStore.CheckAsync"/> before the first use.</remarks>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="OptionsValidationException">
    /// An option is wrong; thrown when the store is first resolved.
    /// </exception>
    public static IServiceCollection AddBeautySqlite(
        this IServiceCollection services, Action<SqliteStoreOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<SqliteStoreOptions>().Configure(configure);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<SqliteStoreOptions>, Validation>());
        services.TryAddSingleton(provider => new SqliteStore(
            provider.GetRequiredService<IOptions<SqliteStoreOptions>>().Value,
            provider.GetRequiredService<ISnapshotSerializer>()));
        services.TryAddSingleton<IUnitOfWorkFactory>(provider => provider.GetRequiredService<SqliteStore>());
        services.TryAddSingleton<IReadStore>(provider => provider.GetRequiredService<SqliteStore>());
        services.TryAddSingleton<IOutboxStore>(provider => provider.GetRequiredService<SqliteStore>());
        return services;
    }

    private sealed class Validation : IValidateOptions<SqliteStoreOptions>
    {
        public ValidateOptionsResult Validate(string? name, SqliteStoreOptions options) =>
            options.Mistakes().ToArray() is { Length: > 0 } mistakes
                ? ValidateOptionsResult.Fail(mistakes)
                : ValidateOptionsResult.Success;
    }
}
