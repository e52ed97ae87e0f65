using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Beauty.Domain.Json;

/// <summary>Writes a bounded interval as <c>{"start":…,"end":…}</c>, end exclusive.</summary>
internal sealed class IntervalJsonConverter : JsonConverter<Interval>
{
    public override Interval Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var (startText, endText) = BoundsJson.Read(ref reader, "start", "end");
        var (start, end) = (TimeJson.Instant.Parse(startText), TimeJson.Instant.Parse(endText));
        return start <= end
            ? new(start, end)
            : throw new JsonException($"The interval's end ({endText}) precedes its start ({startText}).");
    }

    public override void Write(Utf8JsonWriter writer, Interval value, JsonSerializerOptions options)
    {
        if (!value.HasStart || !value.HasEnd)
        {
            throw new JsonException($"Interval {value} has no JSON form: it is open. Maybe keep two instants.");
        }

        BoundsJson.Write(
            writer,
            ("start", TimeJson.Instant.Format(value.Start)),
            ("end", TimeJson.Instant.Format(value.End)));
    }
}
