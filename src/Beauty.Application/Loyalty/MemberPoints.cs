using System.Collections.Immutable;
using Beauty.Application.Sales;
using Beauty.Domain.Identity;
using Beauty.Loyalty.Points;

namespace Beauty.Application.Loyalty;

/// <summary>
/// How a membership stands after a command: its points, what it owes, its tier, and the tier's moves.
/// </summary>
/// <param name="Member">The membership.</param>
/// <param name="Version">Its version after the command.</param>
/// <param name="Available">The points that can be spent.</param>
/// <param name="Owed">The points that are owed (K33).</param>
/// <param name="Tier">The tier's code; null where the programme has none.</param>
public sealed record MemberPoints(
    MembershipId Member, long Version, PointsAmount Available, PointsAmount Owed, string? Tier)
{
    /// <summary>How the tier moved by the command.</summary>
    public ImmutableArray<TierStep> Moves { get; init; } = [];
}
