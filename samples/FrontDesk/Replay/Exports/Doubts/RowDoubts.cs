namespace FrontDesk.Replay.Exports.Doubts;

/// <summary>Refuses a file of which most rows cannot be used, or whose last row is cut off.</summary>
internal static class RowDoubts
{
    /// <summary>A file without which there is nothing to replay: one bad row of one is enough to stop.</summary>
    public static void ThrowIfUseless<T>(ExportRows<T> rows)
    {
        if (rows.Table.RowCount == 0)
        {
            throw new ExportException($"{rows.Table.File}: the file has a header and no rows.");
        }

        ThrowIfMostAreBad(rows, least: 1);
    }

    /// <summary>A file that may be empty: nobody stayed away, nobody cancelled, nothing is sold but services.</summary>
    public static void ThrowIfMostAreBad<T>(ExportRows<T> rows, int least = Most.Least)
    {
        var (file, all) = (rows.Table.File, rows.Table.RowCount);
        if (Most.Of(all - rows.Usable.Count, all, least))
        {
            throw new ExportException(
                $"{file}: only {rows.Usable.Count} of {all} rows can be read; maybe columns were swapped, here or in"
                + $" what it refers to. The first: {rows.BadRows.First(row => row.Line > 1)}");
        }
    }

    public static void ThrowIfCutOff<T>(ExportRows<T> rows)
    {
        if (rows.CutOff is { } last)
        {
            throw new ExportException($"{last} It is the last cell of the last row: the file seems to be cut off.");
        }

        ThrowIfLastCellIsMissing(rows.Table);
    }

    /// <summary>
    /// A blank last cell is a row cut off where every other row fills that cell. Fewer rows than these say nothing.
    /// </summary>
    private static void ThrowIfLastCellIsMissing(CsvTable table)
    {
        const int fewest = 10;
        if (table.OpenRow is { } last && last[table.LastColumn].Length == 0
            && table.Rows.Count > fewest && table.Cells(table.LastColumn).Count() == table.Rows.Count - 1)
        {
            throw new ExportException(
                $"{table.File}({last.Line}): the cell {table.LastColumn} is blank in the last row only:"
                + " the file seems to be cut off.");
        }
    }
}
