using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Outbox;
using NodaTime;

namespace Beauty.Testing.Stores;

public sealed partial class InMemoryStore
{
    /// <inheritdoc />
    public ValueTask<RelayLease?> TakeLeaseAsync(
        RelayId owner, Instant until, Instant now, CancellationToken cancellationToken = default) =>
        Locked(() => _outbox.Take(owner, until, now), cancellationToken);

    /// <inheritdoc />
    public ValueTask<RelayLease?> RenewLeaseAsync(
        RelayLease lease, Instant until, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lease);
        return Locked(() => _outbox.Renew(lease, until), cancellationToken);
    }

    /// <inheritdoc />
    public async ValueTask ReleaseLeaseAsync(RelayLease lease, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lease);
        await Locked(
            () =>
            {
                _outbox.Release(lease);
                return true;
            },
            cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public ValueTask<ImmutableArray<StoredMessage>> ReadDueAsync(
        Instant now, int most, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        return Locked(() => _outbox.Due(now, most), cancellationToken);
    }

    /// <inheritdoc />
    public ValueTask<int> CountUntoldAsync(CancellationToken cancellationToken = default) =>
        Locked(() => _outbox.Count, cancellationToken);

    /// <inheritdoc />
    public ValueTask<bool> MarkPublishedAsync(
        RelayLease lease,
        IReadOnlyCollection<StoredMessage> messages,
        Instant at,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lease);
        ArgumentNullException.ThrowIfNull(messages);
        return Locked(() => Under(lease, () => _outbox.Remove(messages)), cancellationToken);
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
        return Locked(() => Under(lease, () => _outbox.Fail(message, attempt)), cancellationToken);
    }

    /// <inheritdoc />
    public ValueTask<ImmutableArray<StoredMessage>> ListParkedAsync(
        int most, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        return Locked(() => _outbox.Parked(most), cancellationToken);
    }

    /// <inheritdoc />
    public ValueTask<bool> ReplayAsync(
        TenantId tenant, EventId message, CancellationToken cancellationToken = default) =>
        Locked(() => _outbox.Replay(Checked(tenant), message), cancellationToken);

    private bool Under(RelayLease lease, Action change)
    {
        var stands = _outbox.Stands(lease);
        if (stands)
        {
            change();
        }

        return stands;
    }

    private ValueTask<T> Locked<T>(Func<T> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            return new(work());
        }
    }
}
