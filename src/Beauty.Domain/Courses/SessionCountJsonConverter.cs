using System.Text.Json;
using System.Text.Json.Serialization;

namespace Beauty.Domain.Courses;

/// <summary>Writes a number of sessions as a whole number and refuses others.</summary>
public sealed class SessionCountJsonConverter : JsonConverter<SessionCount>
{
    /// <inheritdoc />
    public override SessionCount Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number
        && reader.TryGetInt32(out var value)
        && value is >= 0 and <= SessionCount.Most
            ? SessionCount.Of(value)
            : throw new JsonException($"Sessions are a whole number from 0 to {SessionCount.Most}.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, SessionCount value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.Value);
    }
}
