using System.Text.Json;
using System.Text.Json.Serialization;

namespace Beauty.Domain.Privacy;

/// <summary>Writes a blind index as its text.</summary>
public sealed class BlindIndexJsonConverter : JsonConverter<BlindIndex>
{
    /// <inheritdoc />
    public override BlindIndex Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } text && BlindIndex.IsIndex(text)
            ? BlindIndex.From(text)
            : throw new JsonException("This text is no blind index.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, BlindIndex value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(
            value != default ? value.Text : throw new JsonException("A default index has no JSON form."));
    }
}
