using FrontDesk.Salons;

namespace FrontDesk.Replay.Bills;

/// <summary>What was sold to whom and has not come back, while receipts are read in their order.</summary>
internal sealed class SaleBook
{
    private readonly List<Sold> _sold = [];

    /// <summary>The latest sale of the product to the client at that price for one; null where there is none.</summary>
    public (string Document, int Line)? Find(string? client, string product, decimal priceOfOne, int quantity) =>
        _sold.FindLast(one => one.Product.Is(product)
            && string.Equals(one.Client, client, StringComparison.Ordinal)
            && one.PriceOfOne == priceOfOne
            && one.Left >= quantity) is { } found
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
            _sold.Single(one => one.Document.Is(back.Document) && one.Line == back.Line).Left -= back.Quantity;
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
    }
}
