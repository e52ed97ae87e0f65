namespace FrontDesk.Replay.Exports;

/// <summary>A file read as rows, and what was wrong with it without making it useless.</summary>
internal sealed record CsvTable
{
    /// <summary>The file's name, without its folder.</summary>
    public required string File { get; init; }

    /// <summary>The names of the columns in the file's order.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    public required IReadOnlyList<CsvRow> Rows { get; init; }

    /// <summary>
    /// The row with which the file ends where no line end follows: alone its last cell may be cut off unseen.
    /// </summary>
    public required CsvRow? OpenRow { get; init; }

    /// <summary>How many rows the file has, those that are of no use included; the header does not count.</summary>
    public required int RowCount { get; init; }

    public required IReadOnlyList<BadRow> Problems { get; init; }

    public string LastColumn => Columns[^1];

    /// <summary>What stands in a column, row by row, without the blank cells.</summary>
    public IEnumerable<string> Cells(string column) =>
        Rows.Select(row => row[column]).Where(cell => cell.Length > 0);
}
