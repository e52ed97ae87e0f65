namespace FrontDesk.Replay.Exports;

/// <summary>Understands the rows of the bookings file.</summary>
internal static class BookingRowReader
{
    public static ExportRows<ExportBooking> Read(CsvTable table, Listings lists)
    {
        var seen = new Dictionary<ExportBooking, int>();
        return RowsReader.Read(table, cells =>
        {
            var booking = Booking(cells, lists);
            // The same client, person, service and minute a second time is the same booking, keyed twice.
            if (cells.Problem is null && booking.Client is not null
                && !seen.TryAdd(booking with { Line = 0 }, cells.Line))
            {
                cells.Complain("Code", $"the row repeats line {seen[booking with { Line = 0 }]}.");
            }

            return booking;
        });
    }

    private static ExportBooking Booking(RowCells cells, Listings lists)
    {
        var booking = new ExportBooking
        {
            File = cells.File,
            Line = cells.Line,
            Client = cells.TextOrNull("Code"),
            Staff = cells.Text("Staff"),
            Service = lists.Service(cells, "Service"),
            Start = cells.Date("Date").At(cells.Time("Time")),
        };
        // The minute of the day repeats the time; where it is written, the two must agree.
        if (cells.WholeOrNull("TimeInt") is { } minute && minute != (booking.Start.Hour * 60) + booking.Start.Minute)
        {
            cells.Complain("TimeInt", "the time and the minute of the day disagree.");
        }

        return booking;
    }
}
