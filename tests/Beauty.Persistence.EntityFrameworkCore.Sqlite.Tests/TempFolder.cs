using Beauty.Persistence.Abstractions.Snapshots;
using Microsoft.Data.Sqlite;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Tests;

/// <summary>A folder of a test's own, and stores in it; gone after the test.</summary>
internal sealed class TempFolder : IDisposable
{
    private readonly List<SqliteStore> _stores = [];

    public string Path { get; } = Directory.CreateTempSubdirectory("beauty-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public SqliteStore Store(
        string name = "salon.db", TimeSpan? busyTimeout = null, ISnapshotSerializer? serializer = null)
    {
        var options = new SqliteStoreOptions { File = File(name) };
        options.BusyTimeout = busyTimeout ?? options.BusyTimeout;
        var store = new SqliteStore(options, serializer ?? new NoteSerializer());
        _stores.Add(store);
        return store;
    }

    public async Task<SqliteStore> MigratedStoreAsync(string name = "salon.db", TimeSpan? busyTimeout = null)
    {
        var store = Store(name, busyTimeout);
        await store.MigrateAsync(TestContext.Current.CancellationToken);
        return store;
    }

    /// <summary>Opens a file past the store, as another program would.</summary>
    public SqliteConnection Connect(string name = "salon.db")
    {
        var connection = new SqliteConnection($"Data Source={File(name)};Pooling=False;Default Timeout=30");
        connection.Open();
        return connection;
    }

    /// <summary>Runs statements past the store.</summary>
    public void Run(string sql, string name = "salon.db")
    {
        using var connection = Connect(name);
        connection.Run(sql);
    }

    public void Dispose()
    {
        foreach (var store in _stores)
        {
            store.Dispose();
        }

        Directory.Delete(Path, recursive: true);
    }
}
