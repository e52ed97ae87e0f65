using Beauty.Domain.Amounts;

namespace Beauty.Loyalty.Earning;

/// <summary>A factor on the sum of the base rates (积分倍数), such as 2 on the member day.</summary>
/// <inheritdoc cref="EarningRule" path="/remarks" />
public sealed record PointsFactor : EarningRule
{
    /// <summary>The greatest factor.</summary>
    public const int Most = 1_000;

    private PointsFactor(string code, decimal factor)
        : base(code) => Factor = factor;

    /// <summary>The factor: above 0, at most 1,000; below 1 it takes points away.</summary>
    public decimal Factor { get; }

    /// <inheritdoc />
    internal override int Stage => 1;

    /// <summary>Makes a factor.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="factor">Above 0, at most 1,000.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The factor is out of its bounds.</exception>
    /// <exception cref="ArgumentException">The code is blank.</exception>
    public static PointsFactor Of(string code, decimal factor)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(factor);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(factor, Most);
        return new(code, factor);
    }

    /// <inheritdoc />
    internal override ExactPoints Contribution(ExactPoints soFar, Money basis) =>
        (soFar * ExactPoints.Of(Factor)) - soFar;
}
