using System.Globalization;
using System.Text.Json.Serialization;

namespace Beauty.Domain.Amounts;

/// <summary>An amount of money in one currency, exact to the minor unit (金额).</summary>
/// <remarks>
/// <para>Counts whole minor units, such as fen. Nothing rounds silently: where digits are lost, a rounding is
/// named.</para>
/// <para>Bounds: those of a 64-bit number of minor units; beyond them <see cref="OverflowException"/>.</para>
/// <para>Equality by amount and currency. Order only within one currency, otherwise
/// <see cref="CurrencyMismatchException"/>.</para>
/// <para><c>default</c> has no currency: it can be compared for equality and shown, all else refuses it.</para>
/// <para>JSON: <c>{"amount":"12.30","currency":"CNY"}</c>. Source: design, "Money"; style 20; P07.</para>
/// </remarks>
[JsonConverter(typeof(MoneyJsonConverter))]
public readonly partial record struct Money : IComparable<Money>, IFormattable
{
    private Money(long minorUnits, Currency currency) => (MinorUnits, Currency) = (minorUnits, currency);

    /// <summary>The amount in minor units, such as 1230 fen.</summary>
    public long MinorUnits { get; }

    /// <summary>The currency; <c>default</c> only for the default money.</summary>
    public Currency Currency { get; }

    /// <summary>The amount in the major unit, with exactly the currency's digits: 12.30.</summary>
    public decimal Amount => new(
        unchecked((int)Magnitude), unchecked((int)(Magnitude >> 32)), 0, IsNegative, (byte)Currency.MinorDigits);

    /// <summary>Whether nothing is owed either way.</summary>
    public bool IsZero => MinorUnits == 0;

    /// <summary>Whether the amount is above zero.</summary>
    public bool IsPositive => MinorUnits > 0;

    /// <summary>Whether the amount is below zero.</summary>
    public bool IsNegative => MinorUnits < 0;

    private ulong Magnitude => IsNegative ? unchecked((ulong)-MinorUnits) : (ulong)MinorUnits;

    /// <summary>Makes an amount that the currency can hold exactly.</summary>
    /// <param name="amount">The amount in the major unit, such as 12.3.</param>
    /// <param name="currency">The currency.</param>
    /// <returns>The money.</returns>
    /// <exception cref="ArgumentException">
    /// The currency is <c>default</c>, or the amount has more digits than the currency.
    /// </exception>
    /// <exception cref="OverflowException">The amount is beyond the bounds.</exception>
    public static Money Of(decimal amount, Currency currency)
    {
        var minorUnits = amount * UnitsPerMajor(currency.Required(nameof(currency)));
        return decimal.IsInteger(minorUnits)
            ? new((long)minorUnits, currency)
            : throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{amount} has more than the {currency.MinorDigits} decimal places of {currency}. Maybe round it."),
                nameof(amount));
    }

    /// <summary>Makes an amount from whole minor units, such as fen.</summary>
    /// <param name="minorUnits">The minor units.</param>
    /// <param name="currency">The currency.</param>
    /// <returns>The money.</returns>
    /// <exception cref="ArgumentException">The currency is <c>default</c>.</exception>
    public static Money FromMinorUnits(long minorUnits, Currency currency) =>
        new(minorUnits, currency.Required(nameof(currency)));

    /// <summary>Nothing, in a currency.</summary>
    /// <param name="currency">The currency.</param>
    /// <returns>The money.</returns>
    /// <exception cref="ArgumentException">The currency is <c>default</c>.</exception>
    public static Money Zero(Currency currency) => FromMinorUnits(0, currency);

    /// <summary>Makes an amount of any number of digits fit the currency, by a named rounding.</summary>
    /// <param name="amount">The amount in the major unit, such as 12.345.</param>
    /// <param name="currency">The currency.</param>
    /// <param name="rounding">What happens to the digits that the currency cannot hold.</param>
    /// <returns>The money.</returns>
    /// <exception cref="ArgumentException">The currency is <c>default</c>, or there is no such rounding.</exception>
    /// <exception cref="OverflowException">The amount is beyond the bounds.</exception>
    public static Money Round(decimal amount, Currency currency, MidpointRounding rounding) =>
        Of(decimal.Round(amount, currency.Required(nameof(currency)).MinorDigits, rounding), currency);

    /// <summary>Amount and code, the same for every culture: <c>12.30 CNY</c>.</summary>
    /// <returns>The text; "(no currency)" for <c>default</c>.</returns>
    public override string ToString() => ToText(CultureInfo.InvariantCulture);

    /// <summary>Amount and code with the marks of a culture: <c>12,30 CNY</c>.</summary>
    /// <remarks>In an interpolated text, <c>{money:N}</c> adds the marks between thousands.</remarks>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>The text; "(no currency)" for <c>default</c>.</returns>
    public string ToText(CultureInfo culture) => Shown("F", culture);

    /// <summary>The text for a format: "G" or none as <see cref="ToText"/>, "N" with marks between thousands.</summary>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        null or "" or "G" => Shown("F", formatProvider),
        "N" => Shown("N", formatProvider),
        _ => throw new FormatException($"'{format}' is no format of money: \"G\" or \"N\" is needed."),
    };

    internal string AmountText => Number("F", null);

    private static decimal UnitsPerMajor(Currency currency) => currency.MinorDigits switch
    {
        0 => 1m,
        2 => 100m,
        3 => 1_000m,
        _ => 10_000m,
    };

    private string Shown(string format, IFormatProvider? formatProvider) =>
        Currency.IsDefined ? $"{Number(format, formatProvider)} {Currency}" : "(no currency)";

    private string Number(string format, IFormatProvider? formatProvider) =>
        Amount.ToString($"{format}{Currency.MinorDigits}", formatProvider ?? CultureInfo.InvariantCulture);

    private Money Required(string parameterName) =>
        Currency.IsDefined
            ? this
            : throw new ArgumentException(
                "default(Money) has no currency and cannot be used. Maybe Money.Zero(currency) is meant.",
                parameterName);
}
