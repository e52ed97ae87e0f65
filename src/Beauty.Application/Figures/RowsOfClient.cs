using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.ReadModels;

namespace Beauty.Application.Figures;

#pragma warning disable MA0048 // The questions of a client's figures read as one list.

/// <summary>The packages of a client of which sessions are left, the oldest first.</summary>
internal sealed class PackagesOfClient : Specification<PackageSummary>
{
    public PackagesOfClient(ClientId client) => Query
        .Where(row => row.Client == client && (row.SessionsAvailable > 0 || row.SessionsHeld > 0))
        .OrderBy(row => row.BoughtAt).ThenBy(row => row.Id).TagWith("packages of client");
}

/// <summary>The last purchases of a client, newest first.</summary>
internal sealed class PurchasesOfClient : Specification<PurchaseSummary>
{
    public const int Most = 20;

    public PurchasesOfClient(ClientId client)
    {
        ClientId? wanted = client;
        Query
            .Where(row => row.Client == wanted)
            .OrderByDescending(row => row.SoldAt).ThenByDescending(row => row.Id)
            .Take(Most).TagWith("purchases of client");
    }
}
