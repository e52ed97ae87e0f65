using System.Text.Json;
using System.Text.Json.Serialization;

namespace Beauty.Domain.Contacts;

/// <summary>Writes a telephone number in full, in its E.164 form, and reads that form only.</summary>
public sealed class PhoneNumberJsonConverter : JsonConverter<PhoneNumber>
{
    /// <inheritdoc />
    public override PhoneNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        PhoneNumber.TryFromE164(reader.GetString(), out var number)
            ? number
            : throw new JsonException("The text is no telephone number in E.164 form.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, PhoneNumber value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(
            value.IsDefined ? value.ToE164() : throw new JsonException("default(PhoneNumber) has no JSON form."));
    }
}
