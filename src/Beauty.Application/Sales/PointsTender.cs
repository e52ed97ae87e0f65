using Beauty.Domain.Identity;
using Beauty.Loyalty.Points;

namespace Beauty.Application.Sales;

/// <summary>Points that pay a part of a bill (积分抵现), as they were quoted.</summary>
/// <param name="Member">Whose points.</param>
/// <param name="Points">How many, at least 1; what they are worth stands among the payments of the bill.</param>
public sealed record PointsTender(MembershipId Member, PointsAmount Points);
