using System.Text.Json;
using System.Text.Json.Serialization;

namespace Beauty.Loyalty.Points;

/// <summary>Writes points as a whole number and refuses negative ones.</summary>
public sealed class PointsAmountJsonConverter : JsonConverter<PointsAmount>
{
    /// <inheritdoc />
    public override PointsAmount Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var value) && value >= 0
            ? PointsAmount.Of(value)
            : throw new JsonException("Points are a whole number, at least 0.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, PointsAmount value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.Value);
    }
}
