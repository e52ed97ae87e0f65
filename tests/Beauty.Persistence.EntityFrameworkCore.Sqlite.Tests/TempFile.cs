using Beauty.Persistence.EntityFrameworkCore.Sqlite.Files;
using Microsoft.Data.Sqlite;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Tests;

/// <summary>A file for the tests that all relational stores share.</summary>
internal sealed class TempFile : ITestStore<SqliteStore>
{
    private readonly TempFolder _folder = new();

    public string Overlaps => Audit.Overlaps;

    public string NewId => "randomblob(16)";

    public Task<SqliteStore> StoreAsync() => _folder.MigratedStoreAsync(busyTimeout: TimeSpan.FromSeconds(60));

    public Task RunAsync(string sql)
    {
        _folder.Run(sql);
        return Task.CompletedTask;
    }

    public Task<long> CountAsync(string sql)
    {
        using var connection = _folder.Connect();
        return Task.FromResult((long)connection.Ask(sql)!);
    }

    public bool IsRefusal(Exception error) => error is SqliteException { SqliteErrorCode: 19 };

    public Task RemoveBackstopAsync() =>
        RunAsync(string.Concat(BackstopTriggers.Texts.Keys.Select(name => $"DROP TRIGGER {name};")));

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
