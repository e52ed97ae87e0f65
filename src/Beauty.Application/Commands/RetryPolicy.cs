using NodaTime;

namespace Beauty.Application.Commands;

/// <summary>How often and how long a command is tried again.</summary>
/// <remarks>
/// A stale attempt waits a random time up to <see cref="StalePause"/>; a busy store waits twice as long each time. The
/// whole command is tried again, never an old decision. Source: rules-storage, "Command runner"; ADR 0006.
/// </remarks>
public sealed record RetryPolicy
{
    // More than a caller waits for; a negative pause would be one without end.
    private static readonly Duration Minute = Duration.FromMinutes(1);

    /// <summary>10 attempts when stale, 5 when busy or unknown, pauses up to 50 ms and 2 s.</summary>
    public static RetryPolicy Default { get; } = new();

    /// <summary>How many attempts may be stale, from 1 to 1,000; 10 unless set.</summary>
    public int StaleAttempts { get; init => field = Within(value, 1, 1_000); } = 10;

    /// <summary>How many attempts may meet a busy store or an unknown outcome, from 1 to 100; 5 unless set.</summary>
    public int BusyAttempts { get; init => field = Within(value, 1, 100); } = 5;

    /// <summary>The longest random pause after a stale attempt, up to a minute; 50 ms unless set.</summary>
    public Duration StalePause { get; init => field = Within(value, Duration.Zero, Minute); } =
        Duration.FromMilliseconds(50);

    /// <summary>The first pause after a busy attempt, up to a minute; 50 ms unless set.</summary>
    public Duration BusyPause { get; init => field = Within(value, Duration.Zero, Minute); } =
        Duration.FromMilliseconds(50);

    /// <summary>The longest pause after a busy attempt, up to a minute; 2 s unless set.</summary>
    public Duration LongestPause { get; init => field = Within(value, Duration.Zero, Minute); } =
        Duration.FromSeconds(2);

    private static TValue Within<TValue>(TValue value, TValue least, TValue greatest)
        where TValue : IComparable<TValue>
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, greatest);
        return value;
    }
}
