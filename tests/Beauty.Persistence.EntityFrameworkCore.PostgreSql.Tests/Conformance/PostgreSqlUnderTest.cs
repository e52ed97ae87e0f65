using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Persistence.EntityFrameworkCore.Model;
using Beauty.Persistence.EntityFrameworkCore.PostgreSql.Sessions;
using Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Servers;
using Beauty.Testing.Conformance;
using Microsoft.EntityFrameworkCore;

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Conformance;

/// <summary>A PostgreSQL database of its own, reopened by closing the store and making another.</summary>
internal sealed class PostgreSqlUnderTest : IStoreUnderTest
{
    private readonly TempDatabase _database;
    private PostgreSqlStore _store;

    private PostgreSqlUnderTest(TempDatabase database) => (_database, _store) = (database, MakeStore(database));

    public IUnitOfWorkFactory Work => _store;

    public IReadStore Reads => _store;

    public IOutboxStore Outbox => _store;

    public static async Task<PostgreSqlUnderTest> StartAsync(SharedServer server) =>
        new(await TempDatabase.MigratedAsync(server));

    public async ValueTask<ImmutableArray<OutboxMessage>> ReadOutboxAsync(
        TenantId tenant, CancellationToken cancellationToken = default)
    {
        await using var connection = await _database.ConnectAsync();
        await using var context = PostgreSqlContext.Over(connection);
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
        await _store.DisposeAsync();
        _store = MakeStore(_database);
        await _store.CheckAsync(cancellationToken);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private static PostgreSqlStore MakeStore(TempDatabase database) =>
        database.Store(serializer: new ConformanceSnapshotSerializer());
}
