using Beauty.Domain.Amounts;

namespace Beauty.Loyalty.Tiers;

/// <summary>Where a client stands on a ladder, and what is missing to the next tier.</summary>
public sealed record TierStanding
{
    internal TierStanding(Tier tier, Tier? next, Money spend) =>
        (Tier, Next, Missing) = (tier, next, next is null ? null : next.From - spend);

    /// <summary>The tier that the spend reaches.</summary>
    public Tier Tier { get; }

    /// <summary>The next tier, or null on the highest.</summary>
    public Tier? Next { get; }

    /// <summary>The spend that is missing to the next tier, above zero; null on the highest.</summary>
    public Money? Missing { get; }
}
