using FrontDesk.Salons;
using static System.FormattableString;

namespace FrontDesk.Replay.Exports;

/// <summary>Understands the lines of the receipts.</summary>
/// <remarks>The same line twice is two equal haircuts, not a slip.</remarks>
internal static class ReceiptRowReader
{
    public static ExportRows<ExportReceiptLine> Read(CsvTable table, Listings lists, Taxes taxes)
    {
        var torn = ReceiptsOfSeveralDays(table);
        return RowsReader.Read(table, cells =>
        {
            var line = ReceiptLine(cells, lists);
            Check(cells, line, taxes);
            if (torn.Contains(line.Receipt))
            {
                cells.Complain("Receipt", "the lines of the receipt have different dates.");
            }

            return line;
        });
    }

    /// <summary>The numbers of the receipts of which some line cannot be used, as far as that line tells.</summary>
    public static IReadOnlySet<int> Incomplete(CsvTable table, IEnumerable<BadRow> badRows)
    {
        var lines = badRows.Select(row => row.Line).ToHashSet();
        return table.Rows.Where(row => lines.Contains(row.Line))
            .Select(row => new RowCells(table.File, row).Whole("Receipt"))
            .ToHashSet();
    }

    /// <summary>Which line of such a receipt is wrong nobody can tell, so none of them is used.</summary>
    private static HashSet<int> ReceiptsOfSeveralDays(CsvTable table) =>
    [
        .. table.Rows
            .Select(row => new RowCells(table.File, row))
            .Select(cells => (Receipt: cells.Whole("Receipt"), Date: cells.Date("Date"), cells.Problem))
            .Where(line => line.Problem is null)
            .Distinct()
            .GroupBy(line => line.Receipt)
            .Where(receipt => receipt.Count() > 1)
            .Select(receipt => receipt.Key),
    ];

    private static ExportReceiptLine ReceiptLine(RowCells cells, Listings lists) => new()
    {
        File = cells.File,
        Line = cells.Line,
        Receipt = cells.Whole("Receipt"),
        Date = cells.Date("Date"),
        Description = lists.Sold(cells, "Description"),
        Client = cells.TextOrNull("Client") is { } code && !code.Is(ExportReceiptLine.WalkIn) ? code : null,
        Staff = cells.Text("Staff"),
        Quantity = cells.Whole("Quantity"),
        Amount = cells.Number("Amount"),
        Gst = cells.Number("GST"),
        Pst = cells.Number("PST"),
    };

    private static void Check(RowCells cells, ExportReceiptLine line, Taxes taxes)
    {
        if (line.Receipt <= 0)
        {
            cells.Complain("Receipt", "the cell Receipt is no number above zero.");
        }

        if (line.Quantity == 0)
        {
            cells.Complain("Quantity", "the quantity is zero.");
        }

        if (!taxes.GstFits(line.Amount, line.Gst))
        {
            cells.Complain(
                "GST", Invariant($"the cell GST is neither 0 nor {taxes.Gst * 100:0.####} % of the amount."));
        }

        if (!taxes.PstFits(line.Amount, line.Pst))
        {
            cells.Complain(
                "PST", Invariant($"the cell PST is neither 0 nor {taxes.Pst * 100:0.####} % of the amount."));
        }
    }
}
