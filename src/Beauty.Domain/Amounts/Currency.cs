using System.Text.Json.Serialization;

namespace Beauty.Domain.Amounts;

/// <summary>A currency in which amounts are counted (币种), with the size of its minor unit.</summary>
/// <remarks>
/// <para>Bounds: the current currencies of ISO 4217 that have a minor unit; 0 to 4 minor digits.</para>
/// <para>Equality by code. <c>default</c> is no currency: it has an empty code, and no money is made in it.</para>
/// <para>JSON: the code, <c>"CNY"</c>. Source: ISO 4217 list one, as of January 2026; P07.</para>
/// </remarks>
[JsonConverter(typeof(CurrencyJsonConverter))]
public readonly record struct Currency
{
    // One more than the place in the table, so that default is no currency.
    private readonly ushort _number;

    private Currency(int place) => _number = (ushort)(place + 1);

    /// <summary>Renminbi (人民币).</summary>
    public static Currency Cny { get; } = Of("CNY");

    /// <summary>The Hong Kong dollar (港元).</summary>
    public static Currency Hkd { get; } = Of("HKD");

    /// <summary>The dollar of the United States.</summary>
    public static Currency Usd { get; } = Of("USD");

    /// <summary>The euro.</summary>
    public static Currency Eur { get; } = Of("EUR");

    /// <summary>The Canadian dollar.</summary>
    public static Currency Cad { get; } = Of("CAD");

    /// <summary>The yen, which has no minor unit.</summary>
    public static Currency Jpy { get; } = Of("JPY");

    /// <summary>The three capital letters of ISO 4217; empty for <c>default</c>.</summary>
    public string Code => _number == 0 ? "" : CurrencyTable.CodeAt(_number - 1);

    /// <summary>The digits after the decimal point: 2 for CNY, 0 for JPY, 3 for KWD; 0 for <c>default</c>.</summary>
    public int MinorDigits => _number == 0 ? 0 : CurrencyTable.DigitsAt(_number - 1);

    /// <summary>Whether this is a currency and not <c>default</c>.</summary>
    public bool IsDefined => _number != 0;

    /// <summary>Finds a currency by its code.</summary>
    /// <param name="code">The three capital letters; no blanks.</param>
    /// <returns>The currency.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="UnknownCurrencyException">ISO 4217 has no such current code.</exception>
    public static Currency Of(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return TryOf(code, out var currency) ? currency : throw UnknownCurrencyException.For(code);
    }

    /// <summary>Finds a currency by its code, or says that there is none.</summary>
    /// <param name="code">The three capital letters; null is none.</param>
    /// <param name="currency">The currency, or <c>default</c>.</param>
    /// <returns>Whether ISO 4217 has the code.</returns>
    public static bool TryOf(string? code, out Currency currency)
    {
        var place = code is null ? -1 : CurrencyTable.Find(code);
        currency = place < 0 ? default : new(place);
        return place >= 0;
    }

    /// <summary>The code.</summary>
    /// <returns>The text; empty for <c>default</c>.</returns>
    public override string ToString() => Code;

    internal Currency Required(string parameterName) =>
        IsDefined
            ? this
            : throw new ArgumentException("A currency is needed, got default(Currency).", parameterName);
}
