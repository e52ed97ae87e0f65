using FrontDesk.Replay.Exports;

namespace FrontDesk.Replay.Bills;

/// <summary>One line of a bill, as the house sells it.</summary>
internal sealed record BillLine
{
    /// <summary>The row that sold it.</summary>
    public required ExportReceiptLine Source { get; init; }

    public required BillLineKind Kind { get; init; }

    /// <summary>The code in the price list of its kind.</summary>
    public required string Code { get; init; }

    public required int Quantity { get; init; }

    /// <summary>The price of one before the discount.</summary>
    public required decimal ListPrice { get; init; }

    /// <summary>What was taken off the line.</summary>
    public decimal Discount { get; init; }

    /// <summary>The pack whose session paid it; null where money did.</summary>
    public OwnedCourse? Session { get; init; }
}
