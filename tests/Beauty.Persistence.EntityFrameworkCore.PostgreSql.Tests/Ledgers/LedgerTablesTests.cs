using Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Servers;

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Ledgers;

public sealed class LedgerTablesTests(SharedServer server) : LedgerTables<PostgreSqlStore>
{
    protected override Task<ITestStore<PostgreSqlStore>> StartAsync() => TestStore.StartAsync(server);
}
