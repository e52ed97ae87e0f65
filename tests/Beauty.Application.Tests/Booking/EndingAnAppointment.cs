using Beauty.Application.Commands;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Availability.Refusals;
using Beauty.Scheduling.Calendars;
using Beauty.Testing.Expectations;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Booking;

/// <summary>Cancelled and missed visits free their time at once; arrived and completed ones keep it (T42).</summary>
public sealed class EndingAnAppointment : IAsyncDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Cancelling_frees_the_time_of_everybody_and_everything_at_once()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var client = await _house.RegisterAsync();
        var visit = await salon.BookedAsync(
            salon.Visit(At(10), Application.Booking.VisitWish.ForAll(salon.Facial, salon.Massage), client));

        var cancelled = (await _house.CancelAsync(visit)).Accepted();

        Assert.Equal((AppointmentStatus.Cancelled, 2L), (cancelled.Status, cancelled.Version));
        foreach (var calendar in CalendarsOf(salon).Append(CalendarId.Of(client)))
        {
            Assert.Empty(await _house.ClaimsAsync(calendar));
        }

        Assert.All(
            await _house.RowsAsync<DayBookEntry>(), row => Assert.Equal(AppointmentStatus.Cancelled, row.Status));
        await salon.BookedAsync(At(10), by: salon.Anna);
    }

    [Fact]
    public async Task A_missed_visit_frees_its_time_at_once_but_not_before_it_starts()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var visit = await salon.BookedAsync(At(10), by: salon.Anna);

        _house.Now = At(10) - NodaTime.Duration.FromSeconds(1);
        (await _house.MarkNoShowAsync(visit.Appointment)).Refused<AppointmentNotStarted>();
        _house.Now = At(10);
        var missed = (await _house.MarkNoShowAsync(visit.Appointment)).Accepted();

        Assert.Equal(AppointmentStatus.NoShow, missed.Status);
        Assert.Empty(await _house.ClaimsAsync(CalendarId.Of(salon.Anna)));
        await salon.BookedAsync(At(10), by: salon.Anna);
    }

    [Fact]
    public async Task An_arrived_and_a_completed_visit_keep_their_time()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var visit = await salon.BookedAsync(At(10), by: salon.Anna);
        _house.Now = At(10);

        var arrived = (await _house.CheckInAsync(visit.Appointment)).Accepted();
        (await _house.BookAsync(salon.Visit(At(10, 30), by: salon.Anna))).Refused<StaffBusy>();
        var completed = (await _house.CompleteAsync(visit.Appointment)).Accepted();
        (await _house.BookAsync(salon.Visit(At(10, 30), by: salon.Anna))).Refused<StaffBusy>();

        Assert.Equal(
            (AppointmentStatus.Arrived, AppointmentStatus.Completed, 3L),
            (arrived.Status, completed.Status, completed.Version));
        Assert.Equal("booked, checked-in, completed", _house.Told());
        Assert.Empty(await _house.AuditAsync());
    }

    [Fact]
    public async Task What_has_ended_stays_as_it_ended()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var visit = await salon.BookedAsync(At(10));
        (await _house.CancelAsync(visit)).Accepted();
        _house.Now = At(12);

        var answers = new[]
        {
            await _house.CancelAsync(visit),
            await _house.ConfirmAsync(visit),
            await _house.CheckInAsync(visit.Appointment),
            await _house.CompleteAsync(visit.Appointment),
            await _house.MarkNoShowAsync(visit.Appointment),
        };

        Assert.All(answers, answer => Assert.Equal(
            AppointmentStatus.Cancelled, answer.Refused<AppointmentCommandNotPossible>().Status));
        Assert.Equal("booked, cancelled", _house.Told());
    }

    [Fact]
    public async Task What_does_not_exist_cannot_end()
    {
        var nobody = _house.Ids.Next<AppointmentId>();

        var answers = new[]
        {
            await _house.CancelAsync(_house.Context(), nobody),
            await _house.CheckInAsync(nobody),
            await _house.CompleteAsync(nobody),
            await _house.MarkNoShowAsync(nobody),
        };

        Assert.All(answers, answer => Assert.Equal(nobody.Value, answer.Refused<NotFound>().Key.Id));
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    private static IEnumerable<CalendarId> CalendarsOf(SmallSalon salon) =>
    [
        CalendarId.Of(salon.Anna), CalendarId.Of(salon.Bella), CalendarId.Of(salon.Rose), CalendarId.Of(salon.Lily),
    ];
}
