using FrontDesk.Salons;

namespace FrontDesk.Replay.Exports;

/// <summary>Understands the lines of the receipts.</summary>
/// <remarks>The same line twice is two equal haircuts, not a slip.</remarks>
internal static class ReceiptRowReader
{
    public static ExportRows<ExportReceiptLine> Read(CsvTable table, PriceLists lists)
    {
        var torn = ReceiptsOfSeveralDays(table);
        return RowsReader.Read(table, cells =>
        {
            var line = ReceiptLine(cells, lists);
            if (torn.Contains(line.Receipt))
            {
                cells.Complain("Receipt", "the lines of the receipt have different dates.");
            }

            return line;
        });
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

    private static ExportReceiptLine ReceiptLine(RowCells cells, PriceLists lists)
    {
        var line = new ExportReceiptLine
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
        Check(cells, line);
        return line;
    }

    private static void Check(RowCells cells, ExportReceiptLine line)
    {
        if (line.Receipt <= 0)
        {
            cells.Complain("Receipt", "the cell Receipt is no number above zero.");
        }

        if (line.Quantity == 0)
        {
            cells.Complain("Quantity", "the quantity is zero.");
        }

        if (!Taxes.Fits(line.Gst, line.Amount * Taxes.Gst))
        {
            cells.Complain("GST", "the cell GST is neither 0 nor 5 % of the amount.");
        }

        if (!Taxes.Fits(line.Pst, line.Amount * Taxes.Pst))
        {
            cells.Complain("PST", "the cell PST is neither 0 nor 8 % of the amount.");
        }
    }
}
