using Beauty.Domain.Sales;
using FrontDesk.Replay.Exports;
using FrontDesk.Salons;

namespace FrontDesk.Replay.Reports;

/// <summary>
/// The till's own yearly figure of each product beside what the house has sold, and what was left out: a check by
/// another file.
/// </summary>
/// <param name="Agree">How many products' figures are the same.</param>
/// <param name="Differ">The codes of the products whose figures are not.</param>
internal sealed record YearToDate(int Agree, IReadOnlyList<string> Differ)
{
    public static YearToDate Of(
        IReadOnlyCollection<ExportProduct> products,
        IReadOnlyCollection<Purchase> purchases,
        IReadOnlyCollection<ExportReceiptLine> left,
        SalonIds ids)
    {
        var sold = purchases.SelectMany(one => one.Lines)
            .Where(line => line.Item.Product is not null)
            .GroupBy(line => line.Item.Product!.Value)
            .ToDictionary(one => one.Key, one => one.Sum(line => line.WithoutTax.Amount));
        foreach (var (purchase, back) in purchases.SelectMany(
            one => one.Refunds.SelectMany(refund => refund.Lines), (one, back) => (one, back)))
        {
            if (purchase.Lines[back.Line - 1].Item.Product is { } product)
            {
                sold[product] -= (back.Amount - back.Tax).Amount;
            }
        }

        var differ = products
            .Where(one => sold.GetValueOrDefault(ids.Product(one.Code)) + LeftOf(one) != one.YearToDate)
            .Select(one => one.Code).ToList();
        return new YearToDate(products.Count - differ.Count, differ);

        decimal LeftOf(ExportProduct product) => left
            .Where(row => string.Equals(row.Description, product.Description, StringComparison.Ordinal))
            .Sum(row => row.Amount);
    }
}
