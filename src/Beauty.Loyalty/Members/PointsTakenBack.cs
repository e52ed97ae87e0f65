using Beauty.Domain.Ledgers;
using Beauty.Loyalty.Points;
using Beauty.Loyalty.Tiers;

namespace Beauty.Loyalty.Members;

/// <summary>What a return took back from a member (K31–K33).</summary>
public sealed class PointsTakenBack
{
    internal PointsTakenBack(PointsAmount due, TakenBack? taken, IReadOnlyList<TierMove> moves)
    {
        (Due, Journal, Moves) = (due, taken?.Journal, moves);
        Shortfall = PointsAmount.Of(taken?.Shortfall ?? 0);
    }

    /// <summary>The points that go with the returned value.</summary>
    public PointsAmount Due { get; }

    /// <summary>What could not be recovered and is not owed: the shop may deduct its worth from the money.</summary>
    public PointsAmount Shortfall { get; }

    /// <summary>The reversing journal; null where nothing was taken.</summary>
    public Journal? Journal { get; }

    /// <summary>How the tier moved.</summary>
    public IReadOnlyList<TierMove> Moves { get; }
}
