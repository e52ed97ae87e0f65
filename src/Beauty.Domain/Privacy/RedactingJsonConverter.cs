using System.Text.Json;
using System.Text.Json.Serialization;

namespace Beauty.Domain.Privacy;

/// <summary>Writes only the class of a classified value, such as <c>"[Contact]"</c>, and refuses to read one.</summary>
/// <remarks>
/// A classified value that reaches a serializer does so by accident: state goes to storage sealed, and a screen is
/// given what a disclosure allows. Source: decision 17; law V6.
/// </remarks>
public sealed class RedactingJsonConverter : JsonConverter<IClassified>
{
    /// <inheritdoc />
    public override bool CanConvert(Type typeToConvert) => typeof(IClassified).IsAssignableFrom(typeToConvert);

    /// <inheritdoc />
    public override IClassified Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException($"A {typeToConvert.Name} is not read from JSON: its text there is redacted.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, IClassified value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(Redaction.Of(value.Class));
    }
}
