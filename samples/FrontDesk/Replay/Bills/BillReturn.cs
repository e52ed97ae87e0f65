using FrontDesk.Replay.Exports;

namespace FrontDesk.Replay.Bills;

/// <summary>What came back: some of a line that an earlier bill sold.</summary>
internal sealed record BillReturn
{
    /// <summary>The row that took it back.</summary>
    public required ExportReceiptLine Source { get; init; }

    /// <summary>The document of the bill that sold it.</summary>
    public required string Document { get; init; }

    /// <summary>The number of its line there, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>How many came back.</summary>
    public required int Quantity { get; init; }
}
