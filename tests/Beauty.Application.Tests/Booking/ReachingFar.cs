using Beauty.Application.Booking;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Resources;
using Beauty.Testing.Expectations;
using Beauty.Testing.Salons;
using NodaTime;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Booking;

/// <summary>Bookings that depend on pages far from their own day, and those that do not (T28; decision 2).</summary>
public sealed class ReachingFar : IAsyncDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_visit_replaces_a_lapsed_hold_that_began_days_before()
    {
        var salon = SalonBuilder.ASalon(_house.Ids).In("UTC").Open("00:00-24:00")
            .WithService(out var day, null, Footprint.Of(Phase.Processing(Duration.FromHours(24))))
            .WithService(out var hour, null, Footprint.Of(Phase.Processing(Duration.FromHours(1))));
        await _house.OpenAsync(salon);
        var client = await _house.RegisterAsync();
        var retreat = Visit(salon, VisitWish.ForAll(day, day, day), AtUtc(4, 0, 0)) with { Client = client };
        (await _house.HoldAsync(retreat, _house.Now + Duration.FromSeconds(1))).Accepted();
        _house.Now += Duration.FromHours(1);

        (await _house.BookAsync(Visit(salon, VisitWish.For(hour), AtUtc(6, 22, 0)) with { Client = client }))
            .Accepted();

        Assert.Equal(AtUtc(6, 22, 0), Assert.Single(await _house.ClaimsAsync(CalendarId.Of(client))).Core.Start);
        Assert.Empty(await _house.AuditAsync());
    }

    [Fact]
    public async Task Somebody_who_leaves_a_day_later_may_change_places_too()
    {
        var salon = SalonBuilder.ASalon(_house.Ids).In("UTC").Open("00:00-24:00")
            .WithService(out var short1, null, Soaking(60))
            .WithService(out var short2, null, Soaking(90))
            .WithService(out var middle, null, Soaking(180))
            .WithService(out var whole, null, Soaking(21 * 60 + 40));
        await _house.OpenAsync(salon);
        (await _house.AddResourceAsync(new NewResource
        {
            Id = _house.Ids.Next<ResourceId>(),
            Name = Scheduling.DisplayName.Of("Bath"),
            Kind = ResourceKind.Of("bath"),
            Location = salon.Location,
            Fit = ResourceFit.Of(2).WithTurnover(Duration.FromMinutes(30)),
        })).Accepted();
        (await _house.BookAsync(Visit(salon, VisitWish.For(short2), AtUtc(4, 19, 30)))).Accepted();
        var filler = (await _house.BookAsync(Visit(salon, VisitWish.For(short1), AtUtc(4, 21, 30)))).Accepted();
        (await _house.BookAsync(Visit(salon, VisitWish.For(whole), AtUtc(4, 22, 0)))).Accepted();
        (await _house.CancelAsync(filler)).Accepted();

        (await _house.BookAsync(Visit(salon, VisitWish.For(middle), AtUtc(4, 20, 45)))).Accepted();

        Assert.Empty(await _house.AuditAsync());
    }

    [Fact]
    public async Task Visits_over_midnight_of_UTC_day_after_day_are_not_read_day_after_day()
    {
        // Half past four in the afternoon in Los Angeles: half an hour before midnight of UTC.
        var salon = SalonBuilder.ASalon(_house.Ids).In("America/Los_Angeles")
            .WithTherapist(out _, "facial")
            .WithResource(out _)
            .WithService(out var facial, "facial", InARoom(60));
        await _house.OpenAsync(salon);
        for (var day = 4; day < 14; day++)
        {
            (await _house.BookAsync(Visit(salon, VisitWish.For(facial), AtUtc(day, 23, 30)))).Accepted();
        }

        var before = _house.Meddled.PageReads;
        (await _house.BookAsync(Visit(salon, VisitWish.For(facial), AtUtc(6, 18, 0)))).Accepted();

        Assert.Equal(before + 1, _house.Meddled.PageReads);
        Assert.Empty(await _house.AuditAsync());
    }

    [Fact]
    public async Task A_visit_of_eight_services_with_four_hours_between_reads_to_its_end()
    {
        var pause = FootprintBuffer.Of(Duration.FromHours(4));
        var salon = SalonBuilder.ASalon(_house.Ids).In("UTC").Open("00:00-24:00")
            .WithTherapist(out var anna, "facial")
            .WithService(out var facial, "facial", Footprint.Of(Phase.Active(Duration.FromHours(2))).WithCleanUp(pause))
            .WithService(
                out var peeling, "facial", Footprint.Of(Phase.Active(Duration.FromHours(2))).WithPreparation(pause));
        await _house.OpenAsync(salon);

        (await _house.BookAsync(Visit(salon, VisitWish.ForAll([.. Enumerable.Repeat(facial, 8)]), AtUtc(4, 20, 0))))
            .Accepted();
        var last = (await _house.BookAsync(
            Visit(salon, VisitWish.ForAll([.. Enumerable.Repeat(peeling, 8)]), AtUtc(7, 0, 0)))).Accepted();

        Assert.Equal(AtUtc(8, 20, 0), last.Time.End);
        Assert.Equal(16, (await _house.ClaimsAsync(CalendarId.Of(anna))).Length);
        Assert.Empty(await _house.AuditAsync());
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    private static Instant AtUtc(int dayOfMay, int hour, int minute) =>
        Instant.FromUtc(2026, 5, dayOfMay, hour, minute);

    private static Footprint Soaking(int minutes) => Footprint.Of(Phase.Processing(Duration.FromMinutes(minutes)))
        .Needing(ResourceNeed.Of(ResourceKind.Of("bath")));

    private BookVisit Visit(SalonBuilder salon, VisitWish wish, Instant start) => new()
    {
        Appointment = _house.Ids.Next<AppointmentId>(),
        Location = salon.Location,
        Start = start,
        Visit = wish,
    };
}
