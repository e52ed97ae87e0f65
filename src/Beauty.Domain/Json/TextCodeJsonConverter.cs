using System.Text.Json;
using System.Text.Json.Serialization;

namespace Beauty.Domain.Json;

/// <summary>Writes a salon's own code as text and reads it back with its check.</summary>
/// <typeparam name="TCode">The code's type.</typeparam>
public sealed class TextCodeJsonConverter<TCode> : JsonConverter<TCode>
    where TCode : struct, ITextCode<TCode>
{
    /// <inheritdoc />
    public override TCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return TCode.Of(
                reader.TokenType is JsonTokenType.String ? reader.GetString()! : throw new JsonException());
        }
        catch (ArgumentException cause)
        {
            throw new JsonException(cause.Message, cause);
        }
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, TCode value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(
            value.Code.Length > 0
                ? value.Code
                : throw new JsonException($"A default {typeof(TCode).Name} has no JSON form."));
    }
}
