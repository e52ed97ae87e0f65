using System.Text.Json;
using System.Text.Json.Serialization;

namespace Beauty.Domain.Consents;

/// <summary>Writes the version of a notice as its text.</summary>
public sealed class NoticeVersionJsonConverter : JsonConverter<NoticeVersion>
{
    /// <inheritdoc />
    public override NoticeVersion Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        NoticeVersion.Parsed(reader.GetString());

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, NoticeVersion value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Text);
    }
}
