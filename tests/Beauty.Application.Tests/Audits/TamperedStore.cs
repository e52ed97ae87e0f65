using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Scheduling.Calendars;
using Beauty.Testing.Stores;
using NodaTime;

namespace Beauty.Application.Tests.Audits;

/// <summary>Shows a store as if somebody had tampered with it; the store itself stays as it is.</summary>
internal sealed class TamperedStore(InMemoryStore inner) : IUnitOfWorkFactory, IReadStore, IOutboxStore
{
    public Func<Snapshot, Snapshot> Snapshots { get; set; } = snapshot => snapshot;

    public Func<Journal, bool> KeepsJournal { get; set; } = _ => true;

    public Func<CalendarPage, IEnumerable<Claim>> Claims { get; set; } = page => page.Claims;

    /// <summary>What is shown in place of a row: nothing, one or more.</summary>
    public Func<object, IEnumerable<object>> Rows { get; set; } = row => [row];

    public Func<StoredMessage, IEnumerable<StoredMessage>> Messages { get; set; } = message => [message];

    public async ValueTask<IUnitOfWork> BeginAsync(
        TenantId tenant, WorkIntent intent, CancellationToken cancellationToken = default) =>
        new TamperedUnitOfWork(await inner.BeginAsync(tenant, intent, cancellationToken), this);

    public IReadRepository<T> Of<T>(TenantId tenant)
        where T : class
    {
        // The store in memory answers at once.
        var rows = inner.Of<T>(tenant).ListAsync().Result;
        return new InMemoryReadRepository<T>(() => rows.SelectMany(row => Rows(row)).Cast<T>());
    }

    public async ValueTask<ImmutableDictionary<AggregateKey, Snapshot>> LoadAsync(
        TenantId tenant, IReadOnlyCollection<AggregateKey> keys, CancellationToken cancellationToken = default) =>
        Tampered(await inner.LoadAsync(tenant, keys, cancellationToken));

    public async ValueTask<ImmutableArray<StoredMessage>> ReadDueAsync(
        Instant now, int most, CancellationToken cancellationToken = default) =>
        [.. (await inner.ReadDueAsync(now, most, cancellationToken)).SelectMany(message => Messages(message))];

    public ValueTask<RelayLease?> TakeLeaseAsync(
        RelayId owner, Instant until, Instant now, CancellationToken cancellationToken = default) =>
        inner.TakeLeaseAsync(owner, until, now, cancellationToken);

    public ValueTask<RelayLease?> RenewLeaseAsync(
        RelayLease lease, Instant until, CancellationToken cancellationToken = default) =>
        inner.RenewLeaseAsync(lease, until, cancellationToken);

    public ValueTask ReleaseLeaseAsync(RelayLease lease, CancellationToken cancellationToken = default) =>
        inner.ReleaseLeaseAsync(lease, cancellationToken);

    public ValueTask<int> CountUntoldAsync(CancellationToken cancellationToken = default) =>
        inner.CountUntoldAsync(cancellationToken);

    public ValueTask<bool> MarkPublishedAsync(
        RelayLease lease,
        IReadOnlyCollection<StoredMessage> messages,
        Instant at,
        CancellationToken cancellationToken = default) =>
        inner.MarkPublishedAsync(lease, messages, at, cancellationToken);

    public ValueTask<bool> RecordFailureAsync(
        RelayLease lease,
        StoredMessage message,
        FailedAttempt attempt,
        CancellationToken cancellationToken = default) =>
        inner.RecordFailureAsync(lease, message, attempt, cancellationToken);

    public ValueTask<ImmutableArray<StoredMessage>> ListParkedAsync(
        int most, CancellationToken cancellationToken = default) => inner.ListParkedAsync(most, cancellationToken);

    public ValueTask<bool> ReplayAsync(
        TenantId tenant, EventId message, CancellationToken cancellationToken = default) =>
        inner.ReplayAsync(tenant, message, cancellationToken);

    internal ImmutableDictionary<AggregateKey, Snapshot> Tampered(ImmutableDictionary<AggregateKey, Snapshot> found) =>
        found.ToImmutableDictionary(pair => pair.Key, pair => Snapshots(pair.Value));
}
