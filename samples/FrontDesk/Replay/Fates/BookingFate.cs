using FrontDesk.Replay.Exports;

namespace FrontDesk.Replay.Fates;

/// <summary>What became of a booking, as far as the export tells; with neither, nothing is known against it.</summary>
internal sealed record BookingFate
{
    public static BookingFate Unknown { get; } = new();

    /// <summary>The row by which it was given up.</summary>
    public ExportCancellation? Cancelled { get; init; }

    /// <summary>The row that says that nobody came.</summary>
    public ExportNoShow? NoShow { get; init; }

    /// <summary>Whether two bookings of one visit may have these two fates.</summary>
    public bool IsLike(BookingFate other) =>
        Cancelled?.CancelledOn == other.Cancelled?.CancelledOn && NoShow is null == other.NoShow is null;
}
