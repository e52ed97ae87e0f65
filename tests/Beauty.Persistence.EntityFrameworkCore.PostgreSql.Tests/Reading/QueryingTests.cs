using Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Servers;

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Reading;

public sealed class QueryingTests(SharedServer server) : QueryingOfRows<PostgreSqlStore>
{
    protected override Task<ITestStore<PostgreSqlStore>> StartAsync() => TestStore.StartAsync(server);
}
