using System.Text.Json;
using System.Text.Json.Serialization;

namespace Beauty.Loyalty.Programmes;

/// <summary>Writes a programme's code as its text and refuses any other.</summary>
public sealed class ProgrammeCodeJsonConverter : JsonConverter<ProgrammeCode>
{
    /// <inheritdoc />
    public override ProgrammeCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } text && ProgrammeCode.IsKebab(text)
            ? ProgrammeCode.Of(text)
            : throw new JsonException("A programme's code is a text in kebab case.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, ProgrammeCode value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(
            value != default ? value.Code : throw new JsonException("A default ProgrammeCode has no JSON form."));
    }
}
