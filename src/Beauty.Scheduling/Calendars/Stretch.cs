using Beauty.Scheduling.Time;

namespace Beauty.Scheduling.Calendars;

/// <summary>A core with its buffers in plain seconds: since 1970, or counted from the start of a service.</summary>
/// <remarks>The engine reckons in seconds, since it compares many thousand stretches for one search.</remarks>
internal readonly record struct Stretch(long From, long To, long Before, long After)
{
    internal TimeRange Core => TimeRange.OfSeconds(From, To);

    internal TimeRange Occupied => TimeRange.OfSeconds(From - Before, To + After);

    internal Stretch ShiftedBy(long seconds) => this with { From = From + seconds, To = To + seconds };

    internal static Stretch Of(Claim claim) => new(
        claim.Core.StartSecond,
        claim.Core.EndSecond,
        (long)claim.Before.TotalSeconds,
        (long)claim.After.TotalSeconds);

    /// <summary>
    /// Whether two stretches cannot be on one unit. Every collision of claims is decided here (T1, T25).
    /// </summary>
    internal static bool Collide(Spacing spacing, in Stretch one, in Stretch other) => spacing switch
    {
        Spacing.CoresOnly => one.Core.Overlaps(other.Core),
        Spacing.Additive => one.Occupied.Overlaps(other.Occupied),

        // Whichever comes first, the larger of its clean-up and the other's preparation must fit between the cores.
        _ => TimeRange
            .OfSeconds(one.From - Math.Max(one.Before, other.After), one.To + Math.Max(one.After, other.Before))
            .Overlaps(other.Core),
    };
}
