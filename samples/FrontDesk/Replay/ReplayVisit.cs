using FrontDesk.Replay.Exports;
using FrontDesk.Replay.Fates;

namespace FrontDesk.Replay;

/// <summary>Rows that are one visit: one client, one day, one service right after the other, one fate.</summary>
internal sealed record ReplayVisit
{
    public required IReadOnlyList<ExportBooking> Parts { get; init; }

    /// <summary>What became of each of them.</summary>
    public required IReadOnlyList<BookingFate> Fates { get; init; }

    public ExportBooking First => Parts[0];

    /// <summary>What became of the visit.</summary>
    public BookingFate Fate => Fates[0];

    /// <summary>What the rows say, not where they stand: a later export has the same bookings on other lines.</summary>
    public string Key => string.Join('+', Parts.Select(part =>
        $"{part.Client ?? "?"}/{part.Staff}/{part.Service}/{part.Start:uuuu-MM-dd'T'HH:mm}"));
}
