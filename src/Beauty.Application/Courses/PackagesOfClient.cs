using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.ReadModels;

namespace Beauty.Application.Courses;

/// <summary>A page of a client's packages, the latest purchase first.</summary>
/// <remarks>Source: C02.</remarks>
public sealed class PackagesOfClient : Specification<PackageSummary>
{
    /// <summary>Asks for a page.</summary>
    /// <param name="client">Whose.</param>
    /// <param name="skip">How many to leave out, at least 0.</param>
    /// <param name="take">How many at most, 1 to 1,000.</param>
    /// <exception cref="ArgumentException">The client is <c>default</c>, or the page is none.</exception>
    public PackagesOfClient(ClientId client, int skip = 0, int take = 100)
    {
        EntityId.ThrowIfDefault(client);
        Query.Where(row => row.Client == client)
            .OrderByDescending(row => row.BoughtAt).ThenByDescending(row => row.Id)
            .Skip(skip).Take(take).TagWith("packages of client");
    }
}
