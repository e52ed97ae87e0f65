using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Visits;

/// <summary>When a person works for a visit or a resource is taken: a core and the buffers around it.</summary>
/// <remarks>Equality by value. <c>default</c> has no length; claims refuse it. Source: T25; decision 10.</remarks>
public readonly record struct OccupiedTime
{
    private OccupiedTime(TimeRange core, Duration before, Duration after) =>
        (Core, Before, After) = (core, before, after);

    /// <summary>The time that nobody else may have.</summary>
    public TimeRange Core { get; }

    /// <summary>Preparation before the core, not negative.</summary>
    public Duration Before { get; }

    /// <summary>Clean-up or turnover after the core, not negative.</summary>
    public Duration After { get; }

    /// <summary>Puts buffers around a core.</summary>
    /// <param name="core">The core.</param>
    /// <param name="before">Whole seconds, not negative.</param>
    /// <param name="after">Whole seconds, not negative.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentException">The core is <c>default</c>, or a buffer is negative or no whole
    /// second.</exception>
    public static OccupiedTime Of(TimeRange core, Duration before, Duration after)
    {
        if (core == default)
        {
            throw new ArgumentException("A core with a length is needed, got default.", nameof(core));
        }

        _ = core.Widen(before, after);
        return new(core, before, after);
    }

    internal static OccupiedTime Of(in Stretch stretch) =>
        new(stretch.Core, Duration.FromSeconds(stretch.Before), Duration.FromSeconds(stretch.After));
}
