using FrontDesk.Salons;

namespace FrontDesk.Replay.Exports;

/// <summary>Takes the rows that are understood and lists the others with their reason.</summary>
internal static class RowsReader
{
    public static ExportRows<T> Read<T>(CsvTable table, Func<RowCells, T> understand)
    {
        var (usable, bad, cutOff) = (new List<T>(), new List<BadRow>(table.Problems), (BadRow?)null);
        foreach (var row in table.Rows)
        {
            var cells = new RowCells(table.File, row);
            var value = understand(cells);
            if (cells.Problem is not { } reason)
            {
                usable.Add(value);
                continue;
            }

            bad.Add(new BadRow(table.File, row.Line, reason));
            // Cut off where it has all its cells, a row can be wrong in the last of them only.
            cutOff = ReferenceEquals(row, table.OpenRow) && table.LastColumn.Is(cells.ProblemColumn) ? bad[^1] : null;
        }

        return new ExportRows<T>
        {
            Table = table,
            Usable = usable,
            BadRows = [.. bad.OrderBy(row => row.Line)],
            CutOff = cutOff,
        };
    }
}
