using System.Text.Json.Serialization;
using Beauty.Domain.Amounts;
using Beauty.Domain.Json;

namespace Beauty.Domain.Ledgers;

/// <summary>What a ledger counts: sessions, the points of a programme, or minor units of a currency.</summary>
/// <remarks>
/// Units never mix: a ledger has one. 1 to 60 small letters and digits, parted by <c>-</c> or <c>:</c>.
/// <c>default</c> is no unit; whatever takes one refuses it. Equality is ordinal. JSON is the text. Source: ledger law
/// 7.
/// </remarks>
[JsonConverter(typeof(TextCodeJsonConverter<LedgerUnit>))]
public readonly record struct LedgerUnit : ITextCode<LedgerUnit>
{
    private LedgerUnit(string code) => Code = code;

    /// <summary>Sessions (次).</summary>
    public static LedgerUnit Sessions { get; } = new("sessions");

    /// <summary>The text; empty for <c>default</c>.</summary>
    public string Code => field ?? "";

    /// <summary>Makes a unit.</summary>
    /// <param name="code">The text, such as <c>points:house</c>.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="ArgumentException">The text is no code.</exception>
    public static LedgerUnit Of(string code) => new(LedgerCodeText.Checked(code, "unit of a ledger", "-:"));

    /// <summary>Minor units of a currency.</summary>
    /// <param name="currency">The currency.</param>
    /// <returns>The unit, such as <c>money:cny</c>.</returns>
    /// <exception cref="ArgumentException">The currency is <c>default</c>.</exception>
    public static LedgerUnit OfMoney(Currency currency) =>
        Of($"money:{Money.Zero(currency).Currency.Code.ToLowerInvariant()}");

    /// <summary>The text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Code;
}
