using static System.FormattableString;

namespace FrontDesk.Replay.Exports.Doubts;

/// <summary>Refuses receipts whose numbers stand in each other's columns.</summary>
internal static class ReceiptDoubts
{
    /// <summary>Fewer lines than these may be one receipt with several quantities.</summary>
    private const int FewestLines = 5;

    public static void Throw(CsvTable table, Taxes taxes)
    {
        ThrowIfReceiptsAreQuantities(table);
        ThrowIfAmountsAreQuantities(table);
        ThrowIfTaxesAreWrong(table, taxes);
    }

    /// <summary>A quantity is one nearly always, a receipt's number is another on nearly every line.</summary>
    private static void ThrowIfReceiptsAreQuantities(CsvTable table)
    {
        var lines = NumberRows.Read(table, "Receipt", "Quantity");
        var (receipts, quantities) = (Different(lines, 0), Different(lines, 1));
        if (quantities > receipts && Most.Of(quantities, lines.Count, FewestLines))
        {
            throw new ExportException(
                $"{table.File}: {receipts} receipts have {quantities} different quantities;"
                + " maybe the columns Receipt and Quantity were swapped.");
        }
    }

    private static void ThrowIfAmountsAreQuantities(CsvTable table)
    {
        var lines = NumberRows.Read(table, "Quantity", "Amount").Where(line => line[1] != 0).ToList();
        var more = lines.Count(line => Math.Abs(line[0]) > Math.Abs(line[1]));
        if (Most.Of(more, lines.Count))
        {
            throw new ExportException(
                $"{table.File}: {more} of {lines.Count} lines have a quantity above their amount;"
                + " maybe the columns Quantity and Amount were swapped.");
        }
    }

    private static void ThrowIfTaxesAreWrong(CsvTable table, Taxes taxes)
    {
        var taxed = NumberRows.Read(table, "Amount", "GST", "PST").Where(line => line[1] != 0 || line[2] != 0).ToList();
        var wrong = taxed.Count(line =>
            !taxes.GstFits(line[0], line[1]) || !taxes.PstFits(line[0], line[2]));
        if (Most.Of(wrong, taxed.Count))
        {
            throw new ExportException(
                $"{table.File}: on {wrong} of {taxed.Count} taxed lines GST is not"
                + Invariant($" {taxes.Gst * 100:0.####} % and PST not {taxes.Pst * 100:0.####} % of the amount;")
                + " maybe the columns Amount, GST and PST were swapped.");
        }
    }

    private static int Different(IEnumerable<IReadOnlyList<decimal>> lines, int column) =>
        lines.Select(line => line[column]).Distinct().Count();
}
