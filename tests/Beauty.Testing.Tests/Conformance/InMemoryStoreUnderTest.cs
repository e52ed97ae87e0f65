using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Testing.Conformance;
using Beauty.Testing.Stores;

namespace Beauty.Testing.Tests.Conformance;

/// <summary>The reference store, as its author hands it to the laws.</summary>
public sealed class InMemoryStoreUnderTest : IStoreUnderTest
{
    private readonly InMemoryStore _store = new();

    public IUnitOfWorkFactory Work => _store;

    public IReadStore Reads => _store;

    public IOutboxStore Outbox => _store;

    public ValueTask<ImmutableArray<OutboxMessage>> ReadOutboxAsync(
        TenantId tenant, CancellationToken cancellationToken = default) =>
        new(_store.ReadOutbox(tenant));

    public ValueTask ReopenAsync(CancellationToken cancellationToken = default) => default;

    public ValueTask DisposeAsync() => default;
}
