using System.Globalization;
using System.Text.Json.Serialization;

namespace Beauty.Loyalty.Points;

/// <summary>A whole number of points (积分), zero or more.</summary>
/// <remarks>
/// <para>Never negative: what is owed is a deficit, an account of its own. An entry moves at least one point:
/// <see cref="OfEntry"/>.</para>
/// <para>Bounds: 0 to the greatest 64-bit number; beyond it <see cref="OverflowException"/>. <c>default</c> is
/// zero.</para>
/// <para>JSON: a whole number. Source: K7; decision 15.</para>
/// </remarks>
[JsonConverter(typeof(PointsAmountJsonConverter))]
public readonly record struct PointsAmount : IComparable<PointsAmount>, IFormattable
{
    private PointsAmount(long value) => Value = value;

    /// <summary>No points.</summary>
    public static PointsAmount Zero { get; }

    /// <summary>The number of points.</summary>
    public long Value { get; }

    /// <summary>Whether there are none.</summary>
    public bool IsZero => Value == 0;

    /// <summary>Adds two amounts.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount.</param>
    /// <exception cref="OverflowException">The sum is beyond the bounds.</exception>
    public static PointsAmount operator +(PointsAmount left, PointsAmount right) =>
        new(checked(left.Value + right.Value));

    /// <summary>Takes an amount from one that is at least as large.</summary>
    /// <param name="left">The amount from which is taken.</param>
    /// <param name="right">The amount to take.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer points than are taken.</exception>
    public static PointsAmount operator -(PointsAmount left, PointsAmount right)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(right.Value, left.Value, nameof(right));
        return new(left.Value - right.Value);
    }

    /// <summary>Whether the first amount is less.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount.</param>
    public static bool operator <(PointsAmount left, PointsAmount right) => left.Value < right.Value;

    /// <summary>Whether the first amount is less or equal.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount.</param>
    public static bool operator <=(PointsAmount left, PointsAmount right) => left.Value <= right.Value;

    /// <summary>Whether the first amount is more.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount.</param>
    public static bool operator >(PointsAmount left, PointsAmount right) => left.Value > right.Value;

    /// <summary>Whether the first amount is more or equal.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount.</param>
    public static bool operator >=(PointsAmount left, PointsAmount right) => left.Value >= right.Value;

    /// <summary>Makes an amount, which may be zero.</summary>
    /// <param name="value">The number of points, at least 0.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static PointsAmount Of(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return new(value);
    }

    /// <summary>Makes the amount of a credit or a debit: zero points are neither (K7).</summary>
    /// <param name="value">The number of points, at least 1.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public static PointsAmount OfEntry(long value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        return new(value);
    }

    /// <summary>Compares by number.</summary>
    /// <param name="other">The other amount.</param>
    /// <returns>Below zero if this one is less, above zero if it is more.</returns>
    public int CompareTo(PointsAmount other) => Value.CompareTo(other.Value);

    /// <summary>The number, the same for every culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number as <see cref="long"/> formats it.</summary>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) =>
        Value.ToString(format, formatProvider ?? CultureInfo.InvariantCulture);
}
