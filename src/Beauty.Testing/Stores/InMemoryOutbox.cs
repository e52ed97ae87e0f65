using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Outbox;
using NodaTime;

namespace Beauty.Testing.Stores;

/// <summary>The untold messages of all tenants in the order stored, and the one lease; its user locks.</summary>
internal sealed class InMemoryOutbox
{
    private readonly List<StoredMessage> _untold = [];
    private long _fence;
    private RelayLease? _held;

    public int Count => _untold.Count;

    public void Add(TenantId tenant, IEnumerable<OutboxMessage> messages) =>
        _untold.AddRange(messages.Select(message => new StoredMessage { Tenant = tenant, Message = message }));

    public ImmutableArray<OutboxMessage> MessagesOf(TenantId tenant) =>
        [.. _untold.Where(stored => stored.Tenant == tenant).Select(stored => stored.Message)];

    public RelayLease? Take(RelayId owner, Instant until, Instant now)
    {
        var isFree = _held is null || _held.Owner == owner || _held.Until <= now;
        return isFree ? _held = new(owner, until, ++_fence) : null;
    }

    public RelayLease? Renew(RelayLease lease, Instant until) =>
        Stands(lease) ? _held = new(lease.Owner, until, lease.Fence) : null;

    public void Release(RelayLease lease) => _held = Stands(lease) ? null : _held;

    public bool Stands(RelayLease lease) => _held is not null && lease.Fence == _fence;

    public ImmutableArray<StoredMessage> Due(Instant now, int most)
    {
        var heldBack = new HashSet<(TenantId, AggregateKey)>();
        var due = ImmutableArray.CreateBuilder<StoredMessage>();
        foreach (var stored in _untold)
        {
            if (due.Count == most)
            {
                break;
            }

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

        return due.ToImmutable();
    }

    public ImmutableArray<StoredMessage> Parked(int most) =>
        [.. _untold.Where(stored => stored.ParkedAt is not null).Take(most)];

    public void Remove(IReadOnlyCollection<StoredMessage> told)
    {
        var ids = told.Select(stored => (stored.Tenant, stored.Message.Id)).ToHashSet();
        _untold.RemoveAll(stored => ids.Contains((stored.Tenant, stored.Message.Id)));
    }

    public void Fail(StoredMessage message, FailedAttempt attempt) => Change(
        message.Tenant, message.Message.Id, _ => true, stored => stored with
        {
            Attempts = stored.Attempts + 1,
            LastError = attempt.Code,
            NotBefore = attempt.NotBefore,
            ParkedAt = attempt.ParkedAt,
        });

    public bool Replay(TenantId tenant, EventId message) => Change(
        tenant, message, stored => stored.ParkedAt is not null, stored => stored with
        {
            Attempts = 0,
            NotBefore = null,
            ParkedAt = null,
        });

    private bool Change(
        TenantId tenant, EventId message, Predicate<StoredMessage> when, Func<StoredMessage, StoredMessage> change)
    {
        var at = _untold.FindIndex(
            stored => stored.Tenant == tenant && stored.Message.Id == message && when(stored));
        if (at >= 0)
        {
            _untold[at] = change(_untold[at]);
        }

        return at >= 0;
    }
}
