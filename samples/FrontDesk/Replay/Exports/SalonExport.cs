namespace FrontDesk.Replay.Exports;

/// <summary>A point-of-sale export, read: what can be used, and what cannot and why.</summary>
internal sealed record SalonExport
{
    public const string BookingsFile = "Future Bookings (All Clients)0.csv";
    public const string CancellationsFile = "Client Cancellations0.csv";
    public const string NoShowsFile = "No-Show Report0.csv";
    public const string ProductsFile = "Product Listing (Retail)0.csv";
    public const string ReceiptsFile = "Receipt Transactions0.csv";
    public const string ServicesFile = "Service Listing0.csv";

    public required IReadOnlyList<ExportService> Services { get; init; }

    public required IReadOnlyList<ExportProduct> Products { get; init; }

    /// <summary>The usable bookings in the order of the file.</summary>
    public required IReadOnlyList<ExportBooking> Bookings { get; init; }

    public required IReadOnlyList<ExportCancellation> Cancellations { get; init; }

    public required IReadOnlyList<ExportNoShow> NoShows { get; init; }

    /// <summary>The usable lines of receipts in the order of the file.</summary>
    public required IReadOnlyList<ExportReceiptLine> Receipts { get; init; }

    /// <summary>The numbers of the receipts of which some line cannot be used.</summary>
    public IReadOnlySet<int> IncompleteReceipts { get; init; } = new HashSet<int>();

    /// <summary>How many rows each file has, by its name; headers do not count.</summary>
    public required IReadOnlyDictionary<string, int> RowsOf { get; init; }

    public required IReadOnlyList<BadRow> BadRows { get; init; }
}
