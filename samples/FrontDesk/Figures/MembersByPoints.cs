using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.ReadModels;

namespace FrontDesk.Figures;

/// <summary>The members with the most points.</summary>
internal sealed class MembersByPoints : Specification<MemberSummary>
{
    public MembersByPoints(int most) =>
        Query.OrderByDescending(member => member.Available).ThenBy(member => member.Id).Take(most);
}
