using Beauty.Application.Booking;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Availability;
using Beauty.Scheduling.Time;
using Beauty.Testing.Expectations;
using Beauty.Testing.Salons;
using NodaTime;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Booking;

/// <summary>Days on which clocks change (T3, T5, T6, T20).</summary>
public sealed class ChangingTheClocks : IAsyncDisposable
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];
    private static readonly LocalDate Forward = new(2026, 3, 29);
    private static readonly LocalDate Back = new(2026, 10, 25);

    private readonly House _house = new() { Now = Instant.FromUtc(2026, 1, 1, 0, 0) };
    private readonly SalonBuilder _salon;
    private readonly ServiceId _facial;

    public ChangingTheClocks()
    {
        _salon = SalonBuilder.ASalon(_house.Ids).In("Europe/Berlin").Open("00:00-24:00")
            .WithTherapist(out _, "facial")
            .WithResource(out _)
            .WithService(out _facial, "facial", InARoom(60));
    }

    [Fact]
    public async Task In_the_repeated_hour_both_half_past_two_are_offered_and_both_can_be_booked()
    {
        await _house.OpenAsync(_salon);
        var halfPastTwo = (await SlotsAsync(Back))
            .Where(slot => slot.Start.TimeOfDay == new LocalTime(2, 30)).ToList();

        Assert.Equal([Offset.FromHours(2), Offset.FromHours(1)], halfPastTwo.Select(slot => slot.Start.Offset));
        foreach (var slot in halfPastTwo)
        {
            var booked = (await _house.BookAsync(_house.Online(), Visit(slot))).Accepted();
            Assert.Equal(Duration.FromHours(1), booked.Time.Length);
        }

        Assert.Empty(await _house.AuditAsync());
    }

    [Fact]
    public async Task In_the_skipped_hour_nothing_is_offered_and_a_visit_before_it_lasts_its_hour()
    {
        await _house.OpenAsync(_salon);
        var slots = await SlotsAsync(Forward);
        var halfPastOne = slots.Single(slot => slot.Start.TimeOfDay == new LocalTime(1, 30));

        var booked = (await _house.BookAsync(_house.Online(), Visit(halfPastOne))).Accepted();

        Assert.DoesNotContain(slots, slot => slot.Start.Hour == 2);
        Assert.Equal(new LocalTime(3, 30), booked.Time.End.InZone(Berlin).TimeOfDay);
    }

    [Theory]
    [InlineData(2026, 3, 28, 24)]
    [InlineData(2026, 3, 29, 23)]
    [InlineData(2026, 10, 25, 25)]
    public async Task A_day_has_as_many_starts_as_it_has_quarters(int year, int month, int day, int hours)
    {
        await _house.OpenAsync(_salon);

        Assert.Equal(4 * hours, (await SlotsAsync(new LocalDate(year, month, day))).Count);
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    private async Task<IReadOnlyList<Slot>> SlotsAsync(LocalDate day) => (await _house.SearchAsync(new SlotQuery
    {
        Location = _salon.Location,
        Visit = VisitWish.For(_facial),
        Starts = LocalDay.Of(day, Berlin)!.Value,
    })).Accepted();

    private BookVisit Visit(Slot slot) => new()
    {
        Appointment = _house.Ids.Next<AppointmentId>(),
        Location = _salon.Location,
        Start = slot.Start.ToInstant(),
        Visit = VisitWish.For(_facial),
    };
}
