using Beauty.Domain.Aggregates;
using Beauty.Domain.Events;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.StoredValue.Events;

/// <summary>Something that happened to a stored-value account: ids and amounts only.</summary>
/// <param name="Account">The account.</param>
/// <param name="StreamVersion">The account's version after the event.</param>
/// <param name="OccurredAt">When it was recorded.</param>
/// <param name="By">Who did it.</param>
public abstract record StoredValueEvent(StoredValueId Account, long StreamVersion, Instant OccurredAt, ActorId By)
    : IDomainEvent
{
    /// <inheritdoc />
    public abstract string Name { get; }

    /// <inheritdoc />
    public int SchemaVersion => 1;

    /// <inheritdoc />
    public AggregateKey Stream => StoredValueAccount.KeyOf(Account);
}
