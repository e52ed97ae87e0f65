using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Beauty.Domain.Json;

/// <summary>
/// Writes a zone as its IANA id, <c>"Asia/Shanghai"</c>, and reads it from the zone data of Noda Time.
/// </summary>
internal sealed class DateTimeZoneJsonConverter : JsonConverter<DateTimeZone>
{
    public override DateTimeZone Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var id = reader.GetString() ?? "";
        return DateTimeZoneProviders.Tzdb.GetZoneOrNull(id)
            ?? throw new JsonException($"'{id}' is no IANA time zone, such as 'Asia/Shanghai'.");
    }

    public override void Write(Utf8JsonWriter writer, DateTimeZone value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Id);
}
