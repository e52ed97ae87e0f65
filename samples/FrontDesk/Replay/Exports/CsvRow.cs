namespace FrontDesk.Replay.Exports;

/// <summary>One row of a file, by column name.</summary>
internal sealed record CsvRow
{
    private readonly IReadOnlyDictionary<string, int> _columns;
    private readonly IReadOnlyList<string> _cells;

    public CsvRow(int line, IReadOnlyDictionary<string, int> columns, IReadOnlyList<string> cells) =>
        (Line, _columns, _cells) = (line, columns, cells);

    /// <summary>The line on which the row begins, from 1.</summary>
    public int Line { get; }

    /// <summary>The cell without blanks around it; empty where nothing is written.</summary>
    public string this[string column] => _cells[_columns[column]].Trim();
}
