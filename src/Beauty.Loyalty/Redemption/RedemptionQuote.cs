using System.Globalization;
using Beauty.Domain.Amounts;
using Beauty.Domain.Refusals;
using Beauty.Loyalty.Points;
using Beauty.Loyalty.Texts;

namespace Beauty.Loyalty.Redemption;

/// <summary>The points that an order can take and the money they pay, with the reason why not more.</summary>
/// <remarks>What is not used of the request stays in the account (K30). Immutable. Source: K5, K29, K30.</remarks>
public sealed class RedemptionQuote
{
    private readonly PointsConversion _conversion;

    internal RedemptionQuote(PointsConversion conversion, PointsAmount possible, RedemptionLimit limit) =>
        (_conversion, Possible, Limit) = (conversion, possible, limit);

    /// <summary>The points to spend: whole units, or none.</summary>
    public PointsAmount Points { get; internal init; }

    /// <summary>What the points pay.</summary>
    public Money Worth { get; internal init; }

    /// <summary>What the client asked for.</summary>
    public PointsAmount Requested { get; internal init; }

    /// <summary>The points in whole units before the least number was looked at.</summary>
    public PointsAmount Possible { get; }

    /// <summary>What kept the points from being more.</summary>
    public RedemptionLimit Limit { get; }

    /// <summary>Whether nothing can be spent because the possible points are below the least number.</summary>
    public bool IsBelowLeast => Possible < _conversion.Least;

    /// <summary>What is not used of the request and stays in the account.</summary>
    public PointsAmount Unused => Requested - Points;

    /// <summary>The quote for people, with its limit.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>One sentence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public string ToText(CultureInfo culture) => LoyaltyTexts.Say(
        Key,
        culture,
        Fact.Of("points", Points),
        Fact.Of("worth", Worth),
        Fact.Of("requested", Requested),
        Fact.Of("possible", Possible),
        Fact.Of("unit", _conversion.Unit),
        Fact.Of("least", _conversion.Least),
        Fact.Of("share", _conversion.LargestShare));

    private string Key => (IsBelowLeast, Limit) switch
    {
        (true, _) => "redemption.below-least",
        (_, RedemptionLimit.Available) => "redemption.available",
        (_, RedemptionLimit.ShareOfOrder) => "redemption.share-of-order",
        _ => "redemption.request",
    };
}
