using Beauty.Scheduling.Time;
using NodaTime;
using NodaTime.Text;

namespace Beauty.Scheduling.Tests;

/// <summary>Short names for zones, local dates and instants in tests.</summary>
internal static class Zones
{
    /// <summary>Zones with every kind of clock change that the rules speak of.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    [
        "Europe/Berlin", "America/Winnipeg", "Australia/Lord_Howe", "Asia/Shanghai", "Pacific/Apia",
        "America/Sao_Paulo", "Africa/Cairo", "America/St_Johns", "Asia/Kathmandu", "America/Nuuk",
    ];

    public static DateTimeZone Of(string id) => DateTimeZoneProviders.Tzdb[id];

    public static LocalDate Date(string date) => LocalDatePattern.Iso.Parse(date).Value;

    public static DateInterval Dates(string first, string last) => new(Date(first), Date(last));

    public static Instant At(string instant) => InstantPattern.General.Parse($"{instant}:00Z").Value;

    /// <summary>A range as a table cell: "2027-03-28T08:00/2027-03-28T09:00", in UTC.</summary>
    public static TimeRange Range(string cell) => cell.Split('/') is [var start, var end]
        ? TimeRange.Between(At(start), At(end))
        : throw new FormatException(cell);

    /// <summary>Ranges as a table cell, separated by blanks; "" is none.</summary>
    public static TimeRanges Ranges(string cell) =>
        TimeRanges.Of(cell.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Range));
}
