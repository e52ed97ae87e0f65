using Beauty.Domain.Amounts;
using Beauty.Loyalty.Points;

namespace Beauty.Loyalty.Earning;

/// <summary>A fixed number of points for an order; no factor raises it.</summary>
/// <inheritdoc cref="EarningRule" path="/remarks" />
public sealed record FixedBonus : EarningRule
{
    private FixedBonus(string code, PointsAmount points)
        : base(code) => Points = points;

    /// <summary>The points, at least 1.</summary>
    public PointsAmount Points { get; }

    /// <inheritdoc />
    internal override int Stage => 2;

    /// <summary>Makes a bonus.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="points">The points, at least 1.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The points are zero.</exception>
    /// <exception cref="ArgumentException">The code is blank.</exception>
    public static FixedBonus Of(string code, PointsAmount points)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(points, PointsAmount.Zero);
        return new(code, points);
    }

    /// <inheritdoc />
    internal override ExactPoints Contribution(ExactPoints soFar, Money basis) => ExactPoints.Of(Points);
}
