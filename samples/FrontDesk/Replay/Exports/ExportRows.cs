namespace FrontDesk.Replay.Exports;

/// <summary>What one file says, and the rows of it that cannot be used.</summary>
internal sealed record ExportRows<T>
{
    public required CsvTable Table { get; init; }

    public required IReadOnlyList<T> Usable { get; init; }

    /// <summary>In the order of the file; what is wrong with the header comes first.</summary>
    public required IReadOnlyList<BadRow> BadRows { get; init; }

    /// <summary>The last row, where it is the kind of bad row that comes of cutting a file off.</summary>
    public required BadRow? CutOff { get; init; }
}
