using Beauty.Testing.Conformance;

namespace Beauty.Testing.Tests.Conformance;

public sealed class InMemoryStoreConformance
{
    public static TheoryData<string> Laws => new(StoreConformance.Laws.Select(law => law.Id));

    [Theory]
    [MemberData(nameof(Laws))]
    public async Task The_reference_store_keeps_every_law(string law)
    {
        await using var store = new InMemoryStoreUnderTest();

        await StoreConformance.Law(law).CheckAsync(store, TestContext.Current.CancellationToken);
    }
}
