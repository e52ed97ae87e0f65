using NodaTime;

namespace Beauty.Loyalty.Tiers;

/// <summary>How members rise, keep their tier and fall: ladder, measure, validity, grace (升级, 保级, 降级).</summary>
/// <remarks>
/// Validity counts whole months from the day on which the tier began; its end never depends on the day of an
/// evaluation (K38). The lowest tier has no end. Immutable; equality is that of references. Source: K36–K40.
/// </remarks>
public sealed class TierPolicy
{
    /// <summary>The greatest number of months of validity.</summary>
    public const int MostValidityMonths = 120;

    /// <summary>The greatest number of days of grace.</summary>
    public const int MostGraceDays = 366;

    private TierPolicy(NewTierPolicy policy)
    {
        (Ladder, Measure, ValidityMonths) = (policy.Ladder, policy.Measure, policy.ValidityMonths);
        (GraceDays, Upgrade, Downgrade) = (policy.GraceDays, policy.Upgrade, policy.Downgrade);
        IsLoweredAtOnceByRefund = policy.IsLoweredAtOnceByRefund;
    }

    /// <summary>The tiers.</summary>
    public TierLadder Ladder { get; }

    /// <summary>What decides.</summary>
    public TierMeasure Measure { get; }

    /// <summary>How long a tier above the lowest is valid; null for ever.</summary>
    public int? ValidityMonths { get; }

    /// <summary>How many days a tier is kept after its validity.</summary>
    public int GraceDays { get; }

    /// <summary>When a reached tier begins.</summary>
    public TierUpgradeTime Upgrade { get; }

    /// <summary>How far a tier falls.</summary>
    public TierDowngrade Downgrade { get; }

    /// <summary>Whether a refund that undoes what reached the tier takes it at once.</summary>
    public bool IsLoweredAtOnceByRefund { get; }

    /// <summary>Makes a policy.</summary>
    /// <param name="policy">What is needed.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentException">The ladder is not of the unit that the measure counts.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its bounds, or a choice is unknown.</exception>
    public static TierPolicy Of(NewTierPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(policy.Ladder, nameof(policy));
        ArgumentNullException.ThrowIfNull(policy.Measure, nameof(policy));
        ArgumentOutOfRangeException.ThrowIfLessThan(policy.ValidityMonths ?? 1, 1, nameof(policy));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(policy.ValidityMonths ?? 1, MostValidityMonths, nameof(policy));
        ArgumentOutOfRangeException.ThrowIfNegative(policy.GraceDays, nameof(policy));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(policy.GraceDays, MostGraceDays, nameof(policy));
        if (!Enum.IsDefined(policy.Upgrade) || !Enum.IsDefined(policy.Downgrade))
        {
            throw new ArgumentOutOfRangeException(
                nameof(policy), $"{policy.Upgrade} or {policy.Downgrade}", "No such choice.");
        }

        return policy.Ladder.IsByPoints == policy.Measure.IsByPoints
            ? new(policy)
            : throw new ArgumentException(
                $"A ladder that starts at {policy.Ladder.Tiers[0].From} cannot go by {policy.Measure.Kind}.",
                nameof(policy));
    }

    /// <summary>The first day of the next upgrade period after a day; null where upgrades are at once.</summary>
    internal LocalDate? NextUpgradeAfter(LocalDate day)
    {
        var months = Upgrade switch
        {
            TierUpgradeTime.AtMonthEnd => 1,
            TierUpgradeTime.AtQuarterEnd => 3,
            TierUpgradeTime.AtYearEnd => 12,
            _ => 0,
        };
        return months == 0
            ? null
            : new LocalDate(day.Year, 1, 1).PlusMonths(((day.Month - 1) / months * months) + months);
    }

    /// <summary>The first end of validity after a day, in whole periods from where the validity is counted.</summary>
    internal LocalDate? EndAfter(LocalDate countedFrom, LocalDate day)
    {
        if (ValidityMonths is not { } months)
        {
            return null;
        }

        // Counted from the beginning each time: step by step, 31 January would drift to the 28th and stay there.
        var periods = 1;
        while (countedFrom.PlusMonths(periods * months) <= day)
        {
            periods++;
        }

        return countedFrom.PlusMonths(periods * months);
    }
}
