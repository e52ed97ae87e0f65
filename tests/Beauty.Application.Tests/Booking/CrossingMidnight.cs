using Beauty.Application.Booking;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Availability.Refusals;
using Beauty.Scheduling.Calendars;
using Beauty.Testing.Expectations;
using Beauty.Testing.Salons;
using NodaTime;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Booking;

/// <summary>A visit over midnight of UTC claims both days (T51, W13).</summary>
public sealed class CrossingMidnight : IAsyncDisposable
{
    private static readonly LocalDate Tuesday = Monday.PlusDays(1);

    private readonly House _house = new();
    private readonly SalonBuilder _salon;
    private readonly StaffId _anna;
    private readonly ServiceId _facial;

    public CrossingMidnight()
    {
        _salon = SalonBuilder.ASalon(_house.Ids).In("UTC").Open("18:00-02:00")
            .WithTherapist(out _anna, "facial")
            .WithResource(out _)
            .WithService(out _facial, "facial", InARoom(60));
    }

    [Fact]
    public async Task Takes_the_time_on_both_days()
    {
        await _house.OpenAsync(_salon);

        var booked = (await _house.BookAsync(Visit(23, 30))).Accepted();

        var (monday, tuesday) = await PagesAsync();
        Assert.Equal(Assert.Single(monday.Claims), Assert.Single(tuesday.Claims));
        Assert.Equal(booked.Time, monday.Claims[0].Core);
        Assert.Equal((1L, 1L), (monday.Version, tuesday.Version));
        Assert.Empty(await _house.AuditAsync());
    }

    [Theory]
    [InlineData(22, 30, true)]
    [InlineData(22, 45, false)]
    [InlineData(24, 15, false)]
    [InlineData(24, 30, true)]
    public async Task Stands_in_the_way_from_either_side(int hour, int minute, bool isFree)
    {
        await _house.OpenAsync(_salon);
        var first = (await _house.BookAsync(Visit(23, 30))).Accepted();

        var answer = await _house.BookAsync(Visit(hour, minute));

        Assert.Equal(isFree, answer.IsAccepted);
        Assert.Equal(isFree ? null : first.Appointment.Value, (answer.Refusal as StaffBusy)?.By.Id);
        Assert.Empty(await _house.AuditAsync());
    }

    [Fact]
    public async Task Frees_both_days_when_it_is_cancelled_or_moved_away()
    {
        await _house.OpenAsync(_salon);
        var visit = (await _house.BookAsync(Visit(23, 30))).Accepted();

        (await _house.MoveAsync(visit, Midnight + Duration.FromMinutes(15))).Accepted();
        var (monday, tuesday) = await PagesAsync();
        Assert.Equal((0, 1), (monday.Claims.Length, tuesday.Claims.Length));
        (await _house.MoveAsync(visit, Midnight - Duration.FromMinutes(30))).Accepted();
        (await _house.CancelAsync(visit)).Accepted();

        (monday, tuesday) = await PagesAsync();
        Assert.Equal((0, 0), (monday.Claims.Length, tuesday.Claims.Length));
    }

    [Fact]
    public async Task A_visit_that_ends_at_midnight_leaves_the_next_day_alone()
    {
        await _house.OpenAsync(_salon);

        (await _house.BookAsync(Visit(23, 0))).Accepted();

        var (monday, tuesday) = await PagesAsync();
        Assert.Equal((1L, 0L), (monday.Version, tuesday.Version));
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    private static Instant Midnight => Tuesday.AtMidnight().InUtc().ToInstant();

    private async Task<(CalendarPage Monday, CalendarPage Tuesday)> PagesAsync() => (
        await _house.PageAsync(CalendarId.Of(_anna), Monday),
        await _house.PageAsync(CalendarId.Of(_anna), Tuesday));

    private BookVisit Visit(int hour, int minute) => new()
    {
        Appointment = _house.Ids.Next<AppointmentId>(),
        Location = _salon.Location,
        Start = Monday.AtMidnight().InUtc().ToInstant() + Duration.FromHours(hour) + Duration.FromMinutes(minute),
        Visit = VisitWish.For(_facial),
    };
}
