using System.Text.Json;
using System.Text.Json.Serialization;

namespace Beauty.Domain.Amounts;

/// <summary>Writes a currency as its code, also as a property name.</summary>
/// <remarks>An unknown code and <c>default</c> are refused.</remarks>
public sealed class CurrencyJsonConverter : JsonConverter<Currency>
{
    /// <inheritdoc />
    public override Currency Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Currency.TryOf(reader.GetString(), out var currency)
            ? currency
            : throw new JsonException($"'{reader.GetString()}' is no currency of ISO 4217.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Currency value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Text(value));
    }

    /// <inheritdoc />
    public override Currency ReadAsPropertyName(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, typeToConvert, options);

    /// <inheritdoc />
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Currency value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(Text(value));
    }

    private static string Text(Currency value) =>
        value.IsDefined ? value.Code : throw new JsonException("default(Currency) has no JSON form.");
}
