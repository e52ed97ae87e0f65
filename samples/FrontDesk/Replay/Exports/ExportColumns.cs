namespace FrontDesk.Replay.Exports;

/// <summary>Which columns each file of an export has.</summary>
internal static class ExportColumns
{
    private static readonly Dictionary<string, string[]> All = new(StringComparer.Ordinal)
    {
        [SalonExport.ServicesFile] = ["IsActive", "Code", "Desc", "Cate", "Price", "Cost"],
        [SalonExport.ProductsFile] =
        [
            "IsActive", "Code", "Description", "Supplier", "Brand", "Category", "Price", "On Hand", "Minimum",
            "Maximum", "Cost", "COG", "YTD", "Package",
        ],
        [SalonExport.BookingsFile] = ["Code", "Staff", "Service", "Date", "Time", "TimeInt"],
        [SalonExport.CancellationsFile] =
            ["Cancel Date", "Code", "Service", "Staff", "Booking Date", "Canceled By", "Days"],
        [SalonExport.NoShowsFile] = ["Date", "Code", "Service", "Staff"],
        [SalonExport.ReceiptsFile] =
            ["Receipt", "Date", "Description", "Client", "Staff", "Quantity", "Amount", "GST", "PST"],
    };

    public static IEnumerable<string> Files => All.Keys;

    public static IReadOnlyList<string> Of(string file) => All[file];

    /// <summary>The file whose header this can be; null where it can be none.</summary>
    /// <remarks>The one with the most columns, because bookings have all the columns of no-shows, too.</remarks>
    public static string? FileWith(IReadOnlyCollection<string> header) =>
        All.Where(pair => pair.Value.All(header.Contains))
            .OrderByDescending(pair => pair.Value.Length)
            .Select(pair => pair.Key)
            .FirstOrDefault();
}
