using Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Servers;
using Npgsql;

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests;

/// <summary>A database for the tests that all relational stores share.</summary>
internal sealed class TestStore : ITestStore<PostgreSqlStore>
{
    private readonly TempDatabase _database;

    private TestStore(TempDatabase database) => _database = database;

    public string Overlaps => Audit.Overlaps;

    public string NewId => "gen_random_uuid()";

    public static async Task<ITestStore<PostgreSqlStore>> StartAsync(SharedServer server) =>
        new TestStore(await TempDatabase.MigratedAsync(server));

    public Task<PostgreSqlStore> StoreAsync() => Task.FromResult(_database.Store(TimeSpan.FromSeconds(60)));

    public Task RunAsync(string sql) => _database.RunAsync(sql);

    public async Task<long> CountAsync(string sql) => (long)(await _database.AskAsync(sql))!;

    public bool IsRefusal(Exception error) =>
        error is PostgresException { SqlState: var state } && state.StartsWith("23", StringComparison.Ordinal);

    // Another of the same name, which the commit asks, refuses nothing.
    public Task RemoveBackstopAsync() => RunAsync(
        """
        ALTER TABLE claims DROP CONSTRAINT ex_claims_overlap;
        ALTER TABLE claims ADD CONSTRAINT ex_claims_overlap EXCLUDE USING gist (tenant WITH =) WHERE (false)
            DEFERRABLE INITIALLY DEFERRED
        """);

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
