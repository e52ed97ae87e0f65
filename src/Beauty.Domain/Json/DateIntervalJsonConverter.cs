using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Beauty.Domain.Json;

/// <summary>Writes whole days as <c>{"first":…,"last":…}</c>, both inclusive: other names than an interval's.</summary>
internal sealed class DateIntervalJsonConverter : JsonConverter<DateInterval>
{
    public override DateInterval Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var (firstText, lastText) = BoundsJson.Read(ref reader, "first", "last");
        var (first, last) = (TimeJson.LocalDate.Parse(firstText), TimeJson.LocalDate.Parse(lastText));
        return first <= last
            ? new(first, last)
            : throw new JsonException($"The last day ({lastText}) precedes the first ({firstText}).");
    }

    public override void Write(Utf8JsonWriter writer, DateInterval value, JsonSerializerOptions options) =>
        BoundsJson.Write(
            writer,
            ("first", TimeJson.LocalDate.Format(value.Start)),
            ("last", TimeJson.LocalDate.Format(value.End)));
}
