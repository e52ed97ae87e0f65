using NodaTime;

namespace FrontDesk.Replay.Exports;

/// <summary>Understands the rows of the cancellations.</summary>
internal static class CancellationRowReader
{
    public static ExportRows<ExportCancellation> Read(CsvTable table, Listings lists) =>
        RowsReader.Read(table, cells => Cancellation(cells, lists));

    private static ExportCancellation Cancellation(RowCells cells, Listings lists)
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
            cells.Complain("Days", "the two dates and the days of notice disagree.");
        }

        return cancellation;
    }
}
