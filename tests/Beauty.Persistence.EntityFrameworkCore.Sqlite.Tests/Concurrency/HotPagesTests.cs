namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Tests.Concurrency;

public sealed class HotPagesTests : HotPages<SqliteStore>
{
    protected override Task<ITestStore<SqliteStore>> StartAsync() =>
        Task.FromResult<ITestStore<SqliteStore>>(new TempFile());
}
