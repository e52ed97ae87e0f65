using Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Servers;

[assembly: AssemblyFixture(typeof(SharedServer))]

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Servers;

/// <summary>One server for all tests, started by the first that needs it, with a migrated database to copy.</summary>
/// <remarks>
/// Without server programs its tests are skipped, unless <see cref="ServerPrograms.Requirement"/> is set.
/// </remarks>
public sealed class SharedServer : IAsyncDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private ThrowAwayServer? _server;
    private string? _template;

    /// <summary>Skips or fails the test where there is no server.</summary>
    public static void Require()
    {
        if (ServerPrograms.Folder is null)
        {
            Assert.SkipUnless(
                ServerPrograms.AreRequired, "No PostgreSQL server is installed: initdb was found nowhere.");
            Assert.Fail($"No PostgreSQL server is installed, and {ServerPrograms.Requirement} is 1.");
        }
    }

    internal async Task<ThrowAwayServer> StartedAsync()
    {
        Require();
        await _turn.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            return _server ??= await ThrowAwayServer.StartAsync(ThrowAwayServer.Fast);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Makes a database that is migrated already, by copying one.</summary>
    internal async Task<string> MakeMigratedDatabaseAsync()
    {
        var server = await StartedAsync();
        await _turn.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            _template ??= await MakeTemplateAsync(server);
        }
        finally
        {
            _turn.Release();
        }

        return await server.MakeDatabaseAsync(_template);
    }

    public async ValueTask DisposeAsync()
    {
        _turn.Dispose();
        if (_server is { } started)
        {
            await started.DisposeAsync();
        }
    }

    private static async Task<string> MakeTemplateAsync(ThrowAwayServer server)
    {
        var name = await server.MakeDatabaseAsync();
        // Not pooled: a database that somebody is connected to cannot be copied.
        var address = server.Address(name);
        address.Pooling = false;
        await using var store = new PostgreSqlStore(
            new() { ConnectionString = address.ToString() }, new NoteSerializer());
        await store.MigrateAsync(TestContext.Current.CancellationToken);
        return name;
    }
}
