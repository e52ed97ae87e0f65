using Beauty.Domain.Identity;
using Beauty.Domain.Sales;
using Beauty.Persistence.Abstractions.ReadModels;
using FrontDesk.Desks;
using FrontDesk.Figures;
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
        ReplayTally tally, TimeFigures time, IReadOnlyCollection<Purchase> purchases, (DeskHouse, ReplaySalon) salon)
    {
        var (house, replayed) = salon;
        var members = await house.Store.Of<MemberSummary>(TenantId.Single).ListAsync(new AllOf<MemberSummary>());
        return new TradeFigures
        {
            Tally = tally,
            Services = ServiceSales.Of(purchases),
            Staff = [.. time.Staff()],
            Clients = ClientWorth.Of(purchases, replayed.Zone),
            Members = members.ToDictionary(one => one.Client),
            Packs = await house.Store.Of<PackageSummary>(TenantId.Single).ListAsync(new AllOf<PackageSummary>()),
        };
    }
}
