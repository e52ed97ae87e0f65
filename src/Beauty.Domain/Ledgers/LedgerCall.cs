using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Ledgers;

/// <summary>Who moves something in a ledger, under which command, when and what for.</summary>
/// <remarks>Equality by value. Source: decision 6; ledger laws 15, 18 and 27.</remarks>
public sealed record LedgerCall
{
    private LedgerCall(CommandId command, Instant now, ActorId by, LedgerCause cause) =>
        (Command, Now, EffectiveAt, By, Cause) = (command, now, now, by, cause);

    /// <summary>The command; the ids of the journals follow from it.</summary>
    public CommandId Command { get; }

    /// <summary>When it is recorded.</summary>
    public Instant Now { get; }

    /// <summary>When it counts; never after <see cref="Now"/>.</summary>
    public Instant EffectiveAt { get; private init; }

    /// <summary>Who moves it.</summary>
    public ActorId By { get; }

    /// <summary>What for.</summary>
    public LedgerCause Cause { get; }

    /// <summary>Why; null where no reason is asked for.</summary>
    public LedgerReason? Reason { get; private init; }

    /// <summary>Describes a call that counts at once.</summary>
    /// <param name="command">The command.</param>
    /// <param name="now">When.</param>
    /// <param name="by">Who.</param>
    /// <param name="cause">What for.</param>
    /// <returns>The call.</returns>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public static LedgerCall Of(CommandId command, Instant now, ActorId by, LedgerCause cause)
    {
        EntityId.ThrowIfDefault(command);
        EntityId.ThrowIfDefault(by);
        ArgumentNullException.ThrowIfNull(cause);
        return new(command, now, by, cause);
    }

    /// <summary>The same call for a stated reason.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>The call.</returns>
    /// <exception cref="ArgumentException">The reason is <c>default</c>.</exception>
    public LedgerCall Because(LedgerReason reason) => reason == default
        ? throw new ArgumentException("A reason is needed, got default.", nameof(reason))
        : this with { Reason = reason };

    /// <summary>The same call, counting from an earlier instant.</summary>
    /// <param name="instant">When it counts; not after <see cref="Now"/>.</param>
    /// <returns>The call.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The instant is after <see cref="Now"/> (law 27).</exception>
    public LedgerCall CountingFrom(Instant instant)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(instant, Now);
        return this with { EffectiveAt = instant };
    }
}
