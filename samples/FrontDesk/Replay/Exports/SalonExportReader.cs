namespace FrontDesk.Replay.Exports;

/// <summary>Reads the two files of an export, judges them as a whole and each row.</summary>
internal static class SalonExportReader
{
    private static readonly string[] ServiceColumns = ["IsActive", "Code", "Desc", "Cate", "Price", "Cost"];

    public static SalonExport Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new ExportException($"There is no folder {folder}.");
        }

        var problems = new List<BadRow>();
        var services = Services(
            CsvTableReader.Read(Path.Combine(folder, SalonExport.ServicesFile), ServiceColumns),
            problems);
        var known = services.Select(service => service.Code).ToHashSet(StringComparer.Ordinal);
        var table = CsvTableReader.Read(Path.Combine(folder, SalonExport.BookingsFile), BookingRowReader.Columns);
        var bookings = BookingRowReader.Read(table, known, problems);
        ThrowIfDoubtful(table, bookings);
        return new SalonExport
        {
            Services = services,
            Products = [],
            Bookings = bookings,
            Cancellations = [],
            NoShows = [],
            Receipts = [],
            RowsOf = new Dictionary<string, int>(StringComparer.Ordinal),
            BadRows = problems,
        };
    }

    private static List<ExportService> Services(CsvTable table, List<BadRow> problems)
    {
        problems.AddRange(table.Problems);
        var services = new Dictionary<string, ExportService>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            if (row["Code"].Length == 0)
            {
                problems.Add(new BadRow(table.File, row.Line, "the service has no code."));
            }
            else if (!services.TryAdd(row["Code"], Service(row)))
            {
                problems.Add(new BadRow(table.File, row.Line, $"the service {row["Code"]} was listed before."));
            }
        }

        return [.. services.Values];
    }

    private static ExportService Service(CsvRow row) =>
        new()
        {
            Line = row.Line,
            Code = row["Code"],
            Description = row["Desc"].Length > 0 ? row["Desc"] : null,
            Category = row["Cate"],
            Price = 0,
        };

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
