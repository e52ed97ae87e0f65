using FrontDesk.Replay.Exports;
using FrontDesk.Salons;

namespace FrontDesk.Replay.Bills;

/// <summary>What was sold to whom and has not come back, while receipts are read in their order.</summary>
internal sealed class SaleBook
{
    private readonly List<Sold> _sold = [];

    /// <summary>The latest sale that a row takes back; null where there is none.</summary>
    /// <param name="back">The row: the same client, and the same price for one.</param>
    /// <param name="product">The code of the product that it names.</param>
    /// <param name="promised">What the same receipt takes back already.</param>
    public (string Document, int Line)? Find(
        ExportReceiptLine back, string product, IReadOnlyCollection<BillReturn> promised) =>
        _sold.FindLast(one => one.Product.Is(product)
            && string.Equals(one.Client, back.Client, StringComparison.Ordinal)
            && one.PriceOfOne == back.Amount / back.Quantity
            && one.Left - promised.Where(one.IsWhatComesBackBy).Sum(other => other.Quantity) >= -back.Quantity)
            is { } found
            ? (found.Document, found.Line)
            : null;

    public void Note(ReplayBill bill)
    {
        foreach (var (index, line) in bill.Lines.Index().Where(pair => pair.Item.Kind == BillLineKind.Product))
        {
            _sold.Add(new Sold(bill.Document, index + 1, line.Code, line.Quantity)
            {
                Client = bill.Client,
                PriceOfOne = line.Source.Amount / line.Quantity,
            });
        }

        foreach (var back in bill.Returns)
        {
            _sold.Single(one => one.IsWhatComesBackBy(back)).Left -= back.Quantity;
        }
    }

    private sealed class Sold(string document, int line, string product, int quantity)
    {
        public string Document { get; } = document;

        public int Line { get; } = line;

        public string Product { get; } = product;

        public required string? Client { get; init; }

        public required decimal PriceOfOne { get; init; }

        public int Left { get; set; } = quantity;

        public bool IsWhatComesBackBy(BillReturn back) => Document.Is(back.Document) && Line == back.Line;
    }
}
