namespace FrontDesk.Replay.Exports.Doubts;

/// <summary>Refuses listings whose prices stand in another column.</summary>
internal static class PriceDoubts
{
    private static readonly string[] Figures = ["Price", "On Hand", "Minimum", "Maximum", "Cost", "COG", "YTD"];

    public static void Throw(ExportTables tables)
    {
        ThrowIfCostsExceed(tables.Services);
        ThrowIfCostsExceed(tables.Products);
        ThrowIfStockIsElsewhere(tables.Products);
        ThrowIfTakingsAreElsewhere(tables.Products, tables.Receipts);
    }

    private static void ThrowIfCostsExceed(CsvTable table)
    {
        var priced = NumberRows.Read(table, "Price", "Cost").Where(row => row[0] > 0 && row[1] > 0).ToList();
        var more = priced.Count(row => row[1] > row[0]);
        if (Most.Of(more, priced.Count))
        {
            throw new ExportException(
                $"{table.File}: {more} of {priced.Count} priced rows cost more than their price;"
                + " maybe the columns Price and Cost were swapped.");
        }
    }

    /// <summary>The till writes what the stock has cost: pieces on hand at the cost of each.</summary>
    private static void ThrowIfStockIsElsewhere(CsvTable table)
    {
        var rows = NumberRows.Read(table, Figures);
        ThrowIfElsewhere(table, "COG", [.. rows.Select(row => (row[1] * row[4], row))]);
    }

    /// <summary>
    /// The till writes what it has taken this year. Receipts of a part of the year have less, which is no doubt; that
    /// they have just what stands in another column is one.
    /// </summary>
    private static void ThrowIfTakingsAreElsewhere(CsvTable table, CsvTable receipts)
    {
        var taken = receipts.Rows
            .Select(row => (What: row["Description"], Cells: new RowCells(receipts.File, row)))
            .GroupBy(line => line.What, StringComparer.Ordinal)
            .ToDictionary(
                lines => lines.Key, lines => lines.Sum(line => line.Cells.Number("Amount")), StringComparer.Ordinal);
        var rows = table.Rows
            .Select(row => (Taken: taken.GetValueOrDefault(row["Description"]), Cells: new RowCells(table.File, row)))
            .Select(row => (row.Taken, Numbers: Figures.Select(row.Cells.Number).ToArray(), row.Cells.Problem))
            .Where(row => row.Problem is null)
            .Select(row => (row.Taken, (IReadOnlyList<decimal>)row.Numbers));
        ThrowIfElsewhere(table, "YTD", [.. rows]);
    }

    /// <summary>
    /// Another column has the expected numbers more often than the right one, on most rows, and on most of those where
    /// they are not zero: zeros agree by chance. In a small salon where each product was sold once, prices agree by
    /// chance, too, so the right column must be impossible somewhere.
    /// </summary>
    private static void ThrowIfElsewhere(
        CsvTable table, string column, IReadOnlyList<(decimal Expected, IReadOnlyList<decimal> Numbers)> rows)
    {
        var telling = rows.Where(row => row.Expected != 0).ToList();
        int Right(int figure) => rows.Count(row => row.Numbers[figure] == row.Expected);
        int RightTelling(int figure) => telling.Count(row => row.Numbers[figure] == row.Expected);

        var best = Enumerable.Range(0, Figures.Length).MaxBy(Right);
        var right = Array.IndexOf(Figures, column);
        if (Right(best) > Right(right)
            && Most.Of(Right(best), rows.Count)
            && Most.Of(RightTelling(best), telling.Count)
            && rows.Any(row => IsImpossible(row.Expected, row.Numbers[right], row.Numbers[best])))
        {
            throw new ExportException(
                $"{table.File}: {Right(best)} of {rows.Count} rows have in the column {Figures[best]} what belongs in"
                + $" the column {column}; maybe these columns were swapped.");
        }
    }

    /// <summary>
    /// Less than there must be, or something where both there must be and another column has nothing.
    /// </summary>
    private static bool IsImpossible(decimal expected, decimal here, decimal there) =>
        here < expected || (expected == 0 && there == 0 && here != 0);
}
