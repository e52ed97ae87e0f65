using System.Text.Json;
using System.Text.Json.Serialization;

namespace Beauty.Domain.Aggregates;

/// <summary>Writes a key as kind and id, such as <c>client/01900000-0000-7000-8000-000000000001</c>.</summary>
public sealed class AggregateKeyJsonConverter : JsonConverter<AggregateKey>
{
    /// <inheritdoc />
    public override AggregateKey Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString() ?? "";
        var slash = text.LastIndexOf('/');
        return slash > 0 && Guid.TryParseExact(text.AsSpan(slash + 1), "D", out var id) && id != Guid.Empty
            ? new(text[..slash], id)
            : throw new JsonException($"'{text}' is no key of an aggregate; the form is kind/id.");
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, AggregateKey value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(
            value.Id != Guid.Empty ? value.ToString() : throw new JsonException("A default key has no JSON form."));
    }
}
