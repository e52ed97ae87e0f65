using System.Numerics;
using Beauty.Domain.Amounts;
using Beauty.Loyalty.Points;

namespace Beauty.Loyalty.Earning;

/// <summary>A fraction of points: nothing is rounded before the end (K22).</summary>
/// <remarks>"One point per three yuan" has no finite decimal, hence numerator and denominator.</remarks>
internal readonly record struct ExactPoints
{
    private const int Millionths = 1_000_000;

    private readonly BigInteger _numerator;

    // Zero in default, and then read as one.
    private readonly BigInteger _denominator;

    private ExactPoints(BigInteger numerator, BigInteger denominator)
    {
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        (_numerator, _denominator) = (numerator / common, denominator / common);
    }

    private BigInteger Denominator => _denominator.IsZero ? BigInteger.One : _denominator;

    public static ExactPoints operator +(ExactPoints left, ExactPoints right) =>
        new(
            (left._numerator * right.Denominator) + (right._numerator * left.Denominator),
            left.Denominator * right.Denominator);

    public static ExactPoints operator -(ExactPoints left, ExactPoints right) =>
        left + new ExactPoints(-right._numerator, right.Denominator);

    public static ExactPoints operator *(ExactPoints left, ExactPoints right) =>
        new(left._numerator * right._numerator, left.Denominator * right.Denominator);

    internal static ExactPoints Of(PointsAmount points) => new(points.Value, BigInteger.One);

    internal static ExactPoints Of(decimal number) =>
        new(new BigInteger(number * Scale(number)), new BigInteger(Scale(number)));

    internal static ExactPoints Ratio(Money dividend, Money divisor) => new(dividend.MinorUnits, divisor.MinorUnits);

    internal ExactPoints Floor() => new(BigInteger.Divide(_numerator, Denominator), BigInteger.One);

    /// <summary>Whole points by a named rounding; only for numbers that are not negative.</summary>
    internal PointsAmount Round(MidpointRounding rounding)
    {
        var whole = BigInteger.DivRem(_numerator, Denominator, out var rest);
        var toHalf = (rest * 2).CompareTo(Denominator);
        var up = rounding switch
        {
            MidpointRounding.ToPositiveInfinity => !rest.IsZero,
            MidpointRounding.AwayFromZero => toHalf >= 0,
            MidpointRounding.ToEven => toHalf > 0 || (toHalf == 0 && !whole.IsEven),
            _ => false,
        };
        return PointsAmount.Of((long)(up ? whole + 1 : whole));
    }

    /// <summary>The number for readers, cut off after six decimal places.</summary>
    internal decimal ToDecimal() =>
        (decimal)BigInteger.Divide(_numerator * Millionths, Denominator) / Millionths;

    private static decimal Scale(decimal number)
    {
        var scale = 1m;
        for (var i = 0; i < number.Scale; i++)
        {
            scale *= 10m;
        }

        return scale;
    }
}
