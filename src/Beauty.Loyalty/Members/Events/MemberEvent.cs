using Beauty.Domain.Aggregates;
using Beauty.Domain.Events;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Loyalty.Members.Events;

/// <summary>Something that happened to a membership: ids, amounts and codes only.</summary>
/// <param name="Membership">The membership.</param>
/// <param name="StreamVersion">The membership's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
public abstract record MemberEvent(MembershipId Membership, long StreamVersion, Instant OccurredAt) : IDomainEvent
{
    /// <inheritdoc />
    public abstract string Name { get; }

    /// <inheritdoc />
    public int SchemaVersion => 1;

    /// <inheritdoc />
    public AggregateKey Stream => Members.Membership.KeyOf(Membership);
}
