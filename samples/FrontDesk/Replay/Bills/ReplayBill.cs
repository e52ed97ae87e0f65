using FrontDesk.Replay.Exports;
using NodaTime;

namespace FrontDesk.Replay.Bills;

/// <summary>What one client bought and brought back by one receipt.</summary>
internal sealed record ReplayBill
{
    /// <summary>The receipt's number; with the client's place on it where several share a receipt.</summary>
    public required string Document { get; init; }

    public required LocalDate Date { get; init; }

    /// <summary>The client's code; null for a walk-in.</summary>
    public required string? Client { get; init; }

    /// <summary>What was sold; none where something only came back.</summary>
    public required IReadOnlyList<BillLine> Lines { get; init; }

    public required IReadOnlyList<BillReturn> Returns { get; init; }

    /// <summary>All rows that the bill is made of, offsets included.</summary>
    public required IReadOnlyList<ExportReceiptLine> Sources { get; init; }
}
