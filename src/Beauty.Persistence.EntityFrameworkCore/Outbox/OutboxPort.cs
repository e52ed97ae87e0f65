using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Persistence.EntityFrameworkCore.Sessions;
using NodaTime;

namespace Beauty.Persistence.EntityFrameworkCore.Outbox;

/// <summary>The relay's port over sessions that a store lends.</summary>
internal sealed class OutboxPort(IOutboxSessions sessions) : IOutboxStore
{
    public ValueTask<RelayLease?> TakeLeaseAsync(
        RelayId owner, Instant until, Instant now, CancellationToken cancellationToken = default) =>
        sessions.WriteAsync(outbox => outbox.TakeLeaseAsync(owner, until, now, cancellationToken), cancellationToken);

    public ValueTask<RelayLease?> RenewLeaseAsync(
        RelayLease lease, Instant until, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lease);
        return sessions.WriteAsync(
            outbox => outbox.RenewLeaseAsync(lease, until, cancellationToken), cancellationToken);
    }

    public async ValueTask ReleaseLeaseAsync(RelayLease lease, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lease);
        await sessions.WriteAsync(
            async outbox =>
            {
                await outbox.ReleaseLeaseAsync(lease, cancellationToken).ConfigureAwait(false);
                return true;
            },
            cancellationToken).ConfigureAwait(false);
    }

    public ValueTask<ImmutableArray<StoredMessage>> ReadDueAsync(
        Instant now, int most, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        return sessions.ReadAsync(outbox => outbox.ReadDueAsync(now, most, cancellationToken), cancellationToken);
    }

    public ValueTask<int> CountUntoldAsync(CancellationToken cancellationToken = default) =>
        sessions.ReadAsync(outbox => outbox.CountUntoldAsync(cancellationToken), cancellationToken);

    public ValueTask<bool> MarkPublishedAsync(
        RelayLease lease,
        IReadOnlyCollection<StoredMessage> messages,
        Instant at,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lease);
        ArgumentNullException.ThrowIfNull(messages);
        return sessions.WriteAsync(
            outbox => outbox.MarkPublishedAsync(lease, messages, at, cancellationToken), cancellationToken);
    }

    public ValueTask<bool> RecordFailureAsync(
        RelayLease lease,
        StoredMessage message,
        FailedAttempt attempt,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lease);
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(attempt);
        return sessions.WriteAsync(
            outbox => outbox.RecordFailureAsync(lease, message, attempt, cancellationToken), cancellationToken);
    }

    public ValueTask<ImmutableArray<StoredMessage>> ListParkedAsync(
        int most, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        return sessions.ReadAsync(outbox => outbox.ListParkedAsync(most, cancellationToken), cancellationToken);
    }

    public ValueTask<bool> ReplayAsync(
        TenantId tenant, EventId message, CancellationToken cancellationToken = default)
    {
        StoreTenant.Require(tenant);
        return sessions.WriteAsync(
            outbox => outbox.ReplayAsync(tenant, message, cancellationToken), cancellationToken);
    }
}
