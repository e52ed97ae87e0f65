using Beauty.Persistence.Abstractions.Snapshots;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Persistence.EntityFrameworkCore.PostgreSql;
using Beauty.Persistence.EntityFrameworkCore.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Beauty.Races;

/// <summary>The store that a race runs on, by its address: a connection string, or else a file.</summary>
internal sealed class RaceStore(string address) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ServiceProvider _host = Open(address, new NoSnapshots());

    public IUnitOfWorkFactory Work => _host.GetRequiredService<IUnitOfWorkFactory>();

    /// <summary>Registers the store in a host.</summary>
    public static IServiceCollection AddTo(IServiceCollection services, string address) => IsServer(address)
        ? services.AddBeautyPostgreSql(o =>
            (o.ConnectionString, o.BusyTimeout, o.RequiresDurableServer) = (address, Patience, false))
        : services.AddBeautySqlite(o => (o.File, o.BusyTimeout) = (address, Patience));

    public static Task MigrateAsync(IServiceProvider host, string address) => IsServer(address)
        ? host.GetRequiredService<PostgreSqlStore>().MigrateAsync()
        : host.GetRequiredService<SqliteStore>().MigrateAsync();

    public static Task CheckAsync(IServiceProvider host, string address) => IsServer(address)
        ? host.GetRequiredService<PostgreSqlStore>().CheckAsync()
        : host.GetRequiredService<SqliteStore>().CheckAsync();

    public Task MigrateAsync() => MigrateAsync(_host, address);

    public Task CheckAsync() => CheckAsync(_host, address);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private static bool IsServer(string address) => address.Contains("Host=", StringComparison.OrdinalIgnoreCase);

    private static ServiceProvider Open(string address, ISnapshotSerializer serializer) =>
        AddTo(new ServiceCollection().AddSingleton(serializer), address).BuildServiceProvider();
}
