using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Beauty.Domain.Amounts;

/// <summary>Writes a percentage as <c>"12.5%"</c> and reads that form only.</summary>
public sealed class PercentageJsonConverter : JsonConverter<Percentage>
{
    /// <inheritdoc />
    public override Percentage Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString();
        try
        {
            var percentage = Percentage.Of(
                decimal.Parse(text?.TrimEnd('%') ?? "", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture));
            return string.Equals(percentage.ToString(), text, StringComparison.Ordinal)
                ? percentage
                : throw new JsonException($"'{text}' is not written as a percentage is: '{percentage}'.");
        }
        catch (Exception error) when (error is FormatException or OverflowException or ArgumentException)
        {
            throw new JsonException($"'{text}' is no percentage: 0% to 1000%, at most 6 decimal places.", error);
        }
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Percentage value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}
