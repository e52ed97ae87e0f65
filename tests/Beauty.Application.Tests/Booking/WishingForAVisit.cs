using Beauty.Application.Booking;
using Beauty.Application.Tests.Houses;
using Beauty.Scheduling.Availability.Refusals;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Visits;
using Beauty.Testing.Expectations;
using Beauty.Testing.Salons;
using NodaTime;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Booking;

/// <summary>What a wish may say beyond its services: order, waits, the same person, together (T35, T38).</summary>
public sealed class WishingForAVisit : IAsyncDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Services_come_in_the_given_order_unless_any_order_will_do()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        await salon.BookedAsync(At(11, 30), by: salon.Bella);
        var wish = VisitWish.ForAll(salon.Facial, salon.Massage);

        (await _house.BookAsync(salon.Visit(At(10), wish))).Refused<StaffBusy>();
        var booked = await salon.BookedAsync(salon.Visit(At(10), wish with { IsInAnyOrder = true }));

        Assert.Equal([salon.Massage, salon.Facial], booked.Lines.Select(line => line.Service));
    }

    [Theory]
    [InlineData(45, false)]
    [InlineData(60, true)]
    public async Task Services_follow_each_other_at_once_unless_the_client_will_wait(int minutes, bool isBooked)
    {
        var salon = await SmallSalon.OpenAsync(_house);
        await salon.BookedAsync(At(11), by: salon.Bella);
        var wish = VisitWish.ForAll(salon.Facial, salon.Massage);

        (await _house.BookAsync(salon.Visit(At(10), wish))).Refused<StaffBusy>();
        var answer = await _house.BookAsync(
            salon.Visit(At(10), wish with { LongestWait = Duration.FromMinutes(minutes) }));

        Assert.Equal(isBooked, answer.IsAccepted);
        Instant? massage = answer.TryGetValue(out var booked, out _) ? booked.Lines[1].Time.Start : null;
        Assert.Equal(isBooked ? At(12) : (Instant?)null, massage);
    }

    [Fact]
    public async Task One_person_does_all_if_that_is_wished()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var wish = VisitWish.ForAll(salon.Facial, salon.Massage);

        var each = await salon.BookedAsync(salon.Visit(At(10), wish));
        var same = await salon.BookedAsync(salon.Visit(At(15), wish with { IsSamePersonForAll = true }));

        Assert.Equal([salon.Anna, salon.Bella], each.Lines.Select(line => line.Staff!.Value));
        Assert.Equal([salon.Bella, salon.Bella], same.Lines.Select(line => line.Staff!.Value));
    }

    [Fact]
    public async Task Hands_and_feet_are_done_together_where_both_services_allow_it()
    {
        var hour = Footprint.Of(Phase.Active(Duration.FromHours(1)));
        var builder = SalonBuilder.ASalon(_house.Ids)
            .WithTherapist(out _, "nails").WithTherapist(out _, "nails")
            .WithService(out var hands, "nails", hour.AllowingParallel())
            .WithService(out var feet, "nails", hour.AllowingParallel())
            .WithService(out var facial, "nails", hour);
        await _house.OpenAsync(builder);
        BookVisit Visit(Instant start, params WantedService[] services) => new()
        {
            Appointment = _house.Ids.Next<Domain.Identity.AppointmentId>(),
            Location = builder.Location,
            Start = start,
            Visit = new VisitWish { Services = [.. services] },
        };

        var together = (await _house.BookAsync(Visit(At(10), new(hands), new(feet) { IsTogether = true }))).Accepted();
        var refused = await _house.BookAsync(Visit(At(12), new(hands), new(facial) { IsTogether = true }));

        Assert.Equal([At(10), At(10)], together.Lines.Select(line => line.Time.Start));
        Assert.Equal(2, together.Lines.Select(line => line.Staff).Distinct().Count());
        Assert.Equal(facial, refused.Refused<PartsNotParallel>().Service);
    }

    [Fact]
    public async Task Who_is_preferred_serves_if_free_and_who_is_excluded_never()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var preferring = VisitWish.For(salon.Facial, StaffWish.Anyone.Preferring(salon.Bella));
        var excluding = VisitWish.For(salon.Facial, StaffWish.Anyone.Excluding(salon.Anna));

        Assert.Equal(salon.Bella, (await salon.BookedAsync(salon.Visit(At(10), preferring))).Lines[0].Staff);
        Assert.Equal(salon.Anna, (await salon.BookedAsync(salon.Visit(At(10), preferring))).Lines[0].Staff);
        Assert.Equal(salon.Bella, (await salon.BookedAsync(salon.Visit(At(15), excluding))).Lines[0].Staff);
        Assert.Equal(salon.Bella, (await _house.BookAsync(salon.Visit(At(15), excluding))).Refused<StaffBusy>().Staff);
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();
}
