using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Outbox;
using NodaTime;

namespace Beauty.Testing.Tests.Conformance;

/// <summary>The relay's side of the store of these tests: told messages stay, marked; right but for one flaw.</summary>
public sealed class FlawedOutbox(Flaw flaw, Lock gate) : IOutboxStore
{
    private readonly List<FlawedEntry> _entries = [];
    private long _lastNumber;
    private long _cursor;
    private long _fence;
    private RelayId? _owner;
    private Instant _until;

    /// <summary>The highest number that was marked.</summary>
    public long Cursor
    {
        get
        {
            lock (gate)
            {
                return flaw is Flaw.CursorPassesBy ? _cursor : long.MaxValue;
            }
        }
    }

    /// <summary>The place of a commit's messages; drawn before the commit it may come late.</summary>
    public long Draw() => Interlocked.Increment(ref _lastNumber);

    public void Add(TenantId tenant, IEnumerable<OutboxMessage> messages, long number) => _entries.AddRange(
        messages.Select(message => new FlawedEntry(number, new()
        {
            Tenant = flaw is Flaw.TenantOfMessageForgotten ? TenantId.Single : tenant,
            Message = message,
        })));

    public void Forget() => _entries.Clear();

    public ValueTask<RelayLease?> TakeLeaseAsync(
        RelayId owner, Instant until, Instant now, CancellationToken cancellationToken = default)
    {
        lock (gate)
        {
            var isFree = _owner is null || _owner == owner || _until <= now || flaw is Flaw.LeaseForAll;
            if (!isFree)
            {
                return new((RelayLease?)null);
            }

            (_owner, _until) = (owner, until);
            _fence = flaw is Flaw.FenceNeverGrows ? 1 : _fence + 1;
            return new(new RelayLease(owner, until, _fence));
        }
    }

    public ValueTask<RelayLease?> RenewLeaseAsync(
        RelayLease lease, Instant until, CancellationToken cancellationToken = default)
    {
        lock (gate)
        {
            if (!Stands(lease))
            {
                return new((RelayLease?)null);
            }

            _until = until;
            return new(new RelayLease(lease.Owner, until, lease.Fence));
        }
    }

    public ValueTask ReleaseLeaseAsync(RelayLease lease, CancellationToken cancellationToken = default)
    {
        lock (gate)
        {
            if (Stands(lease) || flaw is Flaw.AnybodyReleases)
            {
                _owner = null;
            }

            return default;
        }
    }

    public ValueTask<ImmutableArray<StoredMessage>> ReadDueAsync(
        Instant now, int most, CancellationToken cancellationToken = default)
    {
        lock (gate)
        {
            var due = _entries
                .Where(entry => !entry.IsTold && !Waits(entry, now) && !IsHeldBack(entry, now))
                .Where(entry => flaw is not Flaw.CursorPassesBy || entry.Number > _cursor);
            var inOrder = flaw is Flaw.NewestFirst
                ? due.OrderByDescending(entry => entry.Number)
                : due.OrderBy(entry => entry.Number);
            var read = inOrder.Take(most).ToList();
            if (flaw is Flaw.MarkedWhenRead)
            {
                read.ForEach(entry => entry.IsTold = true);
            }

            return new([.. read.Select(entry => entry.Stored)]);
        }
    }

    public ValueTask<int> CountUntoldAsync(CancellationToken cancellationToken = default)
    {
        lock (gate)
        {
            return new(_entries.Count(entry => !entry.IsTold));
        }
    }

    public ValueTask<bool> MarkPublishedAsync(
        RelayLease lease,
        IReadOnlyCollection<StoredMessage> messages,
        Instant at,
        CancellationToken cancellationToken = default)
    {
        lock (gate)
        {
            if (!Stands(lease))
            {
                return new(false);
            }

            foreach (var entry in messages.SelectMany(Find))
            {
                entry.IsTold = true;
                _cursor = Math.Max(_cursor, entry.Number);
            }

            return new(true);
        }
    }

    public ValueTask<bool> RecordFailureAsync(
        RelayLease lease,
        StoredMessage message,
        FailedAttempt attempt,
        CancellationToken cancellationToken = default)
    {
        lock (gate)
        {
            if (!Stands(lease))
            {
                return new(false);
            }

            foreach (var entry in Find(message))
            {
                entry.Stored = entry.Stored with
                {
                    Attempts = flaw is Flaw.AttemptsNotCounted ? 1 : entry.Stored.Attempts + 1,
                    NotBefore = attempt.NotBefore,
                    LastError = attempt.Code,
                    ParkedAt = attempt.ParkedAt,
                };
            }

            return new(true);
        }
    }

    public ValueTask<ImmutableArray<StoredMessage>> ListParkedAsync(
        int most, CancellationToken cancellationToken = default)
    {
        lock (gate)
        {
            return new(flaw is Flaw.ParkedOutOfSight
                ? []
                : [.. _entries.Select(entry => entry.Stored).Where(stored => stored.ParkedAt is not null).Take(most)]);
        }
    }

    public ValueTask<bool> ReplayAsync(
        TenantId tenant, EventId message, CancellationToken cancellationToken = default)
    {
        lock (gate)
        {
            var parked = _entries.Find(entry => entry.Stored.Message.Id == message
                && (entry.Stored.Tenant == tenant || flaw is Flaw.ReplayOverTheWall)
                && entry.Stored.ParkedAt is not null);
            if (parked is not null)
            {
                parked.Stored = parked.Stored with { Attempts = 0, NotBefore = null, ParkedAt = null };
            }

            return new(parked is not null);
        }
    }

    private bool Stands(RelayLease lease) =>
        flaw is Flaw.FenceNotCompared || (_owner is not null && lease.Fence == _fence);

    private IEnumerable<FlawedEntry> Find(StoredMessage message) => _entries.Where(entry =>
        entry.Stored.Message.Id == message.Message.Id
        && (entry.Stored.Tenant == message.Tenant || flaw is Flaw.MarkedOverTheWall));

    private static bool Waits(FlawedEntry entry, Instant now) =>
        entry.Stored.ParkedAt is not null || entry.Stored.NotBefore > now;

    private bool IsHeldBack(FlawedEntry entry, Instant now) => flaw is not Flaw.StreamsOvertakeThemselves
        && _entries.Exists(older => !older.IsTold && older.Number < entry.Number && Waits(older, now)
            && older.Stored.Tenant == entry.Stored.Tenant
            && older.Stored.Message.Stream == entry.Stored.Message.Stream);
}
