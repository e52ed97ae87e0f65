using Beauty.Application.Booking;
using Beauty.Application.Commands;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Clients;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Availability.Refusals;
using Beauty.Scheduling.Calendars;
using Beauty.Testing.Expectations;
using Beauty.Testing.Salons;
using NodaTime;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Booking;

/// <summary>Booking: one check and one claim, whole or not at all (T36, T48, T51, T57).</summary>
public sealed class BookingAVisit : IAsyncDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_second_receptionist_is_told_who_is_in_the_way()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var first = await salon.BookedAsync(At(10), by: salon.Anna);

        var refused = (await _house.BookAsync(salon.Visit(At(10, 30), by: salon.Anna))).Refused<StaffBusy>();

        Assert.Equal(
            (salon.Anna, first.Time, KeyOf(first.Appointment)), (refused.Staff, refused.Taken, refused.By));
        Assert.Equal("booked", _house.Told());
        Assert.Empty(await _house.AuditAsync());
    }

    [Fact]
    public async Task A_visit_may_begin_when_another_ends()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        await salon.BookedAsync(At(10), by: salon.Anna);

        await salon.BookedAsync(At(11), by: salon.Anna);
        await salon.BookedAsync(At(9), by: salon.Anna);

        Assert.Empty(await _house.AuditAsync());
    }

    [Fact]
    public async Task Anyone_means_whoever_is_free_and_keeps_the_flexible_free()
    {
        var salon = await SmallSalon.OpenAsync(_house);

        var (first, second) = (await salon.BookedAsync(At(10)), await salon.BookedAsync(At(10)));

        Assert.Equal((salon.Anna, salon.Bella), (first.Lines[0].Staff, second.Lines[0].Staff));
        var refused = (await _house.BookAsync(salon.Visit(At(10)))).Refused<NobodyFree>();
        Assert.Equal(
            [KeyOf(first.Appointment), KeyOf(second.Appointment)],
            refused.Causes.Cast<StaffBusy>().Select(cause => cause.By));
    }

    [Fact]
    public async Task Who_is_named_serves_and_nobody_else()
    {
        var salon = await SmallSalon.OpenAsync(_house);

        var booked = await salon.BookedAsync(At(10), by: salon.Bella);

        Assert.Equal(salon.Bella, booked.Lines[0].Staff);
        Assert.IsType<StaffBusy>((await _house.BookAsync(salon.Visit(At(10), by: salon.Bella))).Refusal);
    }

    [Fact]
    public async Task Without_a_free_room_a_visit_is_refused_with_what_takes_each_room()
    {
        var builder = SalonBuilder.ASalon(_house.Ids)
            .WithTherapist(out _, "facial").WithTherapist(out _, "facial").WithTherapist(out _, "facial")
            .WithResource(out var rose).WithResource(out var lily)
            .WithService(out var facial, "facial", InARoom(60));
        await _house.OpenAsync(builder);
        BookVisit Visit() => new()
        {
            Appointment = _house.Ids.Next<AppointmentId>(),
            Location = builder.Location,
            Start = At(10),
            Visit = VisitWish.For(facial),
        };
        var (first, second) = ((await _house.BookAsync(Visit())).Accepted(), (await _house.BookAsync(Visit())).Accepted());

        var refused = (await _house.BookAsync(Visit())).Refused<AllResourcesTaken>();

        Assert.Equal(
            [(rose, KeyOf(first.Appointment)), (lily, KeyOf(second.Appointment))],
            refused.Causes.Cast<ResourceTaken>().Select(cause => (cause.Resource, cause.By)));
    }

    [Fact]
    public async Task Several_services_are_one_visit_and_each_has_its_person_and_room()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var client = await _house.RegisterAsync();

        var booked = await salon.BookedAsync(
            salon.Visit(At(10), VisitWish.ForAll(salon.Facial, salon.Massage), client));

        Assert.Equal(
            [(salon.Facial, At(10), salon.Anna), (salon.Massage, At(11), salon.Bella)],
            booked.Lines.Select(line => (line.Service, line.Time.Start, line.Staff!.Value)));
        Assert.Equal((At(10), At(12, 30)), (booked.Time.Start, booked.Time.End));
        Assert.Equal(booked.Time, Assert.Single(await _house.ClaimsAsync(CalendarId.Of(client))).Core);
        var rows = (await _house.RowsAsync<DayBookEntry>()).OrderBy(row => row.Line).ToList();
        Assert.Equal([salon.Facial, salon.Massage], rows.Select(row => row.Service));
        Assert.Empty(await _house.AuditAsync());
    }

    [Fact]
    public async Task If_one_service_of_a_visit_does_not_fit_nothing_is_booked()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        await salon.BookedAsync(At(11), by: salon.Bella);
        var before = await _house.PageAsync(CalendarId.Of(salon.Anna), Monday);

        var refused = await _house.BookAsync(salon.Visit(At(10), VisitWish.ForAll(salon.Facial, salon.Massage)));

        Assert.Equal(salon.Bella, refused.Refused<StaffBusy>().Staff);
        Assert.Equal(before.Version, (await _house.PageAsync(CalendarId.Of(salon.Anna), Monday)).Version);
        Assert.Single(await _house.RowsAsync<AppointmentSummary>());
    }

    [Fact]
    public async Task A_walk_in_needs_no_client()
    {
        var salon = await SmallSalon.OpenAsync(_house);

        var booked = await salon.BookedAsync(At(10));

        Assert.Null((await _house.SummaryAsync(booked.Appointment)).Client);
        Assert.Null(Assert.Single(await _house.RowsAsync<DayBookEntry>()).Client);
    }

    [Fact]
    public async Task What_does_not_exist_is_refused_by_name_the_location_before_the_client_before_the_service()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var (nowhere, nobody, nothing) =
            (_house.Ids.Next<LocationId>(), _house.Ids.Next<ClientId>(), _house.Ids.Next<ServiceId>());
        var visit = salon.Visit(At(10), VisitWish.For(nothing), nobody) with { Location = nowhere };

        var location = (await _house.BookAsync(visit)).Refused<NotFound>();
        var client = (await _house.BookAsync(visit with { Location = salon.Location })).Refused<NotFound>();
        var service = (await _house.BookAsync(visit with { Location = salon.Location, Client = null }))
            .Refused<ServiceUnknown>();

        Assert.Equal(new AggregateKey(Scheduling.Locations.Location.Kind, nowhere.Value), location.Key);
        Assert.Equal(ClientDossier.KeyOf(nobody), client.Key);
        Assert.Equal(nothing, service.Service);
        Assert.Empty(await _house.RowsAsync<AppointmentSummary>());
    }

    [Fact]
    public async Task An_appointment_s_id_is_used_once()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var first = await salon.BookedAsync(At(10));
        var again = salon.Visit(At(15)) with { Appointment = first.Appointment };

        var refused = (await _house.BookAsync(again)).Refused<IdTaken>();

        Assert.Equal(new IdTaken(KeyOf(first.Appointment), 1), refused);
        Assert.IsType<IdTaken>((await _house.BookAsync(again with { Visit = VisitWish.For(_house.Ids.Next<ServiceId>()) })).Refusal);
    }

    [Fact]
    public async Task The_desk_may_leave_the_grid_and_a_client_online_may_not()
    {
        var salon = await SmallSalon.OpenAsync(_house);

        var refused = (await _house.BookAsync(_house.Online(), salon.Visit(At(10, 5)))).Refused<StartOffGrid>();

        Assert.Equal((At(10, 5), 15), (refused.Start, refused.StepMinutes));
        Assert.Equal(At(10, 5), (await salon.BookedAsync(At(10, 5))).Time.Start);
    }

    [Fact]
    public async Task Nobody_books_the_past()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        _house.Now = At(10) + Duration.FromSeconds(1);

        (await _house.BookAsync(salon.Visit(At(10)))).Refused<StartInPast>();

        _house.Now = At(10);
        await salon.BookedAsync(At(10));
    }

    [Fact]
    public async Task A_booking_is_signed_by_who_asked_when_through_which_channel_and_why()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var context = _house.Online() with { Reason = AppointmentReason.Of("gift-card") };

        var booked = (await _house.BookAsync(context, salon.Visit(At(10)))).Accepted();

        var key = KeyOf(booked.Appointment);
        var stored = (await _house.Store.LoadAsync(TenantId.Single, [key], TestContext.Current.CancellationToken))[key];
        var signature = Assert.Single(Appointment.Restore((AppointmentSnapshot)stored).History).Signature;
        Assert.Equal(
            Signature.Of(context.Actor, context.Now, context.Channel).Because(AppointmentReason.Of("gift-card")), signature);
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    private static AggregateKey KeyOf(AppointmentId appointment) => new(Appointment.Kind, appointment.Value);
}
