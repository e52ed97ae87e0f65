namespace FrontDesk.Replay.Exports.Doubts;

/// <summary>The rows in which all the columns are numbers, with those numbers only.</summary>
internal static class NumberRows
{
    public static IReadOnlyList<IReadOnlyList<decimal>> Read(CsvTable table, params string[] columns)
    {
        var read = new List<IReadOnlyList<decimal>>();
        foreach (var row in table.Rows)
        {
            var cells = new RowCells(table.File, row);
            decimal[] numbers = [.. columns.Select(cells.Number)];
            if (cells.Problem is null)
            {
                read.Add(numbers);
            }
        }

        return read;
    }
}
