using Beauty.Application.Booking;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Health;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Catalog;
using Beauty.Testing.Expectations;
using NodaTime;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Booking;

/// <summary>Holding, confirming and moving ask for the client's health like booking (S21).</summary>
public sealed class AskingForHealthAgain : IAsyncDisposable
{
    private static readonly PrecautionNumber One = PrecautionNumber.Of(1);

    private readonly House _house = new();

    [Fact]
    public async Task A_blocked_visit_is_not_held()
    {
        var (salon, client) = await SalonAsync(PrecautionEffect.Block);
        (await _house.NoteAllergyAsync(client)).Accepted();

        var refused = (await _house.HoldAsync(salon.Visit(At(10), client), At(8))).Refusal;

        Assert.Equal(new BookingContraindicated(salon.Facial, One), refused);
    }

    [Fact]
    public async Task A_hold_is_not_confirmed_once_an_allergy_is_known()
    {
        var (salon, client) = await SalonAsync(PrecautionEffect.Block);
        var held = await HeldAsync(salon.Visit(At(10), client));
        (await _house.NoteAllergyAsync(client)).Accepted();

        var refused = (await _house.ConfirmAsync(held)).Refusal;

        Assert.Equal(new BookingContraindicated(salon.Facial, One), refused);
        Assert.Equal(AppointmentStatus.Held, (await _house.SummaryAsync(held.Appointment)).Status);
    }

    [Fact]
    public async Task A_hold_is_not_confirmed_once_the_service_looks_for_what_the_client_has()
    {
        var (salon, client) = (await SmallSalon.OpenAsync(_house), await _house.RegisterAsync());
        (await _house.NoteAllergyAsync(client)).Accepted();
        var held = await HeldAsync(salon.Visit(At(10), client));
        await _house.LookForAsync(salon.Facial, PrecautionEffect.Block, PrecautionEffect.Block);

        Assert.Equal(
            new BookingContraindicated(salon.Facial, One), (await _house.ConfirmAsync(held)).Refusal);
    }

    [Fact]
    public async Task A_waiver_signed_since_is_brought_when_confirming()
    {
        var (salon, client) = await SalonAsync(PrecautionEffect.Waiver);
        var held = await HeldAsync(salon.Visit(At(10), client));
        (await _house.NoteAllergyAsync(client)).Accepted();
        var waiver = await _house.SignAsync(_house.Waiver(client, salon.Facial));

        var without = (await _house.ConfirmAsync(held)).Refusal;
        var with =
            (await _house.ConfirmWithAsync(new() { Appointment = held.Appointment, Waivers = [waiver] })).Accepted();

        Assert.Equal(new WaiverNeeded(salon.Facial, One), without);
        Assert.Equal(AppointmentStatus.Booked, with.Status);
        Assert.Equal([waiver], await _house.ReliedOnAsync(with.Appointment));
    }

    [Fact]
    public async Task A_waiver_of_the_hold_need_not_be_brought_again()
    {
        var (salon, client) = await SalonAsync(PrecautionEffect.Waiver);
        (await _house.NoteAllergyAsync(client)).Accepted();
        var waiver = await _house.SignAsync(_house.Waiver(client, salon.Facial));
        var held = await HeldAsync(salon.Visit(At(10), client) with { Waivers = [waiver] });

        var booked = (await _house.ConfirmAsync(held)).Accepted();
        var moved = (await _house.MoveAsync(booked, At(15))).Accepted();

        Assert.Equal([waiver], await _house.ReliedOnAsync(moved.Appointment));
    }

    [Fact]
    public async Task A_waiver_of_the_hold_that_was_withdrawn_is_passed_over_and_another_is_needed()
    {
        var (salon, client) = await SalonAsync(PrecautionEffect.Waiver);
        (await _house.NoteAllergyAsync(client)).Accepted();
        var waiver = await _house.SignAsync(_house.Waiver(client, salon.Facial));
        var held = await HeldAsync(salon.Visit(At(10), client) with { Waivers = [waiver] });
        (await _house.WithdrawWaiverAsync(waiver)).Accepted();

        Assert.Equal(new WaiverNeeded(salon.Facial, One), (await _house.ConfirmAsync(held)).Refusal);
    }

    [Fact]
    public async Task W21_An_allergy_recorded_while_a_hold_is_confirmed_makes_it_stale()
    {
        var (salon, client) = await SalonAsync(PrecautionEffect.Block);
        var held = await HeldAsync(salon.Visit(At(10), client));
        _house.Meddled.AtNextCommit(async commit =>
        {
            (await _house.NoteAllergyAsync(client)).Accepted();
            return await commit();
        });

        Assert.IsType<BookingContraindicated>((await _house.ConfirmAsync(held)).Refusal);
    }

    [Fact]
    public async Task W21_A_precaution_added_while_a_hold_is_confirmed_makes_it_stale()
    {
        var (salon, client) = (await SmallSalon.OpenAsync(_house), await _house.RegisterAsync());
        (await _house.NoteAllergyAsync(client)).Accepted();
        var held = await HeldAsync(salon.Visit(At(10), client));
        _house.Meddled.AtNextCommit(async commit =>
        {
            await _house.LookForAsync(salon.Facial, PrecautionEffect.Block, PrecautionEffect.Block);
            return await commit();
        });

        Assert.IsType<BookingContraindicated>((await _house.ConfirmAsync(held)).Refusal);
    }

    [Fact]
    public async Task A_move_asks_for_the_health_of_the_new_day()
    {
        var (salon, client) = await SalonAsync(PrecautionEffect.Warn);
        (await _house.NotePregnancyAsync(client, Monday.PlusDays(2))).Accepted();
        var booked = await salon.BookedAsync(At(10), client);

        var refused = (await _house.MoveAsync(booked, At(10) + Duration.FromDays(2))).Refusal;
        var moved = (await _house.MoveAsync(booked, At(10) + Duration.FromDays(1))).Accepted();

        Assert.Equal(new BookingContraindicated(salon.Facial, PrecautionNumber.Of(2)), refused);
        Assert.Empty(moved.Warnings);
    }

    [Fact]
    public async Task A_move_brings_a_waiver_and_tells_warnings()
    {
        var (salon, client) = await SalonAsync(PrecautionEffect.Waiver, PrecautionEffect.Warn);
        var booked = await salon.BookedAsync(At(10), client);
        (await _house.NoteAllergyAsync(client)).Accepted();
        (await _house.NotePregnancyAsync(client, Monday)).Accepted();
        var waiver = await _house.SignAsync(_house.Waiver(client, salon.Facial));
        var move = new MoveVisit { Appointment = booked.Appointment, Start = At(15) };

        var without = (await _house.MoveAsync(_house.Context(), move)).Refusal;
        var with = (await _house.MoveAsync(_house.Context(), move with { Waivers = [waiver] })).Accepted();

        Assert.Equal(new WaiverNeeded(salon.Facial, One), without);
        Assert.Equal([new PrecautionWarning(salon.Facial, PrecautionNumber.Of(2))], with.Warnings.AsEnumerable());
        Assert.Equal([waiver], await _house.ReliedOnAsync(with.Appointment));
    }

    [Fact]
    public async Task Waivers_belong_to_the_request_under_its_key()
    {
        var (salon, client) = await SalonAsync(PrecautionEffect.Waiver);
        var waiver = await _house.SignAsync(_house.Waiver(client, salon.Facial));
        var (key, visit) = (_house.Context(), salon.Visit(At(10), client));
        (await _house.BookAsync(key, visit)).Accepted();

        (await _house.BookAsync(key, visit with { Waivers = [waiver] }))
            .Refused<Application.Commands.CommandKeyReused>();
    }

    [Fact]
    public async Task A_default_waiver_is_a_wrong_argument()
    {
        var salon = await SmallSalon.OpenAsync(_house);

        await Assert.ThrowsAsync<ArgumentException>(
            () => _house.BookAsync(salon.Visit(At(10)) with { Waivers = [default] }));
        await Assert.ThrowsAsync<ArgumentException>(
            () => _house.BookAsync(salon.Visit(At(10)) with { Waivers = default }));
        await Assert.ThrowsAsync<ArgumentException>(
            () => _house.SearchAsync(AskingForHealth.Query(salon, null) with { Waivers = [default] }));
        await Assert.ThrowsAsync<ArgumentException>(() => _house.ConfirmWithAsync(
            new() { Appointment = _house.Ids.Next<AppointmentId>(), Waivers = [default] }));
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    private async Task<BookedVisit> HeldAsync(BookVisit visit) => (await _house.HoldAsync(visit, At(8))).Accepted();

    private async Task<(SmallSalon Salon, ClientId Client)> SalonAsync(
        PrecautionEffect allergy, PrecautionEffect pregnancy = PrecautionEffect.Block)
    {
        var salon = await SmallSalon.OpenAsync(_house);
        await _house.LookForAsync(salon.Facial, allergy, pregnancy);
        return (salon, await _house.RegisterAsync());
    }
}
