namespace Beauty.Domain.Amounts;

/// <summary>Division of whole numbers with a named rounding; no step of it loses a digit.</summary>
internal static class ExactDivision
{
    internal static Int128 Divide(Int128 dividend, Int128 divisor, MidpointRounding rounding)
    {
        var (quotient, remainder) = Int128.DivRem(dividend, divisor);
        if (remainder == 0)
        {
            return quotient;
        }

        var sign = Int128.IsNegative(dividend) == Int128.IsNegative(divisor) ? 1 : -1;
        return RoundsAway(Int128.Abs(remainder), Int128.Abs(divisor), (sign, Int128.IsOddInteger(quotient)), rounding)
            ? quotient + sign
            : quotient;
    }

    private static bool RoundsAway(
        Int128 remainder, Int128 divisor, (int Sign, bool IsOdd) quotient, MidpointRounding rounding) => rounding switch
        {
            MidpointRounding.ToZero => false,
            MidpointRounding.ToPositiveInfinity => quotient.Sign > 0,
            MidpointRounding.ToNegativeInfinity => quotient.Sign < 0,
            MidpointRounding.AwayFromZero => remainder >= divisor - remainder,
            MidpointRounding.ToEven => remainder > divisor - remainder
                || (remainder == divisor - remainder && quotient.IsOdd),
            _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "No such rounding."),
        };
}
