using System.Text.Json;
using System.Text.Json.Serialization;

namespace DocumentStore.Forms;

/// <summary>Writes a value as its text.</summary>
internal sealed class TextJsonConverter<T>(Func<string, T> read) : JsonConverter<T>
    where T : notnull
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        read(reader.GetString() ?? throw new JsonException($"{typeof(T).Name} is a text, got null."));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
