using System.Text.Json;
using System.Text.Json.Serialization;

namespace Beauty.Domain.Courses;

/// <summary>Writes a term as months, <c>"P6M"</c>, or days, <c>"P30D"</c>, and reads these forms only.</summary>
public sealed class ValidityTermJsonConverter : JsonConverter<ValidityTerm>
{
    /// <inheritdoc />
    public override ValidityTerm Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ValidityTerm.Find(reader.GetString())
        ?? throw new JsonException(
            $"'{reader.GetString()}' is no term: " +
            $"P1M to P{ValidityTerm.MostMonths}M or P1D to P{ValidityTerm.MostDays}D.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, ValidityTerm value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.ToString());
    }
}
