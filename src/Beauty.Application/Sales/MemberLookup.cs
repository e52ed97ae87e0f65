using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.ReadModels;

namespace Beauty.Application.Sales;

/// <summary>Which memberships a client has: one that counted a purchase is among them from that commit on.</summary>
internal static class MemberLookup
{
    public static async ValueTask<IReadOnlyList<MembershipId>> MembersOfAsync(
        this IReadStore reads, TenantId tenant, ClientId client, CancellationToken cancellationToken)
    {
        var rows = await reads.Of<MemberSummary>(tenant)
            .ListAsync(new MembersOfClient(client), cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(row => row.Id)];
    }
}
