using Beauty.Domain.Amounts;
using Beauty.Domain.Sales;
using FrontDesk.Replay.Bills;
using FrontDesk.Replay.Exports;

namespace FrontDesk.Replay.Reports;

/// <summary>The export's money beside the house's: what is in neither the house nor the list is lost.</summary>
internal sealed record Reconciliation
{
    public required MoneyTotals Exported { get; init; }

    /// <summary>What the purchases and refunds in the file come to.</summary>
    public required MoneyTotals InTheHouse { get; init; }

    /// <summary>What the rows come to that were refused or fit no rule.</summary>
    public required MoneyTotals LeftOut { get; init; }

    /// <summary>
    /// What rounding moved: the export's taxes have parts of a cent, the house's are rounded row by row.
    /// </summary>
    public required MoneyTotals Rounding { get; init; }

    public MoneyTotals Difference => Exported - InTheHouse - LeftOut - Rounding;

    /// <summary>
    /// A cent for each return: the tax of one of three is not always a third of the tax; the last gets the rest.
    /// </summary>
    public required decimal Slack { get; init; }

    public bool IsEven => Difference is { Receipts: 0, Amount: 0 }
        && Math.Abs(Difference.Gst) <= Slack && Math.Abs(Difference.Pst) <= Slack;

    /// <summary>Compares the export with purchases as they were read from the file.</summary>
    /// <param name="export">All rows of the export.</param>
    /// <param name="left">The rows that were not taken.</param>
    /// <param name="purchases">Every purchase that came from the till.</param>
    /// <param name="till">Which tax is which.</param>
    public static Reconciliation Of(
        SalonExport export,
        IReadOnlyCollection<ExportReceiptLine> left,
        IReadOnlyCollection<Purchase> purchases,
        TillData till) => new()
        {
            Exported = Total(export.Receipts),
            InTheHouse = Total(purchases, till, ReturnsOnly(export, left, purchases)),
            LeftOut = Total(left) with { Receipts = NotIn(purchases, left) },
            Rounding = RoundingOf(export.Receipts.Except(left)),
            Slack = 0.01m * export.Receipts.Count(row => row.Quantity < 0),
        };

    /// <summary>A receipt of which only returns were taken is no purchase, but it is in the house.</summary>
    private static int ReturnsOnly(
        SalonExport export, IReadOnlyCollection<ExportReceiptLine> left, IReadOnlyCollection<Purchase> purchases)
    {
        var sold = purchases.Select(one => NumberOf(one.Reference!)).Concat(left.Select(row => row.Receipt))
            .ToHashSet();
        return export.Receipts.GroupBy(row => row.Receipt)
            .Count(receipt => receipt.All(row => row.Quantity < 0) && !sold.Contains(receipt.Key));
    }

    /// <summary>A family's receipt of which one bill was refused is in the house by the other.</summary>
    private static int NotIn(IReadOnlyCollection<Purchase> purchases, IReadOnlyCollection<ExportReceiptLine> left) =>
        left.Select(row => row.Receipt).Except(purchases.Select(one => NumberOf(one.Reference!))).Count();

    private static MoneyTotals RoundingOf(IEnumerable<ExportReceiptLine> taken)
    {
        var rows = taken.ToList();
        return new MoneyTotals(0, 0, rows.Sum(row => PartOfACent(row.Gst)), rows.Sum(row => PartOfACent(row.Pst)));
    }

    private static decimal PartOfACent(decimal tax) => tax - decimal.Round(tax, 2, MidpointRounding.AwayFromZero);

    private static MoneyTotals Total(IReadOnlyCollection<ExportReceiptLine> rows) => new(
        rows.Select(row => row.Receipt).Distinct().Count(),
        rows.Sum(row => row.Amount),
        rows.Sum(row => row.Gst),
        rows.Sum(row => row.Pst));

    private static MoneyTotals Total(IReadOnlyCollection<Purchase> purchases, TillData till, int returnsOnly)
    {
        var lines = purchases.SelectMany(purchase => purchase.Lines).ToList();
        var refunds = purchases.SelectMany(purchase => purchase.Refunds.SelectMany(
            refund => refund.Lines, (_, back) => (Sold: purchase.Lines[back.Line - 1], Back: back))).ToList();
        decimal Tax(decimal percent) =>
            lines.Sum(line => TaxOf(line, Percentage.Of(percent), line.Taxes))
            - refunds.Sum(one => TaxOf(one.Sold, Percentage.Of(percent), SharesOf(one.Sold, one.Back.Tax)));
        return new MoneyTotals(
            purchases.Select(one => NumberOf(one.Reference!)).Distinct().Count() + returnsOnly,
            lines.Sum(line => line.WithoutTax.Amount) - refunds.Sum(one => (one.Back.Amount - one.Back.Tax).Amount),
            Tax(till.GstPercent),
            Tax(till.PstPercent));
    }

    private static decimal TaxOf(PurchaseLine line, Percentage rate, IReadOnlyList<Money> taxes) =>
        line.Tax.Rates.IndexOf(rate) is var place && place >= 0 ? taxes[place].Amount : 0;

    private static IReadOnlyList<Money> SharesOf(PurchaseLine line, Money tax) =>
        line.Tax.Rates.IsEmpty ? [] : tax.Split([.. line.Tax.Rates.Select(rate => (long)(rate.Value * 1_000_000))]);

    private static int NumberOf(ExternalReference reference) =>
        int.Parse(reference.Document.Split('/')[0], System.Globalization.CultureInfo.InvariantCulture);
}
