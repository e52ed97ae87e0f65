using Beauty.Domain.Identity;
using Beauty.Domain.Sales;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.ReadModels;
using FrontDesk.Desks;

namespace FrontDesk.Replay.Reports;

/// <summary>Reads back from the file what came from a till, for whoever wants to compare.</summary>
internal static class ReplayAccounts
{
    private const int AtOnce = 200;

    public static async ValueTask<IReadOnlyList<Purchase>> ReadAsync(DeskHouse house, string till)
    {
        var rows = await house.Store.Of<PurchaseSummary>(TenantId.Single).ListAsync(new PurchasesOfTill(till));
        var purchases = new List<Purchase>(rows.Count);
        foreach (var some in rows.Chunk(AtOnce))
        {
            var found = await house.Store.LoadAsync(TenantId.Single, [.. some.Select(row => row.Source)]);
            purchases.AddRange(found.Values.Select(one => Purchase.Restore((PurchaseSnapshot)one)));
        }

        return purchases;
    }

    private sealed class PurchasesOfTill : Specification<PurchaseSummary>
    {
        public PurchasesOfTill(string till) => Query.Where(row => row.ExternalSystem == till);
    }
}
