namespace FrontDesk.Replay.Exports;

/// <summary>Takes the rows that are understood and lists the others with their reason.</summary>
internal static class RowsReader
{
    public static List<T> Read<T>(CsvTable table, List<BadRow> problems, Func<RowCells, T> understand)
    {
        problems.AddRange(table.Problems);
        var understood = new List<T>();
        foreach (var row in table.Rows)
        {
            var cells = new RowCells(table.File, row);
            var value = understand(cells);
            if (cells.Problem is { } reason)
            {
                problems.Add(new BadRow(table.File, row.Line, reason));
            }
            else
            {
                understood.Add(value);
            }
        }

        return understood;
    }
}
