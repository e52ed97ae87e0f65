using System.Text.Json;
using System.Text.Json.Serialization;

namespace Beauty.Domain.Privacy;

/// <summary>Writes a sealed blob as class and base64, such as <c>"contact:AQID"</c>.</summary>
public sealed class SealedBlobJsonConverter : JsonConverter<SealedBlob>
{
    /// <inheritdoc />
    public override SealedBlob Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString() ?? "";
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        foreach (var dataClass in Enum.GetValues<DataClass>())
        {
            if (colon > 0 && text.AsSpan(0, colon).SequenceEqual(NameOf(dataClass)))
            {
                return SealedBlob.FromBytes(dataClass, Bytes(text[(colon + 1)..]));
            }
        }

        // Nothing of the text is named: it may be clear by mistake.
        throw new JsonException("A sealed blob is written as class:base64.");
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, SealedBlob value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue($"{NameOf(value.Class)}:{value.Text}");
    }

    private static string NameOf(DataClass dataClass) =>
        JsonNamingPolicy.KebabCaseLower.ConvertName(dataClass.ToString());

    private static byte[] Bytes(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var count)
            ? bytes[..count]
            : throw new JsonException("A sealed blob is written as class:base64, and this is no base64.");
    }
}
