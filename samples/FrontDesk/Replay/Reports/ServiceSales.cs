using Beauty.Domain.Identity;
using Beauty.Domain.Sales;

namespace FrontDesk.Replay.Reports;

/// <summary>How often a service was sold, and for how much.</summary>
/// <param name="Service">The service.</param>
/// <param name="Times">How often, sessions of packs included.</param>
/// <param name="Charged">What was charged for it, without taxes.</param>
internal sealed record ServiceSales(ServiceId Service, int Times, decimal Charged)
{
    /// <summary>All services that were sold, the best sold first.</summary>
    public static IReadOnlyList<ServiceSales> Of(IEnumerable<Purchase> purchases) =>
    [
        .. purchases.SelectMany(one => one.Lines).Where(line => line.Item.Kind == SaleKind.Service)
            .GroupBy(line => line.Item.Service!.Value)
            .Select(one => new ServiceSales(
                one.Key,
                one.Sum(line => line.Quantity),
                one.Sum(line => line.WithoutTax.Amount)))
            .OrderByDescending(one => one.Times)
            .ThenBy(one => one.Service.ToString(), StringComparer.Ordinal),
    ];
}
