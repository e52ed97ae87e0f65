using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Persistence.Abstractions.Outbox;

/// <summary>The right of one relay to tell a store's messages for a while.</summary>
/// <remarks>
/// The fence grows with each taking. A store compares it with every mark, so that a relay which slept past its end
/// cannot mark what another tells by now. Source: rules-storage, "Outbox and idempotency"; ADR 0012.
/// </remarks>
public sealed record RelayLease
{
    /// <summary>Makes a lease; stores do.</summary>
    /// <param name="owner">The relay.</param>
    /// <param name="until">The first instant at which another may take it, a whole second.</param>
    /// <param name="fence">The number of the taking, from 1.</param>
    /// <exception cref="ArgumentException">The owner is <c>default</c>, or the fence is below 1.</exception>
    public RelayLease(RelayId owner, Instant until, long fence)
    {
        EntityId.ThrowIfDefault(owner);
        ArgumentOutOfRangeException.ThrowIfLessThan(fence, 1);
        (Owner, Until, Fence) = (owner, until, fence);
    }

    /// <summary>The relay.</summary>
    public RelayId Owner { get; }

    /// <summary>The first instant at which another may take it.</summary>
    public Instant Until { get; }

    /// <summary>The number of the taking, from 1.</summary>
    public long Fence { get; }
}
