using Beauty.Application.Booking;
using Beauty.Application.Commands;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Availability.Refusals;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Visits;
using Beauty.Testing.Expectations;
using Beauty.Testing.Salons;
using NodaTime;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Booking;

/// <summary>A move is one step: the new time is claimed and the old one freed, or nothing happens (T36, T52).</summary>
public sealed class MovingAnAppointment : IAsyncDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Its_own_time_does_not_stand_in_its_way()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var visit = await salon.BookedAsync(At(10), by: salon.Anna);

        var moved = (await _house.MoveAsync(visit, At(10, 30))).Accepted();

        Assert.Equal((At(10, 30), 2L), (moved.Time.Start, moved.Version));
        Assert.Equal("booked, moved", _house.Told());
        Assert.Equal(moved.Time, Assert.Single(await _house.ClaimsAsync(CalendarId.Of(salon.Anna))).Core);
        Assert.Empty(await _house.AuditAsync());
        await salon.BookedAsync(At(9, 30), by: salon.Anna);
    }

    [Fact]
    public async Task To_its_own_time_is_accepted_and_nothing_has_happened()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var visit = await salon.BookedAsync(At(10));
        var page = await _house.PageAsync(CalendarId.Of(salon.Anna), Monday);

        var moved = (await _house.MoveAsync(visit, At(10))).Accepted();

        Assert.Equal(visit, moved);
        Assert.Equal("booked", _house.Told());
        Assert.Equal(page.Version, (await _house.PageAsync(CalendarId.Of(salon.Anna), Monday)).Version);
    }

    [Fact]
    public async Task A_refused_move_leaves_everything_as_it_was()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var visit = await salon.BookedAsync(At(10), by: salon.Anna);
        var inTheWay = await salon.BookedAsync(At(15), by: salon.Anna);
        var (claims, summary) =
            (await _house.ClaimsAsync(CalendarId.Of(salon.Anna)), await _house.SummaryAsync(visit.Appointment));

        var refused = (await _house.MoveAsync(visit, At(14, 30))).Refused<StaffBusy>();

        Assert.Equal(inTheWay.Appointment.Value, refused.By.Id);
        Assert.Equal(claims, await _house.ClaimsAsync(CalendarId.Of(salon.Anna)));
        Assert.Equal(summary, await _house.SummaryAsync(visit.Appointment));
        Assert.Equal("booked, booked", _house.Told());
    }

    [Fact]
    public async Task Of_several_services_moves_them_all_or_none()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var visit = await salon.BookedAsync(salon.Visit(At(10), VisitWish.ForAll(salon.Facial, salon.Massage)));
        await salon.BookedAsync(At(16), by: salon.Bella);

        var refused = await _house.MoveAsync(visit, At(15));
        var moved = (await _house.MoveAsync(visit, At(13))).Accepted();

        Assert.Equal(salon.Bella, refused.Refused<StaffBusy>().Staff);
        Assert.Equal([At(13), At(14)], moved.Lines.Select(line => line.Time.Start));
        Assert.Empty(await _house.AuditAsync());
    }

    [Fact]
    public async Task Keeps_the_person_where_they_are_free_and_takes_another_where_not()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var inTheWay = await salon.BookedAsync(At(10), by: salon.Anna);
        var visit = await salon.BookedAsync(At(10));
        await salon.BookedAsync(At(17), by: salon.Bella);
        Assert.Equal(salon.Bella, visit.Lines[0].Staff);
        (await _house.CancelAsync(inTheWay)).Accepted();

        var kept = (await _house.MoveAsync(visit, At(15))).Accepted();
        var exchanged = (await _house.MoveAsync(visit, At(17))).Accepted();

        Assert.Equal((salon.Bella, salon.Anna), (kept.Lines[0].Staff, exchanged.Lines[0].Staff));
    }

    [Fact]
    public async Task Keeps_one_person_for_all_services_where_that_was_asked_for()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var together = VisitWish.ForAll(salon.Facial, salon.Massage) with { IsSamePersonForAll = true };
        var visit = await salon.BookedAsync(salon.Visit(At(10), together));
        await salon.BookedAsync(At(14), by: salon.Bella);

        var refused = await _house.MoveAsync(visit, At(14));

        // Anna could do the facial at two, but then two people would serve.
        Assert.Equal([salon.Bella, salon.Bella], visit.Lines.Select(line => line.Staff!.Value));
        Assert.False(refused.IsAccepted);
    }

    [Fact]
    public async Task May_wait_between_services_as_long_as_was_asked_for()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var waiting = VisitWish.ForAll(salon.Facial, salon.Massage) with { LongestWait = Duration.FromMinutes(60) };
        await salon.BookedAsync(At(11), by: salon.Bella);
        var visit = await salon.BookedAsync(salon.Visit(At(10), waiting));

        var stayed = (await _house.MoveAsync(visit, At(10))).Accepted();

        Assert.Equal([At(10), At(12)], visit.Lines.Select(line => line.Time.Start));
        Assert.Equal(visit, stayed);
    }

    [Fact]
    public async Task Does_not_exchange_a_person_whom_the_client_named()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var visit = await salon.BookedAsync(At(10), by: salon.Bella);
        await salon.BookedAsync(At(17), by: salon.Bella);

        var refused = (await _house.MoveAsync(visit, At(17))).Refused<StaffBusy>();

        Assert.Equal(salon.Bella, refused.Staff);
    }

    [Fact]
    public async Task Remembers_whom_the_client_prefers_when_somebody_else_had_to_serve()
    {
        var builder = SalonBuilder.ASalon(_house.Ids)
            .WithTherapist(out var anna, "facial")
            .WithTherapist(out var bella, "facial")
            .WithTherapist(out var chloe, "facial")
            .WithService(out var facial, "facial", Scheduling.Catalog.Footprint.Of(
                Scheduling.Catalog.Phase.Active(Duration.FromHours(1))));
        await _house.OpenAsync(builder);
        BookVisit Visit(Instant start, StaffWish wish) => new()
        {
            Appointment = _house.Ids.Next<AppointmentId>(),
            Location = builder.Location,
            Start = start,
            Visit = VisitWish.For(facial, wish),
        };
        (await _house.BookAsync(Visit(At(10), StaffWish.Only(bella)))).Accepted();
        (await _house.BookAsync(Visit(At(10), StaffWish.Only(chloe)))).Accepted();
        (await _house.BookAsync(Visit(At(17), StaffWish.Only(anna)))).Accepted();
        var visit = (await _house.BookAsync(Visit(At(10), StaffWish.Anyone.Preferring(chloe)))).Accepted();

        var moved = (await _house.MoveAsync(visit, At(17))).Accepted();

        Assert.Equal((anna, chloe), (visit.Lines[0].Staff, moved.Lines[0].Staff));
    }

    [Fact]
    public async Task Keeps_the_length_as_booked_and_a_service_that_is_offered_no_more()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var visit = await salon.BookedAsync(At(10));
        (await _house.RedesignAsync(salon.Facial, InARoom(90))).Accepted();
        (await _house.WithdrawServiceAsync(salon.Facial)).Accepted();

        var moved = (await _house.MoveAsync(visit, At(15))).Accepted();

        Assert.Equal(Duration.FromHours(1), moved.Time.Length);
        (await _house.BookAsync(salon.Visit(At(17)))).Refused<ServiceUnknown>();
    }

    [Fact]
    public async Task Over_another_appointment_of_the_client_needs_a_confirmation()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var client = await _house.RegisterAsync();
        var (visit, other) = (await salon.BookedAsync(At(10), client), await salon.BookedAsync(At(15), client));
        var move = new MoveVisit { Appointment = visit.Appointment, Start = At(15, 30) };

        var refused = (await _house.MoveAsync(_house.Context(), move)).Refused<ClientBusy>();
        (await _house.MoveAsync(_house.Context(), move with { IsClientOverlapConfirmed = true })).Accepted();

        Assert.Equal(other.Appointment.Value, refused.By.Id);
        Assert.Equal([0, 1], (await _house.ClaimsAsync(CalendarId.Of(client))).Select(claim => claim.Unit!.Value));
        Assert.Empty(await _house.AuditAsync());
    }

    [Fact]
    public async Task What_does_not_exist_or_has_ended_cannot_be_moved()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var visit = await salon.BookedAsync(At(10));
        (await _house.CancelAsync(visit)).Accepted();
        var unknown = new MoveVisit { Appointment = _house.Ids.Next<AppointmentId>(), Start = At(15) };

        Assert.Equal(
            new AppointmentCommandNotPossible(visit.Appointment, AppointmentStatus.Cancelled, AppointmentCommand.Move),
            (await _house.MoveAsync(visit, At(15))).Refusal);
        Assert.Equal(
            unknown.Appointment.Value, (await _house.MoveAsync(_house.Context(), unknown)).Refused<NotFound>().Key.Id);
    }

    [Fact]
    public async Task There_and_back_leaves_the_search_as_it_was()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var visit = await salon.BookedAsync(At(10));
        var query = new SlotQuery
        {
            Location = salon.Location, Visit = VisitWish.For(salon.Facial), Starts = Between(9, 21),
        };
        var before = (await _house.SearchAsync(query)).Accepted();

        (await _house.MoveAsync(visit, At(18))).Accepted();
        Assert.NotEqual(before, (await _house.SearchAsync(query)).Accepted());
        (await _house.MoveAsync(visit, At(10))).Accepted();

        Assert.Equal(before, (await _house.SearchAsync(query)).Accepted());
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();
}
