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
        WriteOutboxAsync(outbox => outbox.TakeLeaseAsync(owner, until, now, cancellationToken), cancellationToken);

    /// <inheritdoc />
    public ValueTask<RelayLease?> RenewLeaseAsync(
        RelayLease lease, Instant until, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lease);
        return WriteOutboxAsync(outbox => outbox.RenewLeaseAsync(lease, until, cancellationToken), cancellationToken);
    }

    /// <inheritdoc />
    public async ValueTask ReleaseLeaseAsync(RelayLease lease, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lease);
        await WriteOutboxAsync(
            async outbox =>
            {
                await outbox.ReleaseLeaseAsync(lease, cancellationToken).ConfigureAwait(false);
                return true;
            },
            cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public ValueTask<ImmutableArray<StoredMessage>> ReadDueAsync(
        Instant now, int most, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        return ReadOutboxAsync(outbox => outbox.ReadDueAsync(now, most, cancellationToken), cancellationToken);
    }

    /// <inheritdoc />
    public ValueTask<int> CountUntoldAsync(CancellationToken cancellationToken = default) =>
        ReadOutboxAsync(outbox => outbox.CountUntoldAsync(cancellationToken), cancellationToken);

    /// <inheritdoc />
    public ValueTask<bool> MarkPublishedAsync(
        RelayLease lease,
        IReadOnlyCollection<StoredMessage> messages,
        Instant at,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lease);
        ArgumentNullException.ThrowIfNull(messages);
        return WriteOutboxAsync(
            outbox => outbox.MarkPublishedAsync(lease, messages, at, cancellationToken), cancellationToken);
    }

    /// <inheritdoc />
    public ValueTask<bool> RecordFailureAsync(
        RelayLease lease,
        StoredMessage message,
        FailedAttempt attempt,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lease);
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(attempt);
        return WriteOutboxAsync(
            outbox => outbox.RecordFailureAsync(lease, message, attempt, cancellationToken), cancellationToken);
    }

    /// <inheritdoc />
    public ValueTask<ImmutableArray<StoredMessage>> ListParkedAsync(
        int most, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        return ReadOutboxAsync(outbox => outbox.ListParkedAsync(most, cancellationToken), cancellationToken);
    }

    /// <inheritdoc />
    public ValueTask<bool> ReplayAsync(
        TenantId tenant, EventId message, CancellationToken cancellationToken = default)
    {
        RequireTenant(tenant);
        return WriteOutboxAsync(outbox => outbox.ReplayAsync(tenant, message, cancellationToken), cancellationToken);
    }

    private async ValueTask<T> ReadOutboxAsync<T>(
        Func<RelationalOutbox, Task<T>> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var session = _sessions.Lend();
        try
        {
            return await read(new(session)).ConfigureAwait(false);
        }
        catch (SqliteException error)
        {
            throw _file.Translate(error);
        }
        finally
        {
            _sessions.Return(session);
        }
    }

    // Giving the session back rolls back what was not committed.
    private async ValueTask<T> WriteOutboxAsync<T>(
        Func<RelationalOutbox, Task<T>> write, CancellationToken cancellationToken)
    {
        var session = await BeginWritingAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var answer = await write(new(session)).ConfigureAwait(false);
            session.Run("COMMIT");
            return answer;
        }
        catch (SqliteException error)
        {
            throw _file.Translate(error);
        }
        finally
        {
            EndWriting(session);
        }
    }
}
