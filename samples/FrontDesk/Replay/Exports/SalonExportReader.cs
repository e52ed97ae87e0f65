namespace FrontDesk.Replay.Exports;

/// <summary>Reads the six files of an export, judges them as a whole and each row.</summary>
internal static class SalonExportReader
{
    public static SalonExport Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new ExportException($"There is no folder {folder}.");
        }

        CsvTable Table(string file, string[] columns) => CsvTableReader.Read(Path.Combine(folder, file), columns);

        return Understood(new ExportTables
        {
            Services = Table(SalonExport.ServicesFile, ServiceRowReader.Columns),
            Products = Table(SalonExport.ProductsFile, ProductRowReader.Columns),
            Bookings = Table(SalonExport.BookingsFile, BookingRowReader.Columns),
            Cancellations = Table(SalonExport.CancellationsFile, CancellationRowReader.Columns),
            NoShows = Table(SalonExport.NoShowsFile, NoShowRowReader.Columns),
            Receipts = Table(SalonExport.ReceiptsFile, ReceiptRowReader.Columns),
        });
    }

    private static SalonExport Understood(ExportTables tables)
    {
        var problems = new List<BadRow>();
        var services = ServiceRowReader.Read(tables.Services, problems);
        var products = ProductRowReader.Read(tables.Products, problems);
        var lists = new PriceLists(services, products);
        var bookings = BookingRowReader.Read(tables.Bookings, lists, problems);
        ThrowIfDoubtful(tables.Bookings, bookings);
        return new SalonExport
        {
            Services = services,
            Products = products,
            Bookings = bookings,
            Cancellations = CancellationRowReader.Read(tables.Cancellations, lists, problems),
            NoShows = NoShowRowReader.Read(tables.NoShows, lists, problems),
            Receipts = ReceiptRowReader.Read(tables.Receipts, lists, problems),
            RowsOf = tables.All.ToDictionary(table => table.File, table => table.RowCount, StringComparer.Ordinal),
            BadRows = problems,
        };
    }

    /// <summary>
    /// One wrong row is a slip of the pen; most rows wrong, or more staff than clients, is another file.
    /// </summary>
    private static void ThrowIfDoubtful(CsvTable table, List<ExportBooking> bookings)
    {
        if (bookings.Count <= table.Rows.Count / 2)
        {
            throw new ExportException(
                $"{table.File}: only {bookings.Count} of {table.Rows.Count} rows can be read;"
                + " maybe columns were swapped.");
        }

        var staff = bookings.Select(booking => booking.Staff).Distinct(StringComparer.Ordinal).Count();
        var clients = bookings.Select(booking => booking.Client).Distinct(StringComparer.Ordinal).Count();
        if (staff > clients)
        {
            throw new ExportException(
                $"{table.File}: {staff} staff serve {clients} clients; maybe the columns Code and Staff were swapped.");
        }
    }
}
