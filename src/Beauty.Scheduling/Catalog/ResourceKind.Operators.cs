namespace Beauty.Scheduling.Catalog;

public readonly partial record struct ResourceKind
{
    /// <summary>Whether the left resource kind comes first.</summary>
    /// <param name="left">The left resource kind.</param>
    /// <param name="right">The right resource kind.</param>
    public static bool operator <(ResourceKind left, ResourceKind right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left resource kind does not come after.</summary>
    /// <param name="left">The left resource kind.</param>
    /// <param name="right">The right resource kind.</param>
    public static bool operator <=(ResourceKind left, ResourceKind right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left resource kind comes last.</summary>
    /// <param name="left">The left resource kind.</param>
    /// <param name="right">The right resource kind.</param>
    public static bool operator >(ResourceKind left, ResourceKind right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left resource kind does not come before.</summary>
    /// <param name="left">The left resource kind.</param>
    /// <param name="right">The right resource kind.</param>
    public static bool operator >=(ResourceKind left, ResourceKind right) => left.CompareTo(right) >= 0;
}
