namespace Beauty.Loyalty.Tiers;

/// <summary>Where a measure stands on a ladder, and what is missing to the next tier.</summary>
public sealed record TierStanding
{
    internal TierStanding(Tier tier, Tier? next, TierAmount measure) =>
        (Tier, Next, Measure, Missing) = (tier, next, measure, next is null ? null : next.From - measure);

    /// <summary>The tier that the measure reaches.</summary>
    public Tier Tier { get; }

    /// <summary>What was measured.</summary>
    public TierAmount Measure { get; }

    /// <summary>The next tier, or null on the highest.</summary>
    public Tier? Next { get; }

    /// <summary>What is missing to the next tier, above zero; null on the highest.</summary>
    public TierAmount? Missing { get; }
}
