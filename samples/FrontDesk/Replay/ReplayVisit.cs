using FrontDesk.Replay.Exports;

namespace FrontDesk.Replay;

/// <summary>Rows that are one visit: one client, one day, one service right after the other.</summary>
internal sealed record ReplayVisit
{
    public required IReadOnlyList<ExportBooking> Parts { get; init; }

    public ExportBooking First => Parts[0];
}
