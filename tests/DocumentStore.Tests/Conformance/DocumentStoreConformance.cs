using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Testing.Conformance;
using DocumentStore.Tests.Guide;

namespace DocumentStore.Tests.Conformance;

public sealed partial class DocumentStoreConformance
{
    [Fact]
    public void Every_law_stands_in_one_step_of_the_guide()
    {
        var named = Page.Rows("Step").SelectMany(row => Id().Matches(row[^1])).Select(match => match.Value);

        Assert.Equal(
            StoreConformance.Laws.Select(law => law.Id).Order(StringComparer.Ordinal),
            named.Order(StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    #region adapter-laws
    public static TheoryData<string> Laws => new(StoreConformance.Laws.Select(law => law.Id));

    [Theory]
    [MemberData(nameof(Laws))]
    public async Task The_document_store_keeps_the_law(string id)
    {
        await using var store = new StoreUnderTest();

        await StoreConformance.Law(id).CheckAsync(store, TestContext.Current.CancellationToken);
    }
    #endregion

    #region adapter-under-test
    /// <summary>A document store in a folder of its own, reopened by closing it and making another.</summary>
    internal sealed class StoreUnderTest : IStoreUnderTest
    {
        private readonly TempFolder _folder = new();
        private JsonDocumentStore _store;

        public StoreUnderTest() => _store = Open();

        public IUnitOfWorkFactory Work => _store;

        public IReadStore Reads => _store;

        public IOutboxStore Outbox => _store;

        public ValueTask<ImmutableArray<OutboxMessage>> ReadOutboxAsync(
            TenantId tenant, CancellationToken cancellationToken = default) => new(_store.ReadOutbox(tenant));

        public ValueTask ReopenAsync(CancellationToken cancellationToken = default)
        {
            _store.Dispose();
            _store = Open();
            return default;
        }

        public ValueTask DisposeAsync()
        {
            _store.Dispose();
            _folder.Dispose();
            return default;
        }

        private JsonDocumentStore Open() => new(
            new() { File = _folder.File("salon.db"), BusyTimeout = TimeSpan.FromSeconds(30) },
            new ConformanceSnapshotSerializer());
    }
    #endregion

    [GeneratedRegex(@"\b[WULRO]\d+[a-i]?\b", RegexOptions.None, 1000)]
    private static partial Regex Id();
}
