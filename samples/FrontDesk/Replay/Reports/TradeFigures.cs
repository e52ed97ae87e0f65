using Beauty.Domain.Identity;
using Beauty.Domain.Sales;
using Beauty.Persistence.Abstractions.ReadModels;
using FrontDesk.Figures;
using FrontDesk.Replay.Runs;
using FrontDesk.Shows;

namespace FrontDesk.Replay.Reports;

/// <summary>What the owner of a replayed salon wants to see, read back from the file.</summary>
internal sealed record TradeFigures
{
    public required ReplayTally Tally { get; init; }

    /// <summary>The best sold first.</summary>
    public required IReadOnlyList<ServiceSales> Services { get; init; }

    public required IReadOnlyList<Use> Staff { get; init; }

    /// <summary>All clients who bought, the best first.</summary>
    public required IReadOnlyList<ClientWorth> Clients { get; init; }

    public required IReadOnlyDictionary<ClientId, MemberSummary> Members { get; init; }

    public required IReadOnlyList<PackageSummary> Packs { get; init; }

    public static async ValueTask<TradeFigures> ReadAsync(
        ReplayScene scene, TimeFigures time, IReadOnlyCollection<Purchase> purchases)
    {
        var house = scene.House;
        // A label that is nobody has bookings, too, but no working hours.
        var nobody = scene.Till.House.Select(scene.Salon.StaffName).ToHashSet(StringComparer.Ordinal);
        var members = await house.Store.Of<MemberSummary>(TenantId.Single).ListAsync(new AllOf<MemberSummary>());
        return new TradeFigures
        {
            Tally = scene.Tally,
            Services = ServiceSales.Of(purchases),
            Staff = [.. time.Staff().Where(one => !nobody.Contains(one.Name))],
            Clients = ClientWorth.Of(purchases, scene.Salon.Zone),
            Members = members.ToDictionary(one => one.Client),
            Packs = await house.Store.Of<PackageSummary>(TenantId.Single).ListAsync(new AllOf<PackageSummary>()),
        };
    }
}
