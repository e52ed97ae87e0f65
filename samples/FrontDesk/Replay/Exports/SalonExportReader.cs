using FrontDesk.Replay.Exports.Doubts;

namespace FrontDesk.Replay.Exports;

/// <summary>Reads the six files of an export, judges them as a whole and each row.</summary>
/// <remarks>
/// Cancellations and no-shows may have a header only: in a small salon nobody stayed away. So may products, as long as
/// receipts sell none. Of a file that is cut off exactly between two rows nothing in it tells that rows are missing.
/// </remarks>
internal static class SalonExportReader
{
    /// <param name="folder">The folder with the six files.</param>
    /// <param name="taxes">The rates of the receipts' taxes.</param>
    /// <exception cref="ExportException">A file is missing or doubtful as a whole; nothing must be booked.</exception>
    public static SalonExport Read(string folder, Taxes taxes)
    {
        if (!Directory.Exists(folder))
        {
            throw new ExportException($"There is no folder {folder}.");
        }

        var tables = new ExportTables
        {
            Services = CsvTableReader.Read(folder, SalonExport.ServicesFile),
            Products = CsvTableReader.Read(folder, SalonExport.ProductsFile),
            Bookings = CsvTableReader.Read(folder, SalonExport.BookingsFile),
            Cancellations = CsvTableReader.Read(folder, SalonExport.CancellationsFile),
            NoShows = CsvTableReader.Read(folder, SalonExport.NoShowsFile),
            Receipts = CsvTableReader.Read(folder, SalonExport.ReceiptsFile),
        };
        // Doubts that can name the swapped columns come before the rows, which only tell that most of them are bad.
        ListingDoubts.Throw(tables);
        ReceiptDoubts.Throw(tables.Receipts, taxes);
        CancellationDoubts.Throw(tables.Cancellations);
        var export = Understood(tables, taxes);
        PriceDoubts.Throw(tables);
        PeopleDoubts.Throw(tables);
        return export;
    }

    private static SalonExport Understood(ExportTables tables, Taxes taxes)
    {
        var services = ServiceRowReader.Read(tables.Services);
        var products = ProductRowReader.Read(tables.Products);
        var lists = new Listings(services.Usable, products.Usable);
        var bookings = BookingRowReader.Read(tables.Bookings, lists);
        var cancellations = CancellationRowReader.Read(tables.Cancellations, lists);
        var noShows = NoShowRowReader.Read(tables.NoShows, lists);
        var receipts = ReceiptRowReader.Read(tables.Receipts, lists, taxes);
        RowDoubts.ThrowIfUseless(services);
        RowDoubts.ThrowIfMostAreBad(products);
        RowDoubts.ThrowIfUseless(bookings);
        RowDoubts.ThrowIfMostAreBad(cancellations);
        RowDoubts.ThrowIfMostAreBad(noShows);
        RowDoubts.ThrowIfUseless(receipts);
        RowDoubts.ThrowIfCutOff(services);
        RowDoubts.ThrowIfCutOff(products);
        RowDoubts.ThrowIfCutOff(bookings);
        RowDoubts.ThrowIfCutOff(cancellations);
        RowDoubts.ThrowIfCutOff(noShows);
        RowDoubts.ThrowIfCutOff(receipts);
        return new SalonExport
        {
            Services = services.Usable,
            Products = products.Usable,
            Bookings = bookings.Usable,
            Cancellations = cancellations.Usable,
            NoShows = noShows.Usable,
            Receipts = receipts.Usable,
            IncompleteReceipts = ReceiptRowReader.Incomplete(tables.Receipts, receipts.BadRows),
            RowsOf = tables.All.ToDictionary(table => table.File, table => table.RowCount, StringComparer.Ordinal),
            BadRows =
            [
                .. services.BadRows, .. products.BadRows, .. bookings.BadRows, .. cancellations.BadRows,
                .. noShows.BadRows, .. receipts.BadRows,
            ],
        };
    }
}
