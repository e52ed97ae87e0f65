using System.Globalization;

namespace Beauty.Domain.ServiceRecords;

/// <summary>How much of a product was used (用量).</summary>
/// <remarks>
/// Above 0 and at most 100,000, with at most three decimals. Equality by number and unit. <c>default</c> is no amount;
/// whatever takes one refuses it. Source: D05.
/// </remarks>
public readonly record struct UsedAmount
{
    /// <summary>The greatest amount.</summary>
    public const int Maximum = 100_000;

    private const int MostDecimals = 3;

    private UsedAmount(decimal number, MeasureUnit unit) => (Number, Unit) = (number, unit);

    /// <summary>How many units; 0 for <c>default</c>.</summary>
    public decimal Number { get; }

    /// <summary>The unit.</summary>
    public MeasureUnit Unit { get; }

    /// <summary>Measures an amount.</summary>
    /// <param name="number">Above 0, at most 100,000, at most three decimals.</param>
    /// <param name="unit">The unit.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number or the unit is out of its bounds.</exception>
    public static UsedAmount Of(decimal number, MeasureUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Maximum);
        if (decimal.Round(number, MostDecimals) != number)
        {
            throw new ArgumentOutOfRangeException(
                nameof(number), number, $"An amount has at most {MostDecimals} decimals.");
        }

        return Enum.IsDefined(unit)
            ? new(number, unit)
            : throw new ArgumentOutOfRangeException(nameof(unit), unit, "This is no unit of measure.");
    }

    /// <summary>Number and unit, such as <c>2.5 Millilitre</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number:0.###} {Unit}");
}
