using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Persistence.EntityFrameworkCore.Model;
using Beauty.Persistence.EntityFrameworkCore.Sqlite.Sessions;
using Beauty.Testing.Conformance;
using Microsoft.EntityFrameworkCore;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Tests.Conformance;

/// <summary>A SQLite file in a folder of its own, reopened by closing the store and making another.</summary>
internal sealed class SqliteUnderTest : IStoreUnderTest
{
    private readonly TempFolder _folder = new();
    private SqliteStore _store;

    private SqliteUnderTest() => _store = MakeStore();

    public IUnitOfWorkFactory Work => _store;

    public IReadStore Reads => _store;

    public IOutboxStore Outbox => _store;

    public static async Task<SqliteUnderTest> StartAsync()
    {
        var started = new SqliteUnderTest();
        await started._store.MigrateAsync(Plans.Token);
        return started;
    }

    public async ValueTask<ImmutableArray<OutboxMessage>> ReadOutboxAsync(
        TenantId tenant, CancellationToken cancellationToken = default)
    {
        using var connection = _folder.Connect();
        await using var context = SqliteContext.Over(connection);
        var rows = await context.Set<OutboxRow>().AsNoTracking()
            .Where(row => row.Tenant == tenant && row.PublishedAt == null)
            .OrderBy(row => row.Seq)
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new OutboxMessage
            {
                Id = row.MessageId,
                Stream = new AggregateKey(row.StreamKind, row.StreamId),
                StreamVersion = row.StreamVersion,
                Type = row.Type,
                SchemaVersion = row.SchemaVersion,
                OccurredAt = row.OccurredAt,
                CausedBy = row.CausationCommand,
                Payload = row.Payload,
            }),
        ];
    }

    public async ValueTask ReopenAsync(CancellationToken cancellationToken = default)
    {
        _store.Dispose();
        _store = MakeStore();
        await _store.CheckAsync(StoreCheckDepth.EveryPage, cancellationToken);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private SqliteStore MakeStore() => _folder.Store(
        busyTimeout: TimeSpan.FromSeconds(30), serializer: new ConformanceSnapshotSerializer());
}
