using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.Snapshots;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql;

/// <summary>Registers a PostgreSQL store as the store of a host.</summary>
public static class PostgreSqlServiceCollectionExtensions
{
    /// <summary>Registers one store for the host's life, and the ports that it serves.</summary>
    /// <remarks>An <see cref="ISnapshotSerializer"/> is expected from elsewhere. Nothing is migrated: call
    /// <see cref="PostgreSqlStore.MigrateAsync"/> or <see cref="PostgreSqlStore.CheckAsync"/> before the first use.
    /// </remarks>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="OptionsValidationException">
    /// An option is wrong; thrown when the store is first resolved.
    /// </exception>
    public static IServiceCollection AddBeautyPostgreSql(
        this IServiceCollection services, Action<PostgreSqlStoreOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<PostgreSqlStoreOptions>().Configure(configure);
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IValidateOptions<PostgreSqlStoreOptions>, Validation>());
        services.TryAddSingleton(provider => new PostgreSqlStore(
            provider.GetRequiredService<IOptions<PostgreSqlStoreOptions>>().Value,
            provider.GetRequiredService<ISnapshotSerializer>()));
        services.TryAddSingleton<IUnitOfWorkFactory>(provider => provider.GetRequiredService<PostgreSqlStore>());
        services.TryAddSingleton<IReadStore>(provider => provider.GetRequiredService<PostgreSqlStore>());
        services.TryAddSingleton<IOutboxStore>(provider => provider.GetRequiredService<PostgreSqlStore>());
        return services;
    }

    private sealed class Validation : IValidateOptions<PostgreSqlStoreOptions>
    {
        public ValidateOptionsResult Validate(string? name, PostgreSqlStoreOptions options) =>
            options.Mistakes().ToArray() is { Length: > 0 } mistakes
                ? ValidateOptionsResult.Fail(mistakes)
                : ValidateOptionsResult.Success;
    }
}
