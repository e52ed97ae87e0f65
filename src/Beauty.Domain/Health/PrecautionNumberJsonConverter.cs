using System.Text.Json;
using System.Text.Json.Serialization;

namespace Beauty.Domain.Health;

/// <summary>Writes a precaution's number as a number.</summary>
public sealed class PrecautionNumberJsonConverter : JsonConverter<PrecautionNumber>
{
    /// <inheritdoc />
    public override PrecautionNumber Read(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.Number && reader.TryGetInt32(out var value)
            && value is >= 1 and <= PrecautionNumber.Maximum
            ? PrecautionNumber.Of(value)
            : throw new JsonException($"A precaution's number is 1 to {PrecautionNumber.Maximum}.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, PrecautionNumber value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(
            value != default ? value.Value : throw new JsonException("A default precaution number has no JSON form."));
    }
}
