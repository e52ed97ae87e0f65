using FrontDesk.Salons;

namespace FrontDesk.Replay.Exports;

/// <summary>Understands the lines of the receipts.</summary>
/// <remarks>The same line twice is two equal haircuts, not a slip.</remarks>
internal static class ReceiptRowReader
{
    public static readonly string[] Columns =
        ["Receipt", "Date", "Description", "Client", "Staff", "Quantity", "Amount", "GST", "PST"];

    public static List<ExportReceiptLine> Read(CsvTable table, PriceLists lists, List<BadRow> problems) =>
        RowsReader.Read(table, problems, cells => new ExportReceiptLine
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
        });
}
