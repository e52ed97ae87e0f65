using System.Text.Json;
using System.Text.Json.Serialization;

namespace Beauty.Scheduling.Texts;

/// <summary>Writes a value as its one text, and reads it back with all checks.</summary>
/// <typeparam name="TValue">The value type.</typeparam>
public sealed class TextValueJsonConverter<TValue> : JsonConverter<TValue>
    where TValue : struct, ITextValue<TValue>
{
    /// <inheritdoc />
    public override TValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"A {typeof(TValue).Name} is a text, got {reader.TokenType}.");
        }

        try
        {
            return TValue.Parse(reader.GetString()!);
        }
        catch (FormatException e)
        {
            throw new JsonException(e.Message, e);
        }
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, TValue value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var text = value.ToString();
        writer.WriteStringValue(
            !string.IsNullOrEmpty(text)
                ? text
                : throw new JsonException($"A default {typeof(TValue).Name} has no JSON form."));
    }
}
