using Beauty.Application.Booking;
using Beauty.Application.Commands;
using Beauty.Application.Tests.Houses;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Availability.Refusals;
using Beauty.Scheduling.Calendars;
using Beauty.Testing.Expectations;
using NodaTime;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Booking;

/// <summary>A hold takes time until its instant, exclusive, and is confirmed once (T42, T53).</summary>
public sealed class HoldingATime : IAsyncDisposable
{
    private static readonly Instant Until = At(8);
    private static readonly Duration Second = Duration.FromSeconds(1);

    private readonly House _house = new();

    [Fact]
    public async Task A_held_time_is_taken_until_the_hold_lapses_and_free_at_that_very_second()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var held = await HeldAsync(salon);

        _house.Now = Until - Second;
        var refused = (await _house.BookAsync(salon.Visit(At(10), by: salon.Anna))).Refused<StaffBusy>();
        _house.Now = Until;
        await salon.BookedAsync(At(10), by: salon.Anna);

        Assert.Equal(held.Appointment.Value, refused.By.Id);
        Assert.Equal(AppointmentStatus.Held, held.Status);
        Assert.Equal("held, booked", _house.Told());
        var claim = Assert.Single(await _house.ClaimsAsync(CalendarId.Of(salon.Anna)));
        Assert.Null(claim.HeldUntil);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public async Task A_hold_can_be_confirmed_before_its_end_and_not_at_it(int seconds, bool isConfirmed)
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var held = await HeldAsync(salon);
        _house.Now = Until + Duration.FromSeconds(seconds);

        var answer = await _house.ConfirmAsync(held);

        if (isConfirmed)
        {
            Assert.Equal((AppointmentStatus.Booked, 2L), (answer.Accepted().Status, answer.Accepted().Version));
            Assert.Null((await _house.SummaryAsync(held.Appointment)).HeldUntil);
        }
        else
        {
            Assert.Equal(new HoldLapsed(held.Appointment, Until, _house.Now), answer.Refused<HoldLapsed>());
            Assert.Equal("held", _house.Told());
        }
    }

    [Fact]
    public async Task A_confirmed_hold_no_longer_lapses()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var held = await HeldAsync(salon);
        (await _house.ConfirmAsync(held)).Accepted();
        _house.Now = Until;

        (await _house.BookAsync(salon.Visit(At(10), by: salon.Anna))).Refused<StaffBusy>();

        Assert.Empty(await _house.AuditAsync());
    }

    [Fact]
    public async Task A_hold_is_confirmed_once()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var held = await HeldAsync(salon);
        var command = _house.Context();
        var first = (await _house.ConfirmAsync(command, held.Appointment)).Accepted();

        var second = (await _house.ConfirmAsync(held)).Refused<AppointmentCommandNotPossible>();

        Assert.Equal(AppointmentStatus.Booked, second.Status);
        Assert.Equal(first, (await _house.ConfirmAsync(command, held.Appointment)).Accepted());
        Assert.Equal("held, confirmed", _house.Told());
    }

    [Fact]
    public async Task A_confirmation_by_a_slow_clock_does_not_win_back_what_somebody_else_has_booked()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var held = await HeldAsync(salon);
        _house.Now = Until;
        var other = await salon.BookedAsync(At(10), by: salon.Anna);
        _house.Now = Until - Second;

        (await _house.ConfirmAsync(held)).Refused<HoldLapsed>();

        _house.Now = Until;
        Assert.Equal(
            other.Appointment.Value, Assert.Single(await _house.ClaimsAsync(CalendarId.Of(salon.Anna))).Holder.Id);
        Assert.Empty(await _house.AuditAsync());
    }

    [Fact]
    public async Task Giving_up_a_hold_frees_its_time_at_once()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var held = await HeldAsync(salon);

        (await _house.CancelAsync(held)).Accepted();

        await salon.BookedAsync(At(10), by: salon.Anna);
        Assert.Equal("held, cancelled, booked", _house.Told());
    }

    [Fact]
    public async Task Giving_up_a_lapsed_hold_takes_nothing_from_whom_its_time_belongs_to_now()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var held = await HeldAsync(salon);
        _house.Now = Until;
        var other = await salon.BookedAsync(At(10), by: salon.Anna);

        (await _house.CancelAsync(held)).Accepted();

        Assert.Equal(
            other.Appointment.Value, Assert.Single(await _house.ClaimsAsync(CalendarId.Of(salon.Anna))).Holder.Id);
        Assert.Empty(await _house.AuditAsync(CalendarId.Of(salon.Rose), CalendarId.Of(salon.Lily)));
    }

    [Fact]
    public async Task A_moved_hold_keeps_its_end()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var held = await HeldAsync(salon);

        (await _house.MoveAsync(held, At(15))).Accepted();

        var claim = Assert.Single(await _house.ClaimsAsync(CalendarId.Of(salon.Anna)));
        Assert.Equal((At(15), (Instant?)Until), (claim.Core.Start, claim.HeldUntil));
        _house.Now = Until;
        (await _house.MoveAsync(held, At(16))).Refused<HoldLapsed>();
    }

    [Theory]
    [InlineData(-1_000, false)]
    [InlineData(0, false)]
    [InlineData(500, false)]
    [InlineData(1_000, true)]
    [InlineData(1_500, false)]
    public async Task A_hold_ends_at_a_whole_second_after_now(int milliseconds, bool isPossible)
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var until = _house.Now + Duration.FromMilliseconds(milliseconds);

        if (isPossible)
        {
            (await _house.HoldAsync(salon.Visit(At(10)), until)).Accepted();
        }
        else
        {
            await Assert.ThrowsAsync<ArgumentException>(() => _house.HoldAsync(salon.Visit(At(10)), until));
        }
    }

    [Fact]
    public async Task A_hold_that_would_end_before_it_begins_is_wrong_also_where_the_time_is_taken()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        await salon.BookedAsync(At(10), by: salon.Anna);

        await Assert.ThrowsAsync<ArgumentException>(
            () => _house.HoldAsync(salon.Visit(At(10), by: salon.Anna), _house.Now));
    }

    [Fact]
    public async Task A_late_duplicate_of_a_hold_has_the_first_answer_also_after_it_has_lapsed()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var (command, visit) = (_house.Context(), salon.Visit(At(10)));
        var first = (await _house.HoldAsync(command, visit, Until)).Accepted();
        _house.Now = Until + Second;

        var late = (await _house.HoldAsync(_house.Context(command.Command), visit, Until)).Accepted();

        Assert.Equal(first, late);
    }

    [Fact]
    public async Task What_was_never_booked_cannot_be_confirmed()
    {
        var salon = await SmallSalon.OpenAsync(_house);

        var refused = (await _house.ConfirmAsync(_house.Context(), salon.Visit(At(10)).Appointment)).Refused<NotFound>();

        Assert.Equal(Appointment.Kind, refused.Key.Kind);
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    private async Task<BookedVisit> HeldAsync(SmallSalon salon) =>
        (await _house.HoldAsync(salon.Visit(At(10), by: salon.Anna), Until)).Accepted();
}
