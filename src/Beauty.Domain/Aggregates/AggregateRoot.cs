using Beauty.Domain.Events;

namespace Beauty.Domain.Aggregates;

/// <summary>The base of all aggregate roots: version and pending events.</summary>
/// <remarks>
/// Each event raises the version by one, so a root's version is also the number of its last event. Each root offers
/// its own <c>ToSnapshot</c> and <c>Restore</c>: one that holds classified values takes a sealer, the others nothing.
/// A root is used by one thread at a time. Source: decisions 3, 17 and 22; ADR 0005.
/// </remarks>
public abstract class AggregateRoot
{
    private readonly List<IDomainEvent> _pendingEvents = [];

    /// <summary>Starts a root at a version.</summary>
    /// <param name="version">0 for a new root, otherwise the snapshot's version.</param>
    /// <exception cref="ArgumentOutOfRangeException">The version is negative.</exception>
    protected AggregateRoot(long version)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(version);
        (OriginalVersion, Version) = (version, version);
    }

    /// <summary>The root's key.</summary>
    public abstract AggregateKey Key { get; }

    /// <summary>The version at which the root was read; 0 for a new one. Writes expect it.</summary>
    public long OriginalVersion { get; }

    /// <summary>The version now: <see cref="OriginalVersion"/> plus one for each pending event.</summary>
    public long Version { get; private set; }

    /// <summary>What happened since the root was read, in order.</summary>
    public IReadOnlyList<IDomainEvent> PendingEvents => _pendingEvents;

    /// <summary>The version that the next event will have.</summary>
    protected long NextVersion => Version + 1;

    /// <summary>Records an event whose stream version is <see cref="NextVersion"/>.</summary>
    /// <param name="domainEvent">The event.</param>
    /// <exception cref="InvariantBrokenException">The event names another stream or version.</exception>
    protected void Raise(IDomainEvent domainEvent)
    {
        ArgumentNullException.ThrowIfNull(domainEvent);
        InvariantBrokenException.ThrowUnless(
            domainEvent.Stream == Key && domainEvent.StreamVersion == NextVersion,
            $"{domainEvent.Name} names {domainEvent.Stream} version {domainEvent.StreamVersion}, " +
            $"expected {Key} version {NextVersion}");
        _pendingEvents.Add(domainEvent);
        Version++;
    }
}
