using Beauty.Testing.Conformance;

namespace DocumentStore.Tests.Conformance;

public sealed class DocumentStoreConformance
{
    public static TheoryData<string> Laws => new(StoreConformance.Laws.Select(law => law.Id));

    [Theory]
    [MemberData(nameof(Laws))]
    public async Task The_document_store_keeps_the_law(string id)
    {
        await using var store = new DocumentStoreUnderTest();

        await StoreConformance.Law(id).CheckAsync(store, TestContext.Current.CancellationToken);
    }
}
