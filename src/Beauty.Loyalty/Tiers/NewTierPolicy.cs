namespace Beauty.Loyalty.Tiers;

/// <summary>What is needed to make a policy of tiers.</summary>
/// <param name="Ladder">The tiers, of the unit that the measure counts.</param>
/// <param name="Measure">What decides.</param>
public sealed record NewTierPolicy(TierLadder Ladder, TierMeasure Measure)
{
    /// <summary>How long a tier above the lowest is valid, 1 to 120 months; null for ever.</summary>
    /// <value>12 months.</value>
    public int? ValidityMonths { get; init; } = 12;

    /// <summary>How long a tier is kept after its validity, 0 to 366 days.</summary>
    /// <value>None.</value>
    public int GraceDays { get; init; }

    /// <summary>When a reached tier begins.</summary>
    /// <value>At once.</value>
    public TierUpgradeTime Upgrade { get; init; }

    /// <summary>How far a tier falls.</summary>
    /// <value>To the tier that the measure gives.</value>
    public TierDowngrade Downgrade { get; init; }

    /// <summary>Whether a refund that undoes what reached the tier takes it at once (K39).</summary>
    /// <value>No: the tier is kept to the end of its validity and grace.</value>
    public bool IsLoweredAtOnceByRefund { get; init; }
}
