using Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Servers;

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Concurrency;

public sealed class HotPagesTests(SharedServer server) : HotPages<PostgreSqlStore>
{
    protected override Task<ITestStore<PostgreSqlStore>> StartAsync() => TestStore.StartAsync(server);
}
