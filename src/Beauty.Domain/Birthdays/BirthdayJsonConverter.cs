using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Beauty.Domain.Birthdays;

/// <summary>Writes a birthday as <c>"solar:1990-05-17"</c> and reads that form only.</summary>
/// <remarks>All forms stand at <see cref="Birthday"/>. Messages do not repeat the text: it is personal data.</remarks>
public sealed partial class BirthdayJsonConverter : JsonConverter<Birthday>
{
    private const string SolarName = "solar";
    private const string LunisolarName = "lunisolar";
    private const int TimeoutMilliseconds = 1000;

    /// <inheritdoc />
    public override Birthday Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var match = Form().Match(reader.GetString() ?? "");
        if (!match.Success)
        {
            throw new JsonException("The text is no birthday such as solar:1990-05-17 or lunisolar:--L06-17.");
        }

        try
        {
            return BirthdayOf(match);
        }
        catch (ArgumentException)
        {
#pragma warning disable MA0054 // The cause's message repeats the value, which is personal data.
            throw new JsonException("The text names a birthday that does not exist.");
#pragma warning restore MA0054
        }
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Birthday value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        var calendar = value.Calendar == BirthdayCalendar.Solar ? SolarName : LunisolarName;
        var year = value.Year?.ToString("0000", CultureInfo.InvariantCulture) ?? "-";
        var leap = value.IsLeapMonth ? "L" : "";
        writer.WriteStringValue(
            string.Create(CultureInfo.InvariantCulture, $"{calendar}:{year}-{leap}{value.Month:00}-{value.Day:00}"));
    }

    private static Birthday BirthdayOf(Match match)
    {
        int? year = match.Groups["year"].Value is "-" ? null : Number(match, "year");
        var (month, day) = (Number(match, "month"), Number(match, "day"));
        return match.Groups["solar"].Success
            ? Birthday.Solar(month, day, year)
            : Birthday.Lunisolar(month, day, year, match.Groups["leap"].Success);
    }

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"\A((?<solar>solar):(?<year>[0-9]{4}|-)-|lunisolar:(?<year>[0-9]{4}|-)-(?<leap>L)?)" +
        @"(?<month>[0-9]{2})-(?<day>[0-9]{2})\z",
        RegexOptions.ExplicitCapture,
        TimeoutMilliseconds)]
    private static partial Regex Form();
}
