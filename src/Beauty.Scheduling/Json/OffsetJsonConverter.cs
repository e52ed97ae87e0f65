using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Beauty.Scheduling.Json;

/// <summary>Writes an offset from UTC as <c>"+08"</c> or <c>"+05:45"</c>.</summary>
internal sealed class OffsetJsonConverter : JsonConverter<Offset>
{
    public override Offset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
        && OffsetPattern.GeneralInvariant.Parse(reader.GetString()!) is { Success: true } offset
            ? offset.Value
            : throw new JsonException("An offset is a text such as \"+08\" or \"+05:45\".");

    public override void Write(Utf8JsonWriter writer, Offset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(OffsetPattern.GeneralInvariant.Format(value));
}
