namespace Beauty.Scheduling.Blocks;

public readonly partial record struct BlockReason
{
    /// <summary>Whether the left block reason comes first.</summary>
    /// <param name="left">The left block reason.</param>
    /// <param name="right">The right block reason.</param>
    public static bool operator <(BlockReason left, BlockReason right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left block reason does not come after.</summary>
    /// <param name="left">The left block reason.</param>
    /// <param name="right">The right block reason.</param>
    public static bool operator <=(BlockReason left, BlockReason right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left block reason comes last.</summary>
    /// <param name="left">The left block reason.</param>
    /// <param name="right">The right block reason.</param>
    public static bool operator >(BlockReason left, BlockReason right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left block reason does not come before.</summary>
    /// <param name="left">The left block reason.</param>
    /// <param name="right">The right block reason.</param>
    public static bool operator >=(BlockReason left, BlockReason right) => left.CompareTo(right) >= 0;
}
