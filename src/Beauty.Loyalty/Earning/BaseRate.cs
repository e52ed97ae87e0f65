using Beauty.Domain.Amounts;
using Beauty.Loyalty.Points;

namespace Beauty.Loyalty.Earning;

/// <summary>Points per amount of money, such as 1 point per 10 CNY.</summary>
/// <inheritdoc cref="EarningRule" path="/remarks" />
public sealed record BaseRate : EarningRule
{
    private BaseRate(string code, PointsAmount points, Money step, bool isFullStepsOnly)
        : base(code)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(points, PointsAmount.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(step, Money.Zero(step.Currency));
        (Points, Step, IsFullStepsOnly) = (points, step, isFullStepsOnly);
    }

    /// <summary>The points per step, at least 1.</summary>
    public PointsAmount Points { get; }

    /// <summary>The amount of money that gives the points; above zero.</summary>
    public Money Step { get; }

    /// <summary>Whether parts of a step give nothing (每满).</summary>
    public bool IsFullStepsOnly { get; }

    /// <inheritdoc />
    internal override int Stage => 0;

    /// <inheritdoc />
    internal override Currency? OwnCurrency => Step.Currency;

    /// <summary>Points in proportion: at 1 point per 10.00, 12.50 gives 1.25 points.</summary>
    /// <remarks>Parts of a point add up; the programme rounds once, at the end.</remarks>
    /// <param name="code">The stable code.</param>
    /// <param name="points">The points per step, at least 1.</param>
    /// <param name="step">The amount of money; above zero.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The points or the step are not above zero.</exception>
    /// <exception cref="ArgumentException">The code is blank, or the step is <c>default</c>.</exception>
    public static BaseRate InProportion(string code, PointsAmount points, Money step) => new(code, points, step, false);

    /// <summary>Points for each full step only (每满): at 1 point per 10.00, 19.99 gives 1 point.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="points">The points per full step, at least 1.</param>
    /// <param name="step">The amount of money; above zero.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The points or the step are not above zero.</exception>
    /// <exception cref="ArgumentException">The code is blank, or the step is <c>default</c>.</exception>
    public static BaseRate PerFullStep(string code, PointsAmount points, Money step) => new(code, points, step, true);

    /// <inheritdoc />
    internal override ExactPoints Contribution(ExactPoints soFar, Money basis)
    {
        var steps = ExactPoints.Ratio(basis, Step);
        return (IsFullStepsOnly ? steps.Floor() : steps) * ExactPoints.Of(Points);
    }
}
