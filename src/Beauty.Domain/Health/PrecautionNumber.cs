using System.Globalization;
using System.Text.Json.Serialization;

namespace Beauty.Domain.Health;

/// <summary>The number of a service's precaution: what refusals and waivers name in place of a condition.</summary>
/// <remarks>
/// 1 to 999; a number once given to a rule of a service is never given to another. Equality and order by number.
/// <c>default</c> is no number; whatever takes one refuses it. JSON is the number. Source: D03, S21; law V6.
/// </remarks>
[JsonConverter(typeof(PrecautionNumberJsonConverter))]
public readonly record struct PrecautionNumber : IComparable<PrecautionNumber>
{
    /// <summary>The highest number.</summary>
    public const int Maximum = 999;

    private PrecautionNumber(int value) => Value = value;

    /// <summary>The number, from 1; 0 for <c>default</c>.</summary>
    public int Value { get; }

    /// <summary>Makes a number.</summary>
    /// <param name="value">1 to 999.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not 1 to 999.</exception>
    public static PrecautionNumber Of(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Maximum);
        return new(value);
    }

    /// <summary>Whether the left number comes first.</summary>
    /// <param name="left">The left number.</param>
    /// <param name="right">The right number.</param>
    public static bool operator <(PrecautionNumber left, PrecautionNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left number does not come after.</summary>
    /// <param name="left">The left number.</param>
    /// <param name="right">The right number.</param>
    public static bool operator <=(PrecautionNumber left, PrecautionNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left number comes last.</summary>
    /// <param name="left">The left number.</param>
    /// <param name="right">The right number.</param>
    public static bool operator >(PrecautionNumber left, PrecautionNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left number does not come before.</summary>
    /// <param name="left">The left number.</param>
    /// <param name="right">The right number.</param>
    public static bool operator >=(PrecautionNumber left, PrecautionNumber right) => left.CompareTo(right) >= 0;

    /// <inheritdoc />
    public int CompareTo(PrecautionNumber other) => Value.CompareTo(other.Value);

    /// <summary>The number in digits.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
