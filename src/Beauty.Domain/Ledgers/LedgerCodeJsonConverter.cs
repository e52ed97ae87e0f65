using System.Text.Json;
using System.Text.Json.Serialization;

namespace Beauty.Domain.Ledgers;

/// <summary>Writes a code as its text and refuses any other.</summary>
/// <typeparam name="TCode">The value type.</typeparam>
public sealed class LedgerCodeJsonConverter<TCode> : JsonConverter<TCode>
    where TCode : struct, ILedgerCode<TCode>
{
    /// <inheritdoc />
    public override TCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return TCode.Of(reader.GetString() ?? "");
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
