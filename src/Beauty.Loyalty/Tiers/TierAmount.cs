using System.Globalization;
using System.Text.Json.Serialization;
using Beauty.Domain.Amounts;
using Beauty.Loyalty.Points;

namespace Beauty.Loyalty.Tiers;

/// <summary>What a ladder measures: points, or money in one currency.</summary>
/// <remarks>
/// <para>May be negative, when returns outweigh purchases. Equality by number and unit; order and sums within one unit
/// only, otherwise <see cref="ArgumentException"/>.</para>
/// <para><c>default</c> is zero points. JSON: a whole number for points, that of <see cref="Money"/> for money.</para>
/// </remarks>
[JsonConverter(typeof(TierAmountJsonConverter))]
public readonly record struct TierAmount : IComparable<TierAmount>, IFormattable
{
    // Without a currency it counts points.
    private TierAmount(long units, Currency currency) => (Units, Currency) = (units, currency);

    /// <summary>Whether it counts points, not money.</summary>
    public bool IsPoints => !Currency.IsDefined;

    /// <summary>Whether it is zero.</summary>
    public bool IsZero => Units == 0;

    /// <summary>The amount as money; null for points.</summary>
    public Money? AsMoney => IsPoints ? null : Money.FromMinorUnits(Units, Currency);

    /// <summary>Whether it is above zero.</summary>
    public bool IsPositive => Units > 0;

    internal long Units { get; }

    internal Currency Currency { get; }

    /// <summary>Adds two amounts of one unit.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount of the same unit.</param>
    /// <exception cref="ArgumentException">The units differ.</exception>
    /// <exception cref="OverflowException">The sum is beyond the bounds.</exception>
    public static TierAmount operator +(TierAmount left, TierAmount right) =>
        left.With(checked(left.Units + left.Same(right).Units));

    /// <summary>Subtracts one amount from another of its unit.</summary>
    /// <param name="left">The amount from which is taken.</param>
    /// <param name="right">The amount to take.</param>
    /// <exception cref="ArgumentException">The units differ.</exception>
    /// <exception cref="OverflowException">The difference is beyond the bounds.</exception>
    public static TierAmount operator -(TierAmount left, TierAmount right) =>
        left.With(checked(left.Units - left.Same(right).Units));

    /// <summary>Whether the first amount is less.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount of the same unit.</param>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public static bool operator <(TierAmount left, TierAmount right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first amount is less or equal.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount of the same unit.</param>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public static bool operator <=(TierAmount left, TierAmount right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first amount is more.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount of the same unit.</param>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public static bool operator >(TierAmount left, TierAmount right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first amount is more or equal.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount of the same unit.</param>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public static bool operator >=(TierAmount left, TierAmount right) => left.CompareTo(right) >= 0;

    /// <summary>An amount of money.</summary>
    /// <param name="money">The money; may be negative.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentException">The money is <c>default</c>.</exception>
    public static TierAmount Of(Money money)
    {
        _ = Money.Zero(money.Currency);
        return new(money.MinorUnits, money.Currency);
    }

    /// <summary>A number of points.</summary>
    /// <param name="points">The points.</param>
    /// <returns>The amount.</returns>
    public static TierAmount Of(PointsAmount points) => new(points.Value, default);

    /// <summary>Compares with an amount of the same unit.</summary>
    /// <param name="other">The other amount.</param>
    /// <returns>Below zero if this one is less, above zero if it is more.</returns>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public int CompareTo(TierAmount other) => Units.CompareTo(Same(other).Units);

    /// <summary>The number of points, or money with its currency; the same for every culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Shown(CultureInfo.InvariantCulture);

    /// <summary>The text for a culture; there is no other format.</summary>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) =>
        Shown(formatProvider as CultureInfo ?? CultureInfo.InvariantCulture);

    internal Money ToMoney() => Money.FromMinorUnits(Units, Currency);

    internal static TierAmount OfUnits(long units, Currency currency) => new(units, currency);

    private string Shown(CultureInfo culture) =>
        IsPoints ? Units.ToString(culture) : ToMoney().ToText(culture);

    private TierAmount With(long units) => new(units, Currency);

    private TierAmount Same(TierAmount other) =>
        other.Currency == Currency
            ? other
            : throw new ArgumentException($"{this} and {other} are not of one unit.", nameof(other));
}
