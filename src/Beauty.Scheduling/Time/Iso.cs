using NodaTime;
using NodaTime.Text;

namespace Beauty.Scheduling.Time;

/// <summary>Dates and weekdays as snapshots write them.</summary>
internal static class Iso
{
    internal static IsoDayOfWeek Checked(IsoDayOfWeek day) =>
        day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
            ? day
            : throw new ArgumentException($"A weekday is Monday to Sunday, got {day}.", nameof(day));

    internal static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);

    internal static string Text(IsoDayOfWeek day) => day.ToString();

    internal static string? Text(LocalDate? date) => date is { } given ? Text(given) : null;

    internal static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).GetValueOrThrow();

    internal static LocalDate? DateOrNone(string? text) => text is null ? null : Date(text);

    internal static IsoDayOfWeek Weekday(string text) =>
        Checked(Enum.Parse<IsoDayOfWeek>(text));
}
