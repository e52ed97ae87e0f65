using Beauty.Domain.Identity;
using Beauty.Loyalty.Points;
using NodaTime;

namespace Beauty.Application.Loyalty;

/// <summary>Points to be kept for a bill to come (积分预占), all or nothing.</summary>
/// <param name="Hold">The reservation, whose id the caller supplies.</param>
/// <param name="Points">How many, at least 1.</param>
/// <param name="UsableAt">When they are to be spent; lots are judged by it.</param>
/// <param name="LapsesAt">Until when it counts, exclusive and after now; null without limit.</param>
public sealed record PointsReservation(HoldId Hold, PointsAmount Points, Instant UsableAt, Instant? LapsesAt);
