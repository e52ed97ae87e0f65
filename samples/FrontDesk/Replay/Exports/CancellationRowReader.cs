using NodaTime;

namespace FrontDesk.Replay.Exports;

/// <summary>Understands the rows of the cancellations.</summary>
internal static class CancellationRowReader
{
    public static readonly string[] Columns =
        ["Cancel Date", "Code", "Service", "Staff", "Booking Date", "Canceled By", "Days"];

    public static List<ExportCancellation> Read(CsvTable table, PriceLists lists, List<BadRow> problems) =>
        RowsReader.Read(table, problems, cells => Cancellation(cells, lists));

    private static ExportCancellation Cancellation(RowCells cells, PriceLists lists)
    {
        var cancellation = new ExportCancellation
        {
            File = cells.File,
            Line = cells.Line,
            CancelledOn = cells.Date("Cancel Date"),
            Client = cells.TextOrNull("Code"),
            Service = lists.Service(cells, "Service"),
            Staff = cells.Text("Staff"),
            BookedFor = cells.Date("Booking Date"),
        };
        // The days repeat the two dates; where they are written, all must agree.
        if (cells.WholeOrNull("Days") is { } days
            && days != Period.DaysBetween(cancellation.CancelledOn, cancellation.BookedFor))
        {
            cells.Complain("the two dates and the days of notice disagree.");
        }

        return cancellation;
    }
}
