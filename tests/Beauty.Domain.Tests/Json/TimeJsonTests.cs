using System.Text.Json;
using Beauty.Domain.Json;
using Beauty.Tests.Shared;
using NodaTime;
using NodaTime.Calendars;

namespace Beauty.Domain.Tests.Json;

public sealed class TimeJsonTests
{
    private static readonly JsonSerializerOptions Options = JsonVocabularyWithReflection();

    public static TheoryData<object, string> KnownTexts { get; } = new()
    {
        { Instant.FromUtc(2026, 3, 1, 9, 30), "\"2026-03-01T09:30:00Z\"" },
        { Instant.FromUtc(2026, 3, 1, 9, 30).PlusNanoseconds(1), "\"2026-03-01T09:30:00.000000001Z\"" },
        { Instant.FromUtc(1969, 12, 31, 23, 59, 59), "\"1969-12-31T23:59:59Z\"" },
        { new LocalDate(2024, 2, 29), "\"2024-02-29\"" },
        { LocalTime.Midnight, "\"00:00:00\"" },
        { new LocalTime(23, 59, 59).PlusNanoseconds(500_000_000), "\"23:59:59.5\"" },
        { new LocalDateTime(2026, 3, 1, 9, 30), "\"2026-03-01T09:30:00\"" },
        { Duration.Zero, "\"0:00:00\"" },
        { Duration.FromMinutes(90), "\"1:30:00\"" },
        { Duration.FromHours(-49), "\"-49:00:00\"" },
        { IsoDayOfWeek.Monday, "\"monday\"" },
        {
            new Interval(Instant.FromUtc(2026, 3, 1, 9, 30), Instant.FromUtc(2026, 3, 1, 10, 0)),
            "{\"start\":\"2026-03-01T09:30:00Z\",\"end\":\"2026-03-01T10:00:00Z\"}"
        },
        {
            new DateInterval(new LocalDate(2026, 2, 16), new LocalDate(2026, 2, 22)),
            "{\"first\":\"2026-02-16\",\"last\":\"2026-02-22\"}"
        },
    };

    [Theory]
    [MemberData(nameof(KnownTexts))]
    public void A_value_has_one_known_text(object value, string expected)
    {
        Assert.Equal(expected, JsonSerializer.Serialize(value, value.GetType(), Options));
        Assert.Equal(value, JsonSerializer.Deserialize(expected, value.GetType(), Options));
    }

    [Property]
    public void Instants_survive(long seconds, uint nanoseconds) =>
        Survives(Instant.FromUnixTimeSeconds(seconds % 60_000_000_000).PlusNanoseconds(nanoseconds));

    [Property]
    public void Dates_survive(int days) => Survives(new LocalDate(2000, 1, 1).PlusDays(days % 700_000));

    [Property]
    public void Times_survive(ulong nanoseconds) => Survives(TimeOf(nanoseconds));

    [Property]
    public void Local_date_times_survive(int days, ulong nanoseconds) =>
        Survives(new LocalDate(2000, 1, 1).PlusDays(days % 700_000) + TimeOf(nanoseconds));

    [Property]
    public void Durations_survive(long nanoseconds) => Survives(Duration.FromNanoseconds(nanoseconds));

    [Property]
    public void Intervals_survive(Instant start, uint seconds) =>
        Survives(new Interval(start, start + Duration.FromSeconds(seconds)));

    [Property]
    public void Date_intervals_survive(LocalDate first, ushort days) =>
        Survives(new DateInterval(first, first.PlusDays(days)));

    [Property]
    public void Values_survive_as_names_of_members(Instant instant, LocalDate date)
    {
        Survives(new Dictionary<Instant, int> { [instant] = 1 });
        Survives(new Dictionary<LocalDate, int> { [date] = 1 });
    }

    [Theory]
    [InlineData(typeof(Instant), "\"2026-03-01T09:30:00\"", "2026-03-01T09:30:00")]
    [InlineData(typeof(Instant), "\"2026-03-01T09:30:00+08:00\"", "+08:00")]
    [InlineData(typeof(Instant), "17", "Number")]
    [InlineData(typeof(LocalDate), "\"2026-02-29\"", "2026-02-29")]
    [InlineData(typeof(LocalDate), "\"01.03.2026\"", "01.03.2026")]
    [InlineData(typeof(LocalTime), "\"24:00:00\"", "24:00:00")]
    [InlineData(typeof(LocalDateTime), "\"2026-03-01 09:30\"", "2026-03-01 09:30")]
    [InlineData(typeof(Duration), "\"90 min\"", "90 min")]
    [InlineData(typeof(IsoDayOfWeek), "1", null)]
    [InlineData(typeof(Interval), "\"2026-03-01T09:30:00Z\"", "String")]
    [InlineData(typeof(Interval), "{\"start\":\"2026-03-01T09:30:00Z\"}", "'end'")]
    [InlineData(typeof(Interval), "{\"end\":\"2026-03-01T09:30:00Z\"}", "'start'")]
    [InlineData(typeof(Interval), "{\"start\":null,\"end\":\"2026-03-01T09:30:00Z\"}", "'start'")]
    [InlineData(typeof(Interval), "{\"start\":\"a\",\"start\":\"b\"}", "'start'")]
    [InlineData(typeof(Interval), "{\"first\":\"2026-03-01T09:30:00Z\"}", "'first'")]
    [InlineData(
        typeof(Interval), "{\"start\":\"2026-03-01T09:30:00Z\",\"end\":\"2026-03-01T09:29:59Z\"}", "09:29:59Z")]
    [InlineData(typeof(DateInterval), "{\"start\":\"2026-03-01\",\"end\":\"2026-03-02\"}", "'start'")]
    [InlineData(typeof(DateInterval), "{\"first\":\"2026-03-02\",\"last\":\"2026-03-01\"}", "2026-03-01")]
    public void A_malformed_text_is_refused_by_name(Type type, string json, string? named)
    {
        var refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, type, Options));

        Assert.Contains(named ?? "", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_interval_may_be_empty_but_not_open()
    {
        var start = Instant.FromUtc(2026, 3, 1, 9, 30);

        Survives(new Interval(start, start));

        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new Interval(start, null), Options));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new Interval(null, start), Options));
    }

    [Fact]
    public void Dates_of_other_calendars_have_no_json_form()
    {
        var hijri = new LocalDate(1447, 1, 1, CalendarSystem.GetIslamicCalendar(
            IslamicLeapYearPattern.Base15, IslamicEpoch.Civil));

        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(hijri, Options));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(hijri + LocalTime.Noon, Options));
    }

    private static LocalTime TimeOf(ulong nanoseconds) =>
        LocalTime.FromNanosecondsSinceMidnight((long)(nanoseconds % NodaConstants.NanosecondsPerDay));

    private static void Survives<T>(T value) =>
        Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, Options), Options));

    private static JsonSerializerOptions JsonVocabularyWithReflection() => DomainJson.Vocabulary
        .WithTypes(new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver())
        .ToOptions();
}
