using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.ReadModels;

namespace Beauty.Application.Sales;

/// <summary>The memberships of a client.</summary>
internal sealed class MembersOfClient : Specification<MemberSummary>
{
    public MembersOfClient(ClientId client) =>
        Query.Where(row => row.Client == client).OrderBy(row => row.Id).TagWith("members of client");
}
