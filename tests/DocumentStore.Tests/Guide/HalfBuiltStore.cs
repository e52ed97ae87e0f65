using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Testing.Conformance;
using Beauty.Testing.Stores;
using DocumentStore.Tests.Conformance;

namespace DocumentStore.Tests.Guide;

/// <summary>A sound store of which one member is not written yet: what the laws say of an adapter half way.</summary>
internal sealed class HalfBuiltStore(Missing missing) : IStoreUnderTest, IUnitOfWorkFactory, IReadStore
{
    private readonly List<DocumentStoreConformance.StoreUnderTest> _files = [new()];

    public IUnitOfWorkFactory Work => this;

    public IReadStore Reads => this;

    public IOutboxStore Outbox => new HalfBuiltOutbox(Sound.Outbox, missing);

    private DocumentStoreConformance.StoreUnderTest Sound => _files[^1];

    public async ValueTask<IUnitOfWork> BeginAsync(
        TenantId tenant, WorkIntent intent, CancellationToken cancellationToken = default) =>
        new HalfBuiltUnitOfWork(await Sound.Work.BeginAsync(tenant, intent, cancellationToken), missing);

    public IReadRepository<T> Of<T>(TenantId tenant)
        where T : class
    {
        var sound = Sound.Reads.Of<T>(tenant);
        var kind = typeof(T) == typeof(CommandLogEntry) ? Missing.CommandLog
            : typeof(T) == typeof(LedgerLine) ? Missing.LedgerLines
            : Missing.Rows;
        return kind == missing ? new InMemoryReadRepository<T>(() => []) : sound;
    }

    public async ValueTask<ImmutableDictionary<AggregateKey, Snapshot>> LoadAsync(
        TenantId tenant, IReadOnlyCollection<AggregateKey> keys, CancellationToken cancellationToken = default)
    {
        var found = await Sound.Reads.LoadAsync(tenant, keys, cancellationToken);
        return missing is Missing.LoadOutside ? found.Clear() : found;
    }

    public ValueTask<ImmutableArray<OutboxMessage>> ReadOutboxAsync(
        TenantId tenant, CancellationToken cancellationToken = default) =>
        Sound.ReadOutboxAsync(tenant, cancellationToken);

    public ValueTask ReopenAsync(CancellationToken cancellationToken = default)
    {
        if (missing is not Missing.Reopen)
        {
            return Sound.ReopenAsync(cancellationToken);
        }

        _files.Add(new()); // What was kept in memory only is gone.
        return default;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var file in _files)
        {
            await file.DisposeAsync();
        }
    }
}
