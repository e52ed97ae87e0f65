using FrontDesk.Replay.Exports;

namespace FrontDesk.Replay.Bills;

/// <summary>The receipts of an export: what can be sold, and what fits no rule.</summary>
internal sealed record ReplayBills
{
    /// <summary>In the order of their days and numbers.</summary>
    public required IReadOnlyList<ReplayBill> Bills { get; init; }

    /// <summary>Each row of a receipt that is not sold, with the reason.</summary>
    public required IReadOnlyList<BadRow> BadRows { get; init; }

    /// <summary>The same rows, for their amounts.</summary>
    public required IReadOnlyList<ExportReceiptLine> Left { get; init; }
}
