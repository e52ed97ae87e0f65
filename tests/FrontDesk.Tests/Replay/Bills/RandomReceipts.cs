using FrontDesk.Replay.Exports;

namespace FrontDesk.Tests.Replay.Bills;

/// <summary>Rows of receipts as a law wants them: many fit a rule, and some do not.</summary>
public sealed class RandomReceipts
{
    internal RandomReceipts(IReadOnlyList<ExportReceiptLine> rows) => Rows = rows;

    internal IReadOnlyList<ExportReceiptLine> Rows { get; }

    public override string ToString() => string.Join('\n', Rows.Select((row, index) => FormattableString.Invariant(
        $"{index + SmallTill.FirstLine}: {row.Receipt} {row.Client} {row.Quantity} × {row.Description} {row.Amount}")));
}
