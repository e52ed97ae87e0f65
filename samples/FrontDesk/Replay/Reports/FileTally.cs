namespace FrontDesk.Replay.Reports;

/// <summary>What became of the rows of one file.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Rows">How many rows it has below its header.</param>
internal sealed record FileTally(string File, int Rows)
{
    /// <summary>Rows that stand in the house now.</summary>
    public required int Taken { get; init; }

    /// <summary>Rows that a desk refused.</summary>
    public required int Refused { get; init; }

    /// <summary>Rows that fit no rule, each listed with its reason.</summary>
    public required int Listed { get; init; }

    /// <summary>Rows of which nothing is known; there must be none.</summary>
    public int Lost => Rows - Taken - Refused - Listed;
}
