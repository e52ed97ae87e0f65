using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.ReadModels;

namespace Beauty.Application.Consents;

/// <summary>A page of a client's consents, oldest first.</summary>
internal sealed class ConsentsOfClient : Specification<ConsentSummary>
{
    public const int PageSize = 100;

    public ConsentsOfClient(ClientId client, int skip) => Query
        .Where(row => row.Client == client)
        .OrderBy(row => row.GivenAt).ThenBy(row => row.Id)
        .Skip(skip).Take(PageSize).TagWith("consents of client");
}
