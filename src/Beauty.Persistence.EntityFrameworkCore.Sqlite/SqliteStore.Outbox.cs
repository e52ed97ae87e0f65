using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Persistence.EntityFrameworkCore.Outbox;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite;

public sealed partial class SqliteStore
{
    /// <inheritdoc />
    public ValueTask<RelayLease?> TakeLeaseAsync(
        RelayId owner, Instant until, Instant now, CancellationToken cancellationToken = default) =>
        _outbox.TakeLeaseAsync(owner, until, now, cancellationToken);

    /// <inheritdoc />
    public ValueTask<RelayLease?> RenewLeaseAsync(
        RelayLease lease, Instant until, CancellationToken cancellationToken = default) =>
        _outbox.RenewLeaseAsync(lease, until, cancellationToken);

    /// <inheritdoc />
    public ValueTask ReleaseLeaseAsync(RelayLease lease, CancellationToken cancellationToken = default) =>
        _outbox.ReleaseLeaseAsync(lease, cancellationToken);

    /// <inheritdoc />
    public ValueTask<ImmutableArray<StoredMessage>> ReadDueAsync(
        Instant now, int most, CancellationToken cancellationToken = default) =>
        _outbox.ReadDueAsync(now, most, cancellationToken);

    /// <inheritdoc />
    public ValueTask<int> CountUntoldAsync(CancellationToken cancellationToken = default) =>
        _outbox.CountUntoldAsync(cancellationToken);

    /// <inheritdoc />
    public ValueTask<bool> MarkPublishedAsync(
        RelayLease lease,
        IReadOnlyCollection<StoredMessage> messages,
        Instant at,
        CancellationToken cancellationToken = default) =>
        _outbox.MarkPublishedAsync(lease, messages, at, cancellationToken);

    /// <inheritdoc />
    public ValueTask<bool> RecordFailureAsync(
        RelayLease lease,
        StoredMessage message,
        FailedAttempt attempt,
        CancellationToken cancellationToken = default) =>
        _outbox.RecordFailureAsync(lease, message, attempt, cancellationToken);

    /// <inheritdoc />
    public ValueTask<ImmutableArray<StoredMessage>> ListParkedAsync(
        int most, CancellationToken cancellationToken = default) =>
        _outbox.ListParkedAsync(most, cancellationToken);

    /// <inheritdoc />
    public ValueTask<bool> ReplayAsync(
        TenantId tenant, EventId message, CancellationToken cancellationToken = default) =>
        _outbox.ReplayAsync(tenant, message, cancellationToken);

    private sealed class OutboxSessions(SqliteStore store) : IOutboxSessions
    {
        public async ValueTask<T> ReadAsync<T>(
            Func<RelationalOutbox, Task<T>> read, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var session = store._sessions.Lend();
            try
            {
                return await read(new(session)).ConfigureAwait(false);
            }
            catch (SqliteException error)
            {
                throw store._file.Translate(error);
            }
            finally
            {
                store._sessions.Return(session);
            }
        }

        // Giving the session back rolls back what was not committed.
        public async ValueTask<T> WriteAsync<T>(
            Func<RelationalOutbox, Task<T>> write, CancellationToken cancellationToken)
        {
            var session = await store.BeginWritingAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                var answer = await write(new(session)).ConfigureAwait(false);
                session.Run("COMMIT");
                return answer;
            }
            catch (SqliteException error)
            {
                throw store._file.Translate(error);
            }
            finally
            {
                store.EndWriting(session);
            }
        }
    }
}
