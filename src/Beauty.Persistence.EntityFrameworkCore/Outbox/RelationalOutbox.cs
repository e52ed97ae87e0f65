using System.Collections.Immutable;
using System.Data.Common;
using System.Globalization;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Persistence.EntityFrameworkCore.Sessions;
using NodaTime;

namespace Beauty.Persistence.EntityFrameworkCore.Outbox;

/// <summary>The relay's reads and writes over one session; whoever lends it opens and ends transactions.</summary>
internal sealed class RelationalOutbox(SqlSession session)
{
    private StoreTypes Types => session.Types;

    public async Task<RelayLease?> TakeLeaseAsync(
        RelayId owner, Instant until, Instant now, CancellationToken cancellationToken)
    {
        var fence = await session.Bind(OutboxSql.TakeLease, owner.Value, until, now)
            .ExecuteScalarAsync(cancellationToken).ConfigureAwait(false);
        return fence is null ? null : new(owner, until, Convert.ToInt64(fence, CultureInfo.InvariantCulture));
    }

    public async Task<RelayLease?> RenewLeaseAsync(
        RelayLease lease, Instant until, CancellationToken cancellationToken) =>
        await session.Bind(OutboxSql.RenewLease, lease.Fence, until)
            .ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false) == 1
            ? new(lease.Owner, until, lease.Fence)
            : null;

    public Task ReleaseLeaseAsync(RelayLease lease, CancellationToken cancellationToken) =>
        session.Bind(OutboxSql.ReleaseLease, lease.Fence).ExecuteNonQueryAsync(cancellationToken);

    public Task<ImmutableArray<StoredMessage>> ReadDueAsync(
        Instant now, int most, CancellationToken cancellationToken) =>
        ReadAsync(session.Bind(OutboxSql.Due, now, most), cancellationToken);

    public Task<ImmutableArray<StoredMessage>> ListParkedAsync(int most, CancellationToken cancellationToken) =>
        ReadAsync(session.Bind(OutboxSql.Parked, most), cancellationToken);

    public async Task<int> CountUntoldAsync(CancellationToken cancellationToken) => Convert.ToInt32(
        await session.Bind(OutboxSql.CountUntold).ExecuteScalarAsync(cancellationToken).ConfigureAwait(false),
        CultureInfo.InvariantCulture);

    public async Task<bool> MarkPublishedAsync(
        RelayLease lease, IEnumerable<StoredMessage> messages, Instant at, CancellationToken cancellationToken)
    {
        if (!await HoldsAsync(lease, cancellationToken).ConfigureAwait(false))
        {
            return false;
        }

        var marks = messages
            .Select(stored => new SqlStatement(
                OutboxSql.MarkPublished, stored.Tenant.Value, stored.Message.Id.Value, at) { MayMiss = true })
            .ToList();
        var failure = await session.RunAllAsync(marks, cancellationToken).ConfigureAwait(false);
        return failure is { Error: { } error } ? throw error : true;
    }

    public async Task<bool> RecordFailureAsync(
        RelayLease lease, StoredMessage message, FailedAttempt attempt, CancellationToken cancellationToken)
    {
        if (!await HoldsAsync(lease, cancellationToken).ConfigureAwait(false))
        {
            return false;
        }

        var statement = session.Bind(
            OutboxSql.RecordFailure, message.Tenant.Value, message.Message.Id.Value, attempt.Code.Value,
            attempt.NotBefore, attempt.ParkedAt);
        await statement.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        return true;
    }

    public async Task<bool> ReplayAsync(TenantId tenant, EventId message, CancellationToken cancellationToken) =>
        await session.Bind(OutboxSql.Replay, tenant.Value, message.Value)
            .ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false) == 1;

    private async Task<bool> HoldsAsync(RelayLease lease, CancellationToken cancellationToken) =>
        await session.Bind(OutboxSql.HoldLease, lease.Fence)
            .ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false) == 1;

    private async Task<ImmutableArray<StoredMessage>> ReadAsync(
        DbCommand statement, CancellationToken cancellationToken)
    {
        var messages = ImmutableArray.CreateBuilder<StoredMessage>();
        var row = await statement.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using (row.ConfigureAwait(false))
        {
            while (await row.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                messages.Add(StoredOf(row));
            }
        }

        return messages.ToImmutable();
    }

    private StoredMessage StoredOf(DbDataReader row) => new()
    {
        Tenant = TenantId.From(Types.ReadId(row, 0)),
        Message = new()
        {
            Id = EventId.From(Types.ReadId(row, 1)),
            Stream = new(row.GetString(2), Types.ReadId(row, 3)),
            StreamVersion = row.GetInt64(4),
            Type = row.GetString(5),
            SchemaVersion = row.GetInt32(6),
            OccurredAt = Types.ReadInstant(row, 7),
            CausedBy = CommandId.From(Types.ReadId(row, 8)),
            Payload = row.GetString(9),
        },
        Attempts = row.GetInt32(10),
        NotBefore = row.IsDBNull(11) ? null : Types.ReadInstant(row, 11),
        LastError = row.IsDBNull(12) ? null : FailureCode.Of(row.GetString(12)),
        ParkedAt = row.IsDBNull(13) ? null : Types.ReadInstant(row, 13),
    };
}
