using Beauty.Application.Booking;
using Beauty.Application.Tests.Houses;
using Beauty.Scheduling.Availability.Refusals;
using Beauty.Scheduling.Calendars;
using Beauty.Testing.Expectations;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Booking;

/// <summary>A second appointment of a client at the same time is asked about, not forbidden (T47; decisions 10 and 11).</summary>
public sealed class OverlappingAClient : IAsyncDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Needs_a_confirmation_and_names_the_other_appointment()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var client = await _house.RegisterAsync();
        var first = await salon.BookedAsync(At(10), client);

        var refused = (await _house.BookAsync(salon.Visit(At(10, 30), client))).Refused<ClientBusy>();

        Assert.Equal(
            (client, first.Time, first.Appointment.Value), (refused.Client, refused.Taken, refused.By.Id));
    }

    [Fact]
    public async Task Once_confirmed_takes_a_surplus_unit_of_the_client_s_calendar()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var client = await _house.RegisterAsync();
        var first = await salon.BookedAsync(At(10), client);

        var second = await salon.BookedAsync(Confirmed(salon.Visit(At(10, 30), client)));

        var claims = await _house.ClaimsAsync(CalendarId.Of(client));
        Assert.Equal(
            [(first.Appointment.Value, 0), (second.Appointment.Value, 1)],
            claims.Select(claim => (claim.Holder.Id, claim.Unit!.Value)));
        Assert.Empty(await _house.AuditAsync());
    }

    [Fact]
    public async Task A_confirmation_that_was_not_needed_takes_the_usual_unit()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var client = await _house.RegisterAsync();

        await salon.BookedAsync(Confirmed(salon.Visit(At(10), client)));

        Assert.Equal(0, Assert.Single(await _house.ClaimsAsync(CalendarId.Of(client))).Unit);
    }

    [Fact]
    public async Task A_confirmation_does_not_confirm_a_busy_therapist()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var client = await _house.RegisterAsync();
        await salon.BookedAsync(At(10), client, salon.Anna);

        (await _house.BookAsync(Confirmed(salon.Visit(At(10), client, salon.Anna)))).Refused<StaffBusy>();
    }

    [Fact]
    public async Task Ends_when_the_first_is_cancelled()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var client = await _house.RegisterAsync();
        var first = await salon.BookedAsync(At(10), client);
        var second = await salon.BookedAsync(Confirmed(salon.Visit(At(10, 30), client)));
        (await _house.CancelAsync(first)).Accepted();

        await salon.BookedAsync(At(9), client);

        (await _house.BookAsync(salon.Visit(At(11), client))).Refused<ClientBusy>();
        (await _house.CancelAsync(second)).Accepted();
        Assert.Empty(await _house.AuditAsync(CalendarId.Of(client)));
    }

    [Fact]
    public async Task Another_client_s_visit_is_no_overlap()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var (mei, hua) = (await _house.RegisterAsync("Lin Mei"), await _house.RegisterAsync("Wu Hua"));
        await salon.BookedAsync(At(10), mei);

        await salon.BookedAsync(At(10), hua);
    }

    [Fact]
    public async Task A_client_is_busy_at_every_location()
    {
        var (here, there) = (await SmallSalon.OpenAsync(_house), await SmallSalon.OpenAsync(_house));
        var client = await _house.RegisterAsync();
        await here.BookedAsync(At(10), client);

        (await _house.BookAsync(there.Visit(At(10), client))).Refused<ClientBusy>();
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    private static BookVisit Confirmed(BookVisit visit) => visit with { IsClientOverlapConfirmed = true };
}
