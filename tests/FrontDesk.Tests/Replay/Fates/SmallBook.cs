using FrontDesk.Replay.Exports;
using FrontDesk.Replay.Fates;
using NodaTime;

namespace FrontDesk.Tests.Replay.Fates;

/// <summary>Rows of a book, of its cancellations and no-shows, in short words.</summary>
internal static class SmallBook
{
    public static readonly LocalDate Day = new(2018, 3, 14);

    /// <summary>A booking on the day.</summary>
    public static ExportBooking Booking(int line, string? client, string service, int hour, int minute = 0) => new()
    {
        File = SalonExport.BookingsFile,
        Line = line,
        Client = client,
        Staff = "ANN",
        Service = service,
        Start = Day.At(new LocalTime(hour, minute)),
    };

    /// <summary>A booking for the day given up the day before.</summary>
    public static ExportCancellation Cancellation(int line, string? client, string service) => new()
    {
        File = SalonExport.CancellationsFile,
        Line = line,
        CancelledOn = Day.PlusDays(-1),
        Client = client,
        Service = service,
        Staff = "ANN",
        BookedFor = Day,
    };

    /// <summary>Nobody came on the day.</summary>
    public static ExportNoShow NoShow(int line, string? client, string service) => new()
    {
        File = SalonExport.NoShowsFile, Line = line, Date = Day, Client = client, Service = service, Staff = "ANN",
    };

    public static SalonExport ExportOf(
        IReadOnlyList<ExportBooking> bookings,
        IReadOnlyList<ExportCancellation> cancellations,
        IReadOnlyList<ExportNoShow> noShows) => new()
        {
            Services = [],
            Products = [],
            Bookings = bookings,
            Cancellations = cancellations,
            NoShows = noShows,
            Receipts = [],
            RowsOf = new Dictionary<string, int>(StringComparer.Ordinal),
            BadRows = [],
        };

    /// <summary>What became of each booking, in order: <c>cancelled by 2</c>, <c>missed by 3</c> or <c>-</c>.</summary>
    public static IEnumerable<string> Of(this BookingFates fates, params IEnumerable<ExportBooking> bookings) =>
        bookings.Select(booking => fates[booking] switch
        {
            { Cancelled: { } row, NoShow: null } => $"cancelled by {row.Line}",
            { NoShow: { } row, Cancelled: null } => $"missed by {row.Line}",
            { Cancelled: null, NoShow: null } => "-",
            _ => "both",
        });
}
