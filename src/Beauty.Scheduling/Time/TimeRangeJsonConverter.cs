using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Beauty.Scheduling.Time;

/// <summary>Writes a range as <c>"2027-03-01T01:00:00Z/2027-03-01T02:00:00Z"</c>, start and end in UTC.</summary>
public sealed class TimeRangeJsonConverter : JsonConverter<TimeRange>
{
    /// <inheritdoc />
    public override TimeRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString() ?? "";
        if (text.Split('/') is not [var first, var second])
        {
            throw new JsonException($"'{text}' is no time range: start/end in UTC is needed.");
        }

        var (start, end) = (InstantPattern.ExtendedIso.Parse(first), InstantPattern.ExtendedIso.Parse(second));
        try
        {
            return TimeRange.Between(start.GetValueOrThrow(), end.GetValueOrThrow());
        }
        catch (Exception e) when (e is UnparsableValueException or ArgumentException)
        {
            throw new JsonException($"'{text}' is no time range: {e.Message}", e);
        }
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, TimeRange value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value == default)
        {
            throw new JsonException("A default TimeRange has no JSON form.");
        }

        var pattern = InstantPattern.ExtendedIso;
        writer.WriteStringValue($"{pattern.Format(value.Start)}/{pattern.Format(value.End)}");
    }
}
