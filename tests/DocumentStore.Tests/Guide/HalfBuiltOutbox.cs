using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Outbox;
using NodaTime;

namespace DocumentStore.Tests.Guide;

/// <summary>Passes everything on, save what is missing.</summary>
internal sealed class HalfBuiltOutbox(IOutboxStore sound, Missing missing) : IOutboxStore
{
    public async ValueTask<RelayLease?> TakeLeaseAsync(
        RelayId owner, Instant until, Instant now, CancellationToken cancellationToken = default) =>
        missing is Missing.TakeLease ? null : await sound.TakeLeaseAsync(owner, until, now, cancellationToken);

    public async ValueTask<RelayLease?> RenewLeaseAsync(
        RelayLease lease, Instant until, CancellationToken cancellationToken = default) =>
        missing is Missing.RenewLease ? null : await sound.RenewLeaseAsync(lease, until, cancellationToken);

    public ValueTask ReleaseLeaseAsync(RelayLease lease, CancellationToken cancellationToken = default) =>
        missing is Missing.ReleaseLease ? default : sound.ReleaseLeaseAsync(lease, cancellationToken);

    public async ValueTask<ImmutableArray<StoredMessage>> ReadDueAsync(
        Instant now, int most, CancellationToken cancellationToken = default) =>
        missing is Missing.ReadDue ? [] : await sound.ReadDueAsync(now, most, cancellationToken);

    public async ValueTask<int> CountUntoldAsync(CancellationToken cancellationToken = default) =>
        missing is Missing.CountUntold ? 0 : await sound.CountUntoldAsync(cancellationToken);

    public async ValueTask<bool> MarkPublishedAsync(
        RelayLease lease,
        IReadOnlyCollection<StoredMessage> messages,
        Instant at,
        CancellationToken cancellationToken = default) =>
        missing is not Missing.MarkPublished
        && await sound.MarkPublishedAsync(lease, messages, at, cancellationToken);

    public async ValueTask<bool> RecordFailureAsync(
        RelayLease lease,
        StoredMessage message,
        FailedAttempt attempt,
        CancellationToken cancellationToken = default) =>
        missing is not Missing.RecordFailure
        && await sound.RecordFailureAsync(lease, message, attempt, cancellationToken);

    public async ValueTask<ImmutableArray<StoredMessage>> ListParkedAsync(
        int most, CancellationToken cancellationToken = default) =>
        missing is Missing.ListParked ? [] : await sound.ListParkedAsync(most, cancellationToken);

    public async ValueTask<bool> ReplayAsync(
        TenantId tenant, EventId message, CancellationToken cancellationToken = default) =>
        missing is not Missing.Replay && await sound.ReplayAsync(tenant, message, cancellationToken);
}
