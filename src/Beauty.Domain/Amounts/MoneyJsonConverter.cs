using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Beauty.Domain.Amounts;

/// <summary>Writes money as <c>{"amount":"12.30","currency":"CNY"}</c>, with exactly the currency's digits.</summary>
/// <remarks>
/// The amount is a text, since many readers take a JSON number for a binary fraction. Reading takes the two properties
/// in either order and refuses all else: other properties, missing or repeated ones, and amounts in any other form.
/// </remarks>
public sealed class MoneyJsonConverter : JsonConverter<Money>
{
    private const string AmountName = "amount";
    private const string CurrencyName = "currency";

    /// <inheritdoc />
    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"Money has {AmountName} and {CurrencyName}, got {reader.TokenType}.");
        }

        string? amount = null;
        string? code = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (amount is null && reader.ValueTextEquals(AmountName))
            {
                amount = Text(ref reader);
            }
            else if (code is null && reader.ValueTextEquals(CurrencyName))
            {
                code = Text(ref reader);
            }
            else
            {
                throw new JsonException($"'{reader.GetString()}' is repeated or does not belong to money.");
            }
        }

        return MoneyOf(amount, code);
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (!value.Currency.IsDefined)
        {
            throw new JsonException("default(Money) has no JSON form.");
        }

        writer.WriteStartObject();
        writer.WriteString(AmountName, value.AmountText);
        writer.WriteString(CurrencyName, value.Currency.Code);
        writer.WriteEndObject();
    }

    private static string? Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetString();
    }

    private static Money MoneyOf(string? amount, string? code)
    {
        if (!Currency.TryOf(code, out var currency))
        {
            throw new JsonException($"'{code}' is no currency of ISO 4217.");
        }

        // The text without its point counts minor units; comparing with the written form refuses every other spelling.
        var digits = amount?.Replace(".", "", StringComparison.Ordinal);
        if (long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var minorUnits))
        {
            var money = Money.FromMinorUnits(minorUnits, currency);
            if (string.Equals(money.AmountText, amount, StringComparison.Ordinal))
            {
                return money;
            }
        }

        throw new JsonException($"'{amount}' is no amount with {currency.MinorDigits} decimal places of {currency}.");
    }
}
