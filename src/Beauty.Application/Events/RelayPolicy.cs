using System.Collections.Immutable;
using NodaTime;

namespace Beauty.Application.Events;

/// <summary>How many messages a relay takes at once, how long it holds the lease, and how it tries again.</summary>
/// <remarks>Source: rules-storage, "Outbox and idempotency": 8 attempts over about 24 hours; ADR 0012.</remarks>
public sealed record RelayPolicy
{
    private static readonly Duration Second = Duration.FromSeconds(1);
    private static readonly Duration Week = Duration.FromDays(7);

    /// <summary>100 messages, marked 20 at a time, a lease of a minute, 8 attempts.</summary>
    public static RelayPolicy Default { get; } = new();

    /// <summary>How many messages one pump offers at most, from 1 to 10,000; 100 unless set.</summary>
    public int Batch { get; init => field = Within(value, 1, 10_000); } = 100;

    /// <summary>How many are marked in one write, from 1 to 1,000; 20 unless set.</summary>
    /// <remarks>As many may be told twice when the process dies; each write costs a commit of the store.</remarks>
    public int MarkEvery { get; init => field = Within(value, 1, 1_000); } = 20;

    /// <summary>How long a silent relay keeps others waiting, from 2 seconds to an hour; a minute unless set.</summary>
    /// <remarks>Longer than a sink takes for one message, or two relays tell it.</remarks>
    public Duration LeaseLength { get; init => field = Within(value, Second * 2, Duration.FromHours(1)); } =
        Duration.FromMinutes(1);

    /// <summary>The pauses after each failed attempt but the last, each from 1 second to 7 days.</summary>
    /// <value>1, 5, 15 and 45 minutes, 2, 6 and 15 hours: 8 attempts in 24 hours and 6 minutes.</value>
    public ImmutableArray<Duration> Pauses
    {
        get;
        init => field = value.IsDefault
            ? throw new ArgumentException("Pauses are needed, got default. Maybe use [] for none.", nameof(value))
            : [.. value.Select(pause => Within(pause, Second, Week))];
    } =
    [
        Duration.FromMinutes(1), Duration.FromMinutes(5), Duration.FromMinutes(15), Duration.FromMinutes(45),
        Duration.FromHours(2), Duration.FromHours(6), Duration.FromHours(15),
    ];

    /// <summary>How many attempts a message has before it is parked: one more than pauses.</summary>
    public int Attempts => Pauses.Length + 1;

    private static TValue Within<TValue>(TValue value, TValue least, TValue greatest)
        where TValue : IComparable<TValue>
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, greatest);
        return value;
    }
}
