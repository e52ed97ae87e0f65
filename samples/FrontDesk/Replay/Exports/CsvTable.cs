namespace FrontDesk.Replay.Exports;

/// <summary>A file read as rows, and what was wrong with it without making it useless.</summary>
internal sealed record CsvTable
{
    /// <summary>The file's name, without its folder.</summary>
    public required string File { get; init; }

    public required IReadOnlyList<CsvRow> Rows { get; init; }

    /// <summary>How many rows the file has, those that are of no use included; the header does not count.</summary>
    public required int RowCount { get; init; }

    public required IReadOnlyList<BadRow> Problems { get; init; }
}
