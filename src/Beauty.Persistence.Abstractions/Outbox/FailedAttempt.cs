using NodaTime;

namespace Beauty.Persistence.Abstractions.Outbox;

/// <summary>What a store notes of an attempt that failed: the code, and when to try again or that it parks.</summary>
/// <remarks>Immutable. Source: rules-storage, "Outbox and idempotency"; ADR 0012.</remarks>
public sealed record FailedAttempt
{
    private FailedAttempt(FailureCode code, Instant? notBefore, Instant? parkedAt)
    {
        if (code == default)
        {
            throw new ArgumentException("A failed attempt needs a code, got default.", nameof(code));
        }

        (Code, NotBefore, ParkedAt) = (code, notBefore, parkedAt);
    }

    /// <summary>Why it failed.</summary>
    public FailureCode Code { get; }

    /// <summary>From when it may be tried again; null if it parks.</summary>
    public Instant? NotBefore { get; }

    /// <summary>When it was parked; null if it is tried again.</summary>
    public Instant? ParkedAt { get; }

    /// <summary>The message and its stream wait, then it is tried again.</summary>
    /// <param name="code">Why it failed.</param>
    /// <param name="notBefore">From when, a whole second.</param>
    /// <returns>The attempt.</returns>
    /// <exception cref="ArgumentException">The code is <c>default</c>.</exception>
    public static FailedAttempt Waits(FailureCode code, Instant notBefore) => new(code, notBefore, null);

    /// <summary>The message and its stream wait until somebody replays it.</summary>
    /// <param name="code">Why it failed.</param>
    /// <param name="at">When, a whole second.</param>
    /// <returns>The attempt.</returns>
    /// <exception cref="ArgumentException">The code is <c>default</c>.</exception>
    public static FailedAttempt Parks(FailureCode code, Instant at) => new(code, null, at);
}
