using Beauty.Domain.Ledgers;
using Beauty.Loyalty.Earning;
using Beauty.Loyalty.Tiers;

namespace Beauty.Loyalty.Members;

/// <summary>What an order earned a member, with the explanation.</summary>
public sealed class PointsEarned
{
    internal PointsEarned(EarningAward award, Journal? journal, IReadOnlyList<TierMove> moves) =>
        (Award, Journal, Moves) = (award, journal, moves);

    /// <summary>The calculation.</summary>
    public EarningAward Award { get; }

    /// <summary>The journal that granted the points; null where there were none.</summary>
    public Journal? Journal { get; }

    /// <summary>How the tier moved.</summary>
    public IReadOnlyList<TierMove> Moves { get; }
}
