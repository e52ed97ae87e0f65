using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.ReadModels;
using NodaTime;

namespace Beauty.Application.Loyalty;

/// <summary>A page of memberships whose points or tier have ended.</summary>
internal sealed class DueMembers : Specification<MemberSummary>
{
    public const int PageSize = 100;

    public DueMembers(Instant now, LocalDate today, int skip)
    {
        Instant? points = now;
        LocalDate? tier = today;
        Query
            .Where(row => row.PointsEndAt <= points || row.TierEndsOn <= tier)
            .OrderBy(row => row.Id).Skip(skip).Take(PageSize).TagWith("due members");
    }
}
