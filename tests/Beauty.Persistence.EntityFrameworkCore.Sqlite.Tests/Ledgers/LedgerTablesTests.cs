namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Tests.Ledgers;

public sealed class LedgerTablesTests : LedgerTables<SqliteStore>
{
    protected override Task<ITestStore<SqliteStore>> StartAsync() =>
        Task.FromResult<ITestStore<SqliteStore>>(new TempFile());
}
