using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Testing.Conformance;
using Beauty.Testing.Faults;

namespace Beauty.Testing.Tests.Conformance;

/// <summary>The injector of faults passes everything on: without rates nothing is lost on the way.</summary>
public sealed class FaultlessStoreConformance
{
    public static TheoryData<string> Laws => new(StoreConformance.Laws.Select(law => law.Id));

    [Theory]
    [MemberData(nameof(Laws))]
    public async Task A_faulty_store_without_faults_keeps_every_law(string law)
    {
        await using var store = new Faultless(new InMemoryStoreUnderTest());

        await StoreConformance.Law(law).CheckAsync(store, TestContext.Current.CancellationToken);
    }

    private sealed class Faultless(IStoreUnderTest inner) : IStoreUnderTest
    {
        public IUnitOfWorkFactory Work => new FaultyUnitOfWorkFactory(inner.Work, seed: 1, default);

        public IReadStore Reads => inner.Reads;

        public IOutboxStore Outbox => inner.Outbox;

        public ValueTask<ImmutableArray<OutboxMessage>> ReadOutboxAsync(
            TenantId tenant, CancellationToken cancellationToken = default) =>
            inner.ReadOutboxAsync(tenant, cancellationToken);

        public ValueTask ReopenAsync(CancellationToken cancellationToken = default) =>
            inner.ReopenAsync(cancellationToken);

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
