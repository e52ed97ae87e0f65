using System.Text.Json;
using System.Text.Json.Serialization;
using Beauty.Domain.Amounts;

namespace Beauty.Loyalty.Tiers;

/// <summary>Writes points as a whole number and money as money is written.</summary>
public sealed class TierAmountJsonConverter : JsonConverter<TierAmount>
{
    private static readonly MoneyJsonConverter OfMoney = new();

    /// <inheritdoc />
    public override TierAmount Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is JsonTokenType.StartObject)
        {
            return TierAmount.Of(OfMoney.Read(ref reader, typeof(Money), options));
        }

        return reader.TokenType is JsonTokenType.Number && reader.TryGetInt64(out var points)
            ? TierAmount.OfUnits(points, default)
            : throw new JsonException("A measure is a whole number of points, or money.");
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, TierAmount value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.IsPoints)
        {
            writer.WriteNumberValue(value.Units);
        }
        else
        {
            OfMoney.Write(writer, value.ToMoney(), options);
        }
    }
}
