using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Testing.Conformance;

namespace DocumentStore.Tests.Conformance;

/// <summary>A document store in a folder of its own, reopened by closing it and making another.</summary>
internal sealed class DocumentStoreUnderTest : IStoreUnderTest
{
    private readonly TempFolder _folder = new();
    private JsonDocumentStore _store;

    public DocumentStoreUnderTest() => _store = Open();

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
