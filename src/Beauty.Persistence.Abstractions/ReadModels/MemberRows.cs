using System.Collections.Immutable;
using Beauty.Loyalty.Members;

namespace Beauty.Persistence.Abstractions.ReadModels;

/// <summary>The rows of a membership.</summary>
internal static class MemberRows
{
    public static ImmutableArray<IReadModel> Of(Membership member) =>
    [
        new MemberSummary
        {
            Id = member.Id,
            Client = member.Client,
            Programme = member.Programme.Code,
            Tier = member.Tier?.Code,
            TierEndsOn = member.Tier?.EndsOn,
            Available = member.AvailableAt(member.ChangedAt).Value,
            Owed = member.Owed.Value,
            PointsEndAt = member.NextEnd,
        },
    ];
}
