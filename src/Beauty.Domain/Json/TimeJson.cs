using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Beauty.Domain.Json;

/// <summary>The JSON forms of NodaTime's values.</summary>
/// <remarks>
/// Our own, because the serialization package of NodaTime is not among the packages this project may use; the texts of
/// instants, dates, times and durations are the same as there.
/// </remarks>
internal static class TimeJson
{
    private const string IsoOnly = "its calendar is not ISO";

    public static PatternJsonConverter<Instant> Instant { get; } =
        new(InstantPattern.ExtendedIso, "2026-03-01T09:30:00Z");

    public static PatternJsonConverter<LocalDate> LocalDate { get; } = new(
        LocalDatePattern.Iso, "2026-03-01", date => date.Calendar == CalendarSystem.Iso ? null : IsoOnly);

    public static PatternJsonConverter<LocalTime> LocalTime { get; } = new(LocalTimePattern.ExtendedIso, "09:30:00");

    public static PatternJsonConverter<LocalDateTime> LocalDateTime { get; } = new(
        LocalDateTimePattern.ExtendedIso,
        "2026-03-01T09:30:00",
        local => local.Calendar == CalendarSystem.Iso ? null : IsoOnly);

    public static PatternJsonConverter<Duration> Duration { get; } = new(DurationPattern.JsonRoundtrip, "1:30:00");

    public static PatternJsonConverter<Offset> Offset { get; } =
        new(OffsetPattern.GeneralInvariant, "+08");

    /// <summary>All of them, for <c>JsonSerializerOptions.Converters</c>.</summary>
    public static IReadOnlyList<JsonConverter> Converters { get; } =
    [
        Instant, LocalDate, LocalTime, LocalDateTime, Duration, Offset, new DateTimeZoneJsonConverter(),
        new IntervalJsonConverter(), new DateIntervalJsonConverter(), new KebabEnumJsonConverter<IsoDayOfWeek>(),
    ];
}
