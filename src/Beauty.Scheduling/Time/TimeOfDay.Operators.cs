namespace Beauty.Scheduling.Time;

public readonly partial record struct TimeOfDay
{
    /// <summary>Whether the left time comes first.</summary>
    /// <param name="left">The left time.</param>
    /// <param name="right">The right time.</param>
    public static bool operator <(TimeOfDay left, TimeOfDay right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left time does not come after.</summary>
    /// <param name="left">The left time.</param>
    /// <param name="right">The right time.</param>
    public static bool operator <=(TimeOfDay left, TimeOfDay right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left time comes last.</summary>
    /// <param name="left">The left time.</param>
    /// <param name="right">The right time.</param>
    public static bool operator >(TimeOfDay left, TimeOfDay right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left time does not come before.</summary>
    /// <param name="left">The left time.</param>
    /// <param name="right">The right time.</param>
    public static bool operator >=(TimeOfDay left, TimeOfDay right) => left.CompareTo(right) >= 0;
}
