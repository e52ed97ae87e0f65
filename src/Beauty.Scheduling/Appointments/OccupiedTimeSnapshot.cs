using Beauty.Scheduling.Time;
using Beauty.Scheduling.Visits;
using NodaTime;

namespace Beauty.Scheduling.Appointments;

/// <summary>A core with its buffers, as it crosses the storage border.</summary>
public sealed record OccupiedTimeSnapshot
{
    /// <summary>The core.</summary>
    public required TimeRange Core { get; init; }

    /// <summary>Seconds of preparation before the core.</summary>
    public required long BeforeSeconds { get; init; }

    /// <summary>Seconds of clean-up or turnover after the core.</summary>
    public required long AfterSeconds { get; init; }

    /// <summary>Takes the state of an occupied time.</summary>
    /// <param name="time">The time.</param>
    /// <returns>The snapshot.</returns>
    public static OccupiedTimeSnapshot Of(OccupiedTime time) => new()
    {
        Core = time.Core,
        BeforeSeconds = (long)time.Before.TotalSeconds,
        AfterSeconds = (long)time.After.TotalSeconds,
    };

    /// <summary>Makes the time again, with all checks.</summary>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentException">The snapshot is no valid time.</exception>
    public OccupiedTime ToOccupiedTime() =>
        OccupiedTime.Of(Core, Duration.FromSeconds(BeforeSeconds), Duration.FromSeconds(AfterSeconds));
}
