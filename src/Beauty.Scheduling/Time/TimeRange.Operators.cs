namespace Beauty.Scheduling.Time;

public readonly partial record struct TimeRange
{
    /// <summary>Whether the left range comes first.</summary>
    /// <param name="left">The left range.</param>
    /// <param name="right">The right range.</param>
    public static bool operator <(TimeRange left, TimeRange right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left range does not come after.</summary>
    /// <param name="left">The left range.</param>
    /// <param name="right">The right range.</param>
    public static bool operator <=(TimeRange left, TimeRange right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left range comes last.</summary>
    /// <param name="left">The left range.</param>
    /// <param name="right">The right range.</param>
    public static bool operator >(TimeRange left, TimeRange right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left range does not come before.</summary>
    /// <param name="left">The left range.</param>
    /// <param name="right">The right range.</param>
    public static bool operator >=(TimeRange left, TimeRange right) => left.CompareTo(right) >= 0;
}
