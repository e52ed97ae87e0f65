using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Outbox;
using DocumentStore.Documents;
using DocumentStore.Forms;
using DocumentStore.UnitsOfWork;
using NodaTime;

namespace DocumentStore;

public sealed partial class JsonDocumentStore
{
    /// <inheritdoc />
    public ValueTask<RelayLease?> TakeLeaseAsync(
        RelayId owner, Instant until, Instant now, CancellationToken cancellationToken = default) => _file.WriteAsync(
        documents =>
        {
            var (held, fence) = LeaseIn(documents);
            var isFree = held?.Owner is null || held.Owner == owner || held.Until <= now;
            return isFree ? PutLease(documents, new(owner, until, fence + 1)) : null;
        },
        cancellationToken);

    /// <inheritdoc />
    public ValueTask<RelayLease?> RenewLeaseAsync(
        RelayLease lease, Instant until, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lease);
        return _file.WriteAsync(
            documents => Stands(documents, lease) ? PutLease(documents, new(lease.Owner, until, lease.Fence)) : null,
            cancellationToken);
    }

    /// <inheritdoc />
    public async ValueTask ReleaseLeaseAsync(RelayLease lease, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lease);
        await UnderAsync(
            lease,
            documents => documents.Put(new(
                DocumentKey.Lease, lease.Fence, DocumentJson.Write(new LeaseForm(lease.Until)))),
            cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public ValueTask<ImmutableArray<StoredMessage>> ReadDueAsync(
        Instant now, int most, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var heldBack = new HashSet<(TenantId, AggregateKey)>();
        var due = ImmutableArray.CreateBuilder<StoredMessage>();
        foreach (var stored in Untold(DocumentKey.Outbox, cancellationToken).TakeWhile(_ => due.Count < most))
        {
            var stream = (stored.Tenant, stored.Message.Stream);
            if (stored.ParkedAt is not null || stored.NotBefore > now)
            {
                heldBack.Add(stream);
            }
            else if (!heldBack.Contains(stream))
            {
                due.Add(stored);
            }
        }

        return new(due.ToImmutable());
    }

    /// <inheritdoc />
    public ValueTask<int> CountUntoldAsync(CancellationToken cancellationToken = default) =>
        new(Untold(DocumentKey.Outbox, cancellationToken).Count());

    /// <inheritdoc />
    public ValueTask<bool> MarkPublishedAsync(
        RelayLease lease,
        IReadOnlyCollection<StoredMessage> messages,
        Instant at,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lease);
        ArgumentNullException.ThrowIfNull(messages);
        return UnderAsync(
            lease,
            documents =>
            {
                foreach (var told in messages.GroupBy(KeyOf, StringComparer.Ordinal))
                {
                    new OutboxStream(documents, told.Key).Remove(told);
                }
            },
            cancellationToken);
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
        return UnderAsync(
            lease,
            documents => new OutboxStream(documents, KeyOf(message)).Replace(message, stored => stored with
            {
                Attempts = stored.Attempts + 1,
                LastError = attempt.Code,
                NotBefore = attempt.NotBefore,
                ParkedAt = attempt.ParkedAt,
            }),
            cancellationToken);
    }

    /// <inheritdoc />
    public ValueTask<ImmutableArray<StoredMessage>> ListParkedAsync(
        int most, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var parked = Untold(DocumentKey.Outbox, cancellationToken).Where(stored => stored.ParkedAt is not null);
        return new([.. parked.Take(most)]);
    }

    /// <inheritdoc />
    public ValueTask<bool> ReplayAsync(
        TenantId tenant, EventId message, CancellationToken cancellationToken = default)
    {
        EntityId.ThrowIfDefault(tenant);
        return _file.WriteAsync(
            documents =>
            {
                var parked = UntoldIn(documents, DocumentKey.Streams(tenant))
                    .FirstOrDefault(stored => stored.Message.Id == message && stored.ParkedAt is not null);
                if (parked is not null)
                {
                    new OutboxStream(documents, KeyOf(parked)).Replace(
                        parked, stored => stored with { Attempts = 0, NotBefore = null, ParkedAt = null });
                }

                return parked is not null;
            },
            cancellationToken);
    }

    /// <summary>The messages of a tenant that were stored and not yet told, oldest first.</summary>
    /// <param name="tenant">Whose messages.</param>
    /// <returns>The messages.</returns>
    /// <exception cref="ArgumentException">The tenant is <c>default</c>.</exception>
    public ImmutableArray<OutboxMessage> ReadOutbox(TenantId tenant)
    {
        EntityId.ThrowIfDefault(tenant);
        return [.. Untold(DocumentKey.Streams(tenant), CancellationToken.None).Select(stored => stored.Message)];
    }

    private static IEnumerable<StoredMessage> UntoldIn(DocumentSession documents, string path) => documents.Under(path)
        .SelectMany(stream => DocumentJson.Read<StreamForm>(stream).Messages)
        .OrderBy(untold => untold.Position)
        .Select(untold => untold.Stored);

    private static string KeyOf(StoredMessage stored) => DocumentKey.Stream(stored.Tenant, stored.Message.Stream);

    private static (LeaseForm? Held, long Fence) LeaseIn(DocumentSession documents) =>
        documents.Find(DocumentKey.Lease) is { } document
            ? (DocumentJson.Read<LeaseForm>(document), document.Version)
            : (null, 0);

    private static RelayLease PutLease(DocumentSession documents, RelayLease lease)
    {
        var form = new LeaseForm(lease.Until) { Owner = lease.Owner };
        documents.Put(new(DocumentKey.Lease, lease.Fence, DocumentJson.Write(form)));
        return lease;
    }

    private static bool Stands(DocumentSession documents, RelayLease lease) =>
        LeaseIn(documents) is ({ Owner: not null }, var fence) && fence == lease.Fence;

    private IEnumerable<StoredMessage> Untold(string path, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var reading = _file.Read();
        return UntoldIn(reading, path);
    }

    // The fence is compared in the transaction that writes: a relay that slept marks nothing (O12).
    private ValueTask<bool> UnderAsync(
        RelayLease lease, Action<DocumentSession> change, CancellationToken cancellationToken) => _file.WriteAsync(
        documents =>
        {
            var stands = Stands(documents, lease);
            if (stands)
            {
                change(documents);
            }

            return stands;
        },
        cancellationToken);
}
