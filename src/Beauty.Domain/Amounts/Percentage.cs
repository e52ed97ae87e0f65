using System.Globalization;
using System.Text.Json.Serialization;

namespace Beauty.Domain.Amounts;

/// <summary>A part of a whole in hundredths, such as 12.5 % (百分比).</summary>
/// <remarks>
/// <para>Bounds: 0 to 1,000 inclusive, with at most 6 decimal places, so that a percentage of money is exact until it
/// is rounded. A reduction is told by the operation, never by a negative percentage.</para>
/// <para>Equality and order by value: 12.5 and 12.50 are equal. <c>default</c> is 0 %.</para>
/// <para>JSON: <c>"12.5%"</c>.</para>
/// </remarks>
[JsonConverter(typeof(PercentageJsonConverter))]
public readonly record struct Percentage : IComparable<Percentage>, IFormattable
{
    internal const int MillionthsOfWhole = 100_000_000;

    private const decimal Most = 1_000m;
    private const decimal MillionthsOfOne = 1_000_000m;
    private const string Digits = "0.######";

    private Percentage(long millionths) => Millionths = millionths;

    /// <summary>Nothing of the whole.</summary>
    public static Percentage Zero { get; }

    /// <summary>All of the whole: 100 %.</summary>
    public static Percentage Hundred { get; } = new(MillionthsOfWhole);

    /// <summary>The hundredths: 12.5 for 12.5 %.</summary>
    public decimal Value => Millionths / MillionthsOfOne;

    internal long Millionths { get; }

    /// <summary>Whether the first percentage is less.</summary>
    /// <param name="left">A percentage.</param>
    /// <param name="right">A percentage.</param>
    public static bool operator <(Percentage left, Percentage right) => left.Millionths < right.Millionths;

    /// <summary>Whether the first percentage is less or equal.</summary>
    /// <param name="left">A percentage.</param>
    /// <param name="right">A percentage.</param>
    public static bool operator <=(Percentage left, Percentage right) => left.Millionths <= right.Millionths;

    /// <summary>Whether the first percentage is more.</summary>
    /// <param name="left">A percentage.</param>
    /// <param name="right">A percentage.</param>
    public static bool operator >(Percentage left, Percentage right) => left.Millionths > right.Millionths;

    /// <summary>Whether the first percentage is more or equal.</summary>
    /// <param name="left">A percentage.</param>
    /// <param name="right">A percentage.</param>
    public static bool operator >=(Percentage left, Percentage right) => left.Millionths >= right.Millionths;

    /// <summary>Makes a percentage.</summary>
    /// <param name="hundredths">12.5 for 12.5 %.</param>
    /// <returns>The percentage.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 0 or above 1,000.</exception>
    /// <exception cref="ArgumentException">The number has more than 6 decimal places.</exception>
    public static Percentage Of(decimal hundredths)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hundredths);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hundredths, Most);
        var millionths = hundredths * MillionthsOfOne;
        return decimal.IsInteger(millionths)
            ? new((long)millionths)
            : throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture, $"{hundredths} has more than the 6 decimal places of a percentage."),
                nameof(hundredths));
    }

    /// <summary>Compares by value.</summary>
    /// <param name="other">The other percentage.</param>
    /// <returns>Below zero if this one is less, above zero if it is more.</returns>
    public int CompareTo(Percentage other) => Millionths.CompareTo(other.Millionths);

    /// <summary>The number and the sign, the same for every culture: <c>12.5%</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToText(CultureInfo.InvariantCulture);

    /// <summary>The number with the decimal mark of a culture, and the sign: <c>12,5%</c>.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>The text.</returns>
    public string ToText(CultureInfo culture) => $"{Value.ToString(Digits, culture)}%";

    /// <summary>The text for a format, of which "G" or none is the only one.</summary>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => format is null or "" or "G"
        ? $"{Value.ToString(Digits, formatProvider ?? CultureInfo.InvariantCulture)}%"
        : throw new FormatException($"'{format}' is no format of a percentage: \"G\" is the only one.");
}
