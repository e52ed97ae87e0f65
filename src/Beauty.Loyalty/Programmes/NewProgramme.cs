using Beauty.Domain.Ledgers;
using Beauty.Domain.Sales;
using Beauty.Loyalty.Earning;
using Beauty.Loyalty.Points;
using Beauty.Loyalty.Redemption;
using Beauty.Loyalty.Tiers;

namespace Beauty.Loyalty.Programmes;

/// <summary>What is needed to make a loyalty programme in code; shops write it as JSON.</summary>
/// <param name="Code">The code.</param>
/// <param name="Version">The version, at least 1.</param>
/// <param name="Earning">The earning rules, with the programme's zone and currency.</param>
public sealed record NewProgramme(ProgrammeCode Code, int Version, EarningProgramme Earning)
{
    /// <summary>What of an order counts.</summary>
    /// <value>Services, products and courses after discounts, without tax.</value>
    public EarningBasis Basis { get; init; } = EarningBasis.Default;

    /// <summary>How long points can be used.</summary>
    /// <value>For ever.</value>
    public PointsExpiryRule Expiry { get; init; } = PointsExpiryRule.Never;

    /// <summary>After how many days new points can be used, 0 to 366; 0 is at once (K27).</summary>
    /// <value>At once.</value>
    public int ActivationDays { get; init; }

    /// <summary>What points are worth; null where they cannot be spent.</summary>
    public PointsConversion? Conversion { get; init; }

    /// <summary>What happens to points that a refund takes back and the account no longer holds.</summary>
    /// <value>The account stops at zero.</value>
    public ClawbackFloor ClawbackFloor { get; init; }

    /// <summary>For how many days points that are given back and have ended can be used, 0 to 366 (K34).</summary>
    /// <value>None: they are forfeited.</value>
    public int GraceDays { get; init; }

    /// <summary>In which order lots are used.</summary>
    /// <value>The soonest end first (K4).</value>
    public LotOrder LotOrder { get; init; }

    /// <summary>The tiers; null where there are none.</summary>
    public TierPolicy? Tiers { get; init; }
}
