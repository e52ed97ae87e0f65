using System.Globalization;
using FrontDesk.Replay.Bills;
using FrontDesk.Replay.Exports;
using NodaTime;

namespace FrontDesk.Tests.Replay.Bills;

/// <summary>A till with a few services and products and a pack of 5 + 1, and short words for its rows.</summary>
internal static class SmallTill
{
    public const string Pack = "Pack of blow-dries";

    /// <summary>The line of the first row: line 1 is the header.</summary>
    public const int FirstLine = 2;

    public static TillData Data { get; } = new()
    {
        System = "till",
        Currency = "CAD",
        GstPercent = 5,
        PstPercent = 8,
        Courses =
        [
            new TillCourseData
            {
                Service = "DRY5+1", Covers = ["DRY"], Price = 250, ListPrice = 50, Paid = 5, Gifted = 1,
            },
        ],
    };

    /// <summary>A pack bought on receipt 1 by Anna.</summary>
    public static ExportReceiptLine PackOfAnna { get; } = Row(1, Pack, "ANNA", 250);

    /// <summary>One sold at an amount, with the taxes of the till.</summary>
    public static ExportReceiptLine Row(int receipt, string? description, string? client, decimal amount) => new()
    {
        File = SalonExport.ReceiptsFile,
        Line = 0,
        Receipt = receipt,
        Date = new LocalDate(2018, 3, 14),
        Description = description,
        Client = client,
        Staff = "STAFF",
        Quantity = 1,
        Amount = amount,
        Gst = amount * 0.05m,
        Pst = amount * 0.08m,
    };

    /// <summary>A blow-dry of 50 and the offset that pays it by a session.</summary>
    public static ExportReceiptLine[] SessionOf(string? client, int receipt) =>
        [Row(receipt, "Blow-dry", client, 50), Row(receipt, "Miscellaneous", client, -50)];

    /// <summary>The rows stand on lines 2, 3 and so on.</summary>
    public static SalonExport ExportOf(IEnumerable<ExportReceiptLine> rows) => new()
    {
        Services =
        [
            Service("CUT", "Haircut"), Service("DRY", "Blow-dry"), Service("DRY5+1", Pack),
            Service("MISC", "Miscellaneous"), Service("NONE", null), Service("BAR", "Bar"),
        ],
        Products =
        [
            Product("GEL", "Gel", 20), Product("BLANK", null, 0), Product("SOAP", "Bar", 5),
            Product("WAX1", "Wax", 8), Product("WAX2", "Wax", 9), Product("OIL", "Oil", 12.345m),
        ],
        Bookings = [],
        Cancellations = [],
        NoShows = [],
        Receipts = [.. rows.Select((row, index) => row with { Line = index + FirstLine })],
        RowsOf = new Dictionary<string, int>(StringComparer.Ordinal),
        BadRows = [],
    };

    public static ReplayBills Read(params IEnumerable<ExportReceiptLine> rows) =>
        BillReader.Read(ExportOf(rows), Data);

    /// <summary>Each bill in one line.</summary>
    public static IEnumerable<string> Told(this ReplayBills bills) => bills.Bills.Select(bill =>
        $"{bill.Document} {bill.Client ?? "?"}: "
        + string.Join(", ", bill.Lines.Select(Told).Concat(bill.Returns.Select(Told))));

    /// <summary>Each row that is left, with its reason.</summary>
    public static IEnumerable<string> Listed(this ReplayBills bills) =>
        bills.BadRows.Select(row => Invariant($"{row.Line}: {row.Reason}"));

    private static string Told(BillLine line) =>
        Invariant($"{line.Quantity} {line.Code} at {line.ListPrice:0.##}")
        + (line.Discount == 0 ? "" : Invariant($" less {line.Discount:0.##}"))
        + (line.Session is { } session ? $" by {session.Key}" : "");

    private static string Told(BillReturn back) =>
        Invariant($"{back.Quantity} back of {back.Document} line {back.Line}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static ExportService Service(string code, string? description) => new()
    {
        Line = 0, Code = code, Description = description, Category = "", Price = 0,
    };

    private static ExportProduct Product(string code, string? description, decimal price) => new()
    {
        Line = 0, Code = code, Description = description, Price = price, YearToDate = 0,
    };
}
