namespace Beauty.Scheduling.Staff;

public readonly partial record struct Skill
{
    /// <summary>Whether the left skill comes first.</summary>
    /// <param name="left">The left skill.</param>
    /// <param name="right">The right skill.</param>
    public static bool operator <(Skill left, Skill right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left skill does not come after.</summary>
    /// <param name="left">The left skill.</param>
    /// <param name="right">The right skill.</param>
    public static bool operator <=(Skill left, Skill right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left skill comes last.</summary>
    /// <param name="left">The left skill.</param>
    /// <param name="right">The right skill.</param>
    public static bool operator >(Skill left, Skill right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left skill does not come before.</summary>
    /// <param name="left">The left skill.</param>
    /// <param name="right">The right skill.</param>
    public static bool operator >=(Skill left, Skill right) => left.CompareTo(right) >= 0;
}
