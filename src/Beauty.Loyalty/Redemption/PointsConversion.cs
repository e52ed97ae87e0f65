using Beauty.Domain.Amounts;
using Beauty.Loyalty.Points;

namespace Beauty.Loyalty.Redemption;

/// <summary>What points are worth at the till (积分抵现): whole units of points against whole amounts of money.</summary>
/// <remarks>
/// "100 points are 1.00 CNY, from 500 points, up to half of the order." The least number is inclusive; the share of an
/// order is rounded down to the minor unit. Equality by value. Source: K29, K30.
/// </remarks>
public sealed record PointsConversion
{
    private PointsConversion(PointsAmount unit, Money worth) => (Unit, Worth, Least) = (unit, worth, unit);

    /// <summary>The points of one unit, at least 1.</summary>
    public PointsAmount Unit { get; }

    /// <summary>What one unit is worth; above zero.</summary>
    public Money Worth { get; }

    /// <summary>The least number of points in one order, inclusive.</summary>
    /// <value>One unit unless stated.</value>
    public PointsAmount Least { get; private init; }

    /// <summary>The largest share of an order that points may pay: above 0, at most 100 %.</summary>
    /// <value>100 % unless stated.</value>
    public Percentage LargestShare { get; private init; } = Percentage.Hundred;

    /// <summary>Makes a conversion.</summary>
    /// <param name="unit">The points of one unit, at least 1.</param>
    /// <param name="worth">What one unit is worth; above zero.</param>
    /// <returns>The conversion.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The unit or its worth is not above zero (K25).</exception>
    /// <exception cref="ArgumentException">The worth is <c>default</c>.</exception>
    public static PointsConversion Of(PointsAmount unit, Money worth)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(unit, PointsAmount.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(worth, Money.Zero(worth.Currency));
        return new(unit, worth);
    }

    /// <summary>The same conversion from a least number of points on.</summary>
    /// <param name="least">The least number in one order, inclusive; at least 1.</param>
    /// <returns>A copy.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is zero.</exception>
    public PointsConversion From(PointsAmount least)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(least, PointsAmount.Zero);
        return this with { Least = least };
    }

    /// <summary>The same conversion for no more than a share of the order.</summary>
    /// <param name="share">Above 0, at most 100 %.</param>
    /// <returns>A copy.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is out of its bounds.</exception>
    public PointsConversion UpTo(Percentage share)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(share, Percentage.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, Percentage.Hundred);
        return this with { LargestShare = share };
    }

    /// <summary>How many points an order can take, and what they pay.</summary>
    /// <remarks>
    /// The least of request, available points and share of the order; then down to whole units; then nothing at all if
    /// that is below the least number (K29).
    /// </remarks>
    /// <param name="requested">The points that the client wishes to spend; may be zero.</param>
    /// <param name="available">The points that the account can spend now.</param>
    /// <param name="order">What there is to pay; zero or more.</param>
    /// <returns>The quote with its explanation.</returns>
    /// <exception cref="CurrencyMismatchException">The order is in another currency than the worth.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is negative.</exception>
    /// <exception cref="ArgumentException">The order is <c>default</c>.</exception>
    public RedemptionQuote Quote(PointsAmount requested, PointsAmount available, Money order)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(order, Money.Zero(Worth.Currency));
        var share = order.Percent(LargestShare, MidpointRounding.ToNegativeInfinity);
        var (units, limit) = (requested.Value / Unit.Value, RedemptionLimit.Request);
        if (available.Value / Unit.Value < units)
        {
            (units, limit) = (available.Value / Unit.Value, RedemptionLimit.Available);
        }

        if (share.MinorUnits / Worth.MinorUnits < units)
        {
            (units, limit) = (share.MinorUnits / Worth.MinorUnits, RedemptionLimit.ShareOfOrder);
        }

        var possible = PointsAmount.Of(units * Unit.Value);
        var points = possible < Least ? PointsAmount.Zero : possible;
        var worth = Money.FromMinorUnits(points.Value / Unit.Value * Worth.MinorUnits, Worth.Currency);
        return new(this, possible, limit) { Points = points, Worth = worth, Requested = requested };
    }
}
