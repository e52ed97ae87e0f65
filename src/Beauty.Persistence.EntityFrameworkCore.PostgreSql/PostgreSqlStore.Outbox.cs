using System.Collections.Immutable;
using System.Data;
using System.Data.Common;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Persistence.EntityFrameworkCore.Outbox;
using NodaTime;

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql;

public sealed partial class PostgreSqlStore
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

    private sealed class OutboxSessions(PostgreSqlStore store) : IOutboxSessions
    {
        public ValueTask<T> ReadAsync<T>(
            Func<RelationalOutbox, Task<T>> read, CancellationToken cancellationToken) =>
            WithinAsync(IsolationLevel.RepeatableRead, read, cancellationToken);

        public ValueTask<T> WriteAsync<T>(
            Func<RelationalOutbox, Task<T>> write, CancellationToken cancellationToken) =>
            WithinAsync(IsolationLevel.ReadCommitted, write, cancellationToken);

        // A lost commit is told as busy too: the relay may repeat all that it does.
        private async ValueTask<T> WithinAsync<T>(
            IsolationLevel isolation, Func<RelationalOutbox, Task<T>> work, CancellationToken cancellationToken)
        {
            var session = await store.BeginSessionAsync(isolation, cancellationToken).ConfigureAwait(false);
            try
            {
                var answer = await work(new(session)).ConfigureAwait(false);
                await session.CommitAsync().ConfigureAwait(false);
                return answer;
            }
            catch (DbException error)
            {
                throw store._database.Translate(error);
            }
            finally
            {
                await session.EndAsync().ConfigureAwait(false);
            }
        }
    }
}
