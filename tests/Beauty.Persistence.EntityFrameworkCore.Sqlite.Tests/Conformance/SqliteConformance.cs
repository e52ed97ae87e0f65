using Beauty.Testing.Conformance;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Tests.Conformance;

public sealed class SqliteConformance
{
    public static TheoryData<string> Laws => new(StoreConformance.Laws.Select(law => law.Id));

    [Theory]
    [MemberData(nameof(Laws))]
    public async Task SQLite_keeps_the_law(string id)
    {
        await using var store = await SqliteUnderTest.StartAsync();

        await StoreConformance.Law(id).CheckAsync(store, Plans.Token);
    }
}
