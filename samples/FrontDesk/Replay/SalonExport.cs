namespace FrontDesk.Replay;

/// <summary>A point-of-sale export, read: what can be booked, and what cannot and why.</summary>
internal sealed record SalonExport
{
    public const string BookingsFile = "Future Bookings (All Clients)0.csv";
    public const string ServicesFile = "Service Listing0.csv";

    public required IReadOnlyList<ExportService> Services { get; init; }

    /// <summary>The usable bookings in the order of the file.</summary>
    public required IReadOnlyList<ExportBooking> Bookings { get; init; }

    public required IReadOnlyList<BadRow> BadRows { get; init; }
}
