using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Beauty.Scheduling.Json;

/// <summary>Writes a zone as its id in the time-zone database, such as <c>"Asia/Shanghai"</c>.</summary>
internal sealed class DateTimeZoneJsonConverter : JsonConverter<DateTimeZone>
{
    public override bool CanConvert(Type typeToConvert) => typeof(DateTimeZone).IsAssignableFrom(typeToConvert);

    public override DateTimeZone Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
        && DateTimeZoneProviders.Tzdb.GetZoneOrNull(reader.GetString()!) is { } zone
            ? zone
            : throw new JsonException("A zone is an id of the time-zone database, such as \"Asia/Shanghai\".");

    public override void Write(Utf8JsonWriter writer, DateTimeZone value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Id);
}
