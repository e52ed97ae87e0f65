using Beauty.Persistence.Abstractions.Snapshots;
using Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Servers;
using Npgsql;

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests;

/// <summary>A database of a test's own, and stores in it; gone after the test.</summary>
internal sealed class TempDatabase : IAsyncDisposable
{
    private readonly ThrowAwayServer _server;
    private readonly List<PostgreSqlStore> _stores = [];

    private TempDatabase(ThrowAwayServer server, string name) => (_server, Name) = (server, name);

    public string Name { get; }

    public string Address => _server.Address(Name).ToString();

    /// <summary>The same for the server's own programs.</summary>
    public string Url => $"postgresql://beauty@/{Name}?host={Uri.EscapeDataString(_server.Address(Name).Host!)}";

    public static async Task<TempDatabase> EmptyAsync(SharedServer server) =>
        new(await server.StartedAsync(), await (await server.StartedAsync()).MakeDatabaseAsync());

    public static async Task<TempDatabase> MigratedAsync(SharedServer server) =>
        new(await server.StartedAsync(), await server.MakeMigratedDatabaseAsync());

    public PostgreSqlStore Store(
        TimeSpan? busyTimeout = null, ISnapshotSerializer? serializer = null, string? settings = null)
    {
        var options = new PostgreSqlStoreOptions
        {
            ConnectionString = $"{Address};{settings}",
            RequiresDurableServer = false,
        };
        options.BusyTimeout = busyTimeout ?? options.BusyTimeout;
        var store = new PostgreSqlStore(options, serializer ?? new NoteSerializer());
        _stores.Add(store);
        return store;
    }

    /// <summary>Connects past the store, as another program would.</summary>
    public async Task<NpgsqlConnection> ConnectAsync()
    {
        var connection = new NpgsqlConnection($"{Address};Pooling=false");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        return connection;
    }

    /// <summary>Runs statements past the store.</summary>
    public async Task RunAsync(string sql)
    {
        await using var connection = await ConnectAsync();
        await connection.RunAsync(sql);
    }

    public async Task<object?> AskAsync(string sql)
    {
        await using var connection = await ConnectAsync();
        return await connection.AskAsync(sql);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var store in _stores)
        {
            await store.DisposeAsync();
        }

        await _server.DropDatabaseAsync(Name);
    }
}
