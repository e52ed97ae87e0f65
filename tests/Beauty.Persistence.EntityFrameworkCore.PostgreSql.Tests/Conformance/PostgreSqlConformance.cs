using Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Servers;
using Beauty.Testing.Conformance;

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Conformance;

public sealed class PostgreSqlConformance(SharedServer server)
{
    public static TheoryData<string> Laws => new(StoreConformance.Laws.Select(law => law.Id));

    [Theory]
    [MemberData(nameof(Laws))]
    public async Task PostgreSQL_keeps_the_law(string id)
    {
        await using var store = await PostgreSqlUnderTest.StartAsync(server);

        await StoreConformance.Law(id).CheckAsync(store, Plans.Token);
    }
}
