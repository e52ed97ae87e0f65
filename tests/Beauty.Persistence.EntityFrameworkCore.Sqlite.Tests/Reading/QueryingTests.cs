namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Tests.Reading;

public sealed class QueryingTests : QueryingOfRows<SqliteStore>
{
    protected override Task<ITestStore<SqliteStore>> StartAsync() =>
        Task.FromResult<ITestStore<SqliteStore>>(new TempFile());
}
