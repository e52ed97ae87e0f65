using NodaTime;

namespace Beauty.Scheduling.Locations;

/// <summary>At which times visits may start: multiples of a step.</summary>
/// <remarks>
/// The step is independent of durations (T22), and bookings never shift the grid. Counted from local midnight, it
/// follows the wall clock: both 01:30 of a repeated hour are on it (T20). <c>default</c> has no step; rules refuse it.
/// Equality by value. Source: T18, T20, T22.
/// </remarks>
public readonly record struct StartGrid
{
    /// <summary>The longest step in minutes: 4 hours.</summary>
    public const int MaxStepMinutes = 240;

    private StartGrid(int stepMinutes, GridOrigin origin)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(stepMinutes, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(stepMinutes, MaxStepMinutes);
        (StepMinutes, Origin) = (stepMinutes, origin);
    }

    /// <summary>Every 15 minutes from local midnight.</summary>
    public static StartGrid QuarterHours { get; } = new(15, GridOrigin.LocalMidnight);

    /// <summary>The step in minutes, 1 to 240; 0 for <c>default</c>.</summary>
    public int StepMinutes { get; }

    /// <summary>The step.</summary>
    public Duration Step => Duration.FromMinutes(StepMinutes);

    /// <summary>From where it is counted.</summary>
    public GridOrigin Origin { get; }

    /// <summary>A grid on the wall clock, counted from midnight of each date (T18, T20).</summary>
    /// <param name="minutes">The step, 1 to 240 minutes.</param>
    /// <returns>The grid.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The step is out of bounds.</exception>
    public static StartGrid Every(int minutes) => new(minutes, GridOrigin.LocalMidnight);

    /// <summary>A grid counted from the start of each merged shift (T18).</summary>
    /// <param name="minutes">The step, 1 to 240 minutes.</param>
    /// <returns>The grid.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The step is out of bounds.</exception>
    public static StartGrid EveryFromShiftStart(int minutes) => new(minutes, GridOrigin.ShiftStart);

    /// <summary>The step and its origin.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"every {StepMinutes} min from {Origin}";
}
