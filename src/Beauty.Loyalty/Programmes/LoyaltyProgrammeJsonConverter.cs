using System.Text.Json;
using System.Text.Json.Serialization;

namespace Beauty.Loyalty.Programmes;

/// <summary>Writes and reads a programme inside other JSON, with all its checks.</summary>
public sealed class LoyaltyProgrammeJsonConverter : JsonConverter<LoyaltyProgramme>
{
    /// <inheritdoc />
    public override LoyaltyProgramme Read(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var read = LoyaltyProgramme.FromJson(document.RootElement.GetRawText());
        return read.IsAccepted ? read.Value : throw new JsonException($"{read.Refusal}");
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, LoyaltyProgramme value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ProgrammeWriter.Write(writer, value);
    }
}
