using System.Globalization;
using Beauty.Domain.Refusals;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Domain.Tests.Refusals;

public sealed class FactTests
{
    private static readonly DateTimeZone Shanghai = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    public static TheoryData<Fact, string> Texts => new()
    {
        { Fact.Of("x", "room 3"), "room 3" },
        { Fact.Of("x", 12.5m), "12,5" },
        { Fact.Of("x", new LocalDate(2026, 3, 1)), "2026-03-01" },
        { Fact.Of("x", new LocalTime(9, 5)), "09:05" },
        { Fact.Of("x", new LocalDateTime(2026, 3, 1, 9, 5)), "2026-03-01 09:05" },
        { Fact.Of("x", Duration.FromMinutes(90)), "90" },
        { Fact.Of("x", Instant.FromUtc(2026, 3, 1, 1, 5), Shanghai), "2026-03-01 09:05" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_fact_reads_as_people_of_the_culture_write_it(Fact fact, string expected) =>
        Assert.Equal(expected, fact.ToText(German));

    [Fact]
    public void A_fact_in_a_log_is_invariant() => Assert.Equal("rate=12.5", Fact.Of("rate", 12.5m).ToString());

    [Fact]
    public void A_fact_is_a_value_whose_default_is_empty() =>
        ValueContract.Of(() => Fact.Of("end", "x"), Fact.Of("start", "x")).HasText("end=x").HasHarmlessDefault("=");
}
