using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Loyalty.Points;

namespace Beauty.Application.Sales;

/// <summary>What a refund does to a membership: earned points go, redeemed ones come back (K31–K35).</summary>
/// <param name="Member">The membership.</param>
public sealed record MemberReturn(MembershipId Member)
{
    /// <summary>The earned points that go with the value returned.</summary>
    public PointsAmount Due { get; init; }

    /// <summary>
    /// What could not be recovered and is not owed: the shop may deduct its worth from the money (K33).
    /// </summary>
    public PointsAmount Shortfall { get; init; }

    /// <summary>The redeemed points that come back into their lots, the forfeited ones included.</summary>
    public PointsAmount GivenBack { get; init; }

    /// <summary>What of them had ended meanwhile and is forfeited (K34).</summary>
    public PointsAmount Forfeited { get; init; }

    /// <summary>How the tier moved.</summary>
    public ImmutableArray<TierStep> Moves { get; init; } = [];
}
