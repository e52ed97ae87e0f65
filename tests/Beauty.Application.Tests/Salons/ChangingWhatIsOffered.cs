using Beauty.Application.Booking;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Availability.Refusals;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Time;
using Beauty.Scheduling.Visits;
using Beauty.Testing.Expectations;
using NodaTime;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Salons;

/// <summary>Availability follows a change at once, and no change moves an appointment (T17).</summary>
public sealed class ChangingWhatIsOffered : IAsyncDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Who_has_departed_is_offered_no_more_and_keeps_their_appointments()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var visit = await salon.BookedAsync(At(10), by: salon.Anna);

        (await _house.DepartAsync(salon.Anna)).Accepted();

        Assert.Equal(salon.Bella, (await salon.BookedAsync(At(12))).Lines[0].Staff);
        Assert.Equal(
            new StaffNotHere(
                salon.Anna, salon.Location), (await _house.BookAsync(salon.Visit(At(15), by: salon.Anna))).Refusal);
        await AssertStandsAsync(visit);
        (await _house.CancelAsync(visit)).Accepted();
    }

    [Fact]
    public async Task A_retired_room_is_offered_no_more_and_keeps_its_appointments()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var visit = await salon.BookedAsync(At(10));
        Assert.Equal(salon.Rose, visit.Lines[0].Resources[0]);

        (await _house.RetireResourceAsync(salon.Rose)).Accepted();

        Assert.Equal(salon.Lily, (await salon.BookedAsync(At(12))).Lines[0].Resources[0]);
        Assert.Equal(
            salon.Lily, (
                await _house.BookAsync(salon.Visit(At(12), by: salon.Bella))).Refused<ResourceTaken>().Resource);
        await AssertStandsAsync(visit);
    }

    [Fact]
    public async Task A_withdrawn_service_is_offered_no_more_and_its_appointments_are_led_to_their_end()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var visit = await salon.BookedAsync(At(10));

        (await _house.WithdrawServiceAsync(salon.Facial)).Accepted();

        Assert.Equal(new ServiceUnknown(salon.Facial), (await _house.BookAsync(salon.Visit(At(12)))).Refusal);
        Assert.Equal(new ServiceUnknown(salon.Facial), (await _house.SearchAsync(Facials(salon))).Refusal);
        await AssertStandsAsync(visit);
        (await _house.CompleteAsync(visit.Appointment)).Accepted();
    }

    [Fact]
    public async Task What_was_taken_away_can_be_offered_again()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        (await _house.DepartAsync(salon.Anna)).Accepted();
        (await _house.RetireResourceAsync(salon.Rose)).Accepted();
        (await _house.WithdrawServiceAsync(salon.Facial)).Accepted();

        var versions = new[]
        {
            (await _house.ReturnAsync(salon.Anna)).Accepted().Version,
            (await _house.ReinstateAsync(salon.Rose)).Accepted().Version,
            (await _house.OfferAgainAsync(salon.Facial)).Accepted().Version,
        };

        Assert.Equal([3, 3, 3], versions);
        var booked = await salon.BookedAsync(At(10), by: salon.Anna);
        Assert.Equal(salon.Rose, booked.Lines[0].Resources[0]);
    }

    [Fact]
    public async Task A_new_roster_counts_at_once()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var visit = await salon.BookedAsync(At(15), by: salon.Anna);

        (await _house.ChangeRosterAsync(new(salon.Anna), KeepingRecords.MorningsOnly())).Accepted();

        await salon.BookedAsync(At(11), by: salon.Anna);
        (await _house.BookAsync(salon.Visit(At(11, 15), by: salon.Anna))).Refused<StaffOffShift>();
        await AssertStandsAsync(visit);
    }

    [Fact]
    public async Task New_skills_count_at_once()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var massage = salon.Visit(At(10), VisitWish.For(salon.Massage, StaffWish.Only(salon.Anna)));
        (await _house.BookAsync(massage)).Refused<StaffLacksSkill>();

        (await _house.ChangeSkillsAsync(salon.Anna, "massage")).Accepted();

        (await _house.BookAsync(massage)).Accepted();
        (await _house.BookAsync(salon.Visit(At(15), by: salon.Anna))).Refused<StaffLacksSkill>();
        (await _house.Salon.ChangeSkillsAsync(
            _house.Context(), new(salon.Anna), default, TestContext.Current.CancellationToken)).Accepted();
        Assert.Empty((await _house.ReadSalonAsync(salon.Location)).Accepted().Find(salon.Anna)!.Skills);
    }

    [Fact]
    public async Task A_salon_that_has_not_changed_is_not_loaded_again()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        await _house.SearchAsync(Facials(salon));
        var loads = _house.Meddled.Loads;

        await _house.SearchAsync(Facials(salon));
        Assert.Equal(loads, _house.Meddled.Loads);

        (await _house.DepartAsync(salon.Bella)).Accepted();
        loads = _house.Meddled.Loads;
        await _house.SearchAsync(Facials(salon));
        Assert.Equal(loads + 1, _house.Meddled.Loads);
    }

    [Fact]
    public async Task New_opening_hours_count_at_once()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var visit = await salon.BookedAsync(At(9));

        (await _house.ChangeHoursAsync(salon.Location, OpeningHours.Daily(DailyWindow.Parse("10:00-12:00"))))
            .Accepted();

        var starts =
            (await _house.SearchAsync(Facials(salon))).Accepted().Select(slot => slot.Start.ToInstant()).ToList();
        Assert.Equal((At(10), At(11), 5), (starts[0], starts[^1], starts.Count));
        (await _house.BookAsync(salon.Visit(At(9)))).Refused<LocationClosed>();
        await AssertStandsAsync(visit);
    }

    [Fact]
    public async Task New_rules_count_at_once()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        (await _house.BookAsync(salon.Visit(At(9, 5)))).Accepted();

        (await _house.ChangeRulesAsync(salon.Location, BookingRules.Default.WithOffGridChannels())).Accepted();

        (await _house.BookAsync(salon.Visit(At(15, 5)))).Refused<StartOffGrid>();
    }

    [Fact]
    public async Task A_new_design_counts_for_new_visits()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var visit = await salon.BookedAsync(At(10));

        (await _house.RedesignAsync(salon.Facial, InARoom(120))).Accepted();

        Assert.Equal(Duration.FromHours(2), (await salon.BookedAsync(At(15))).Time.Length);
        await AssertStandsAsync(visit);
    }

    [Fact]
    public async Task What_another_host_has_changed_counts_at_once()
    {
        await using var other = new House(store: _house.Store);
        var salon = await SmallSalon.OpenAsync(_house);
        var before = (await _house.SearchAsync(Facials(salon))).Accepted();

        (await other.Salon.ChangeHoursAsync(
            _house.Context(), new(salon.Location), OpeningHours.Daily(DailyWindow.Parse("12:00-14:00")),
            TestContext.Current.CancellationToken)).Accepted();

        var after = (await _house.SearchAsync(Facials(salon))).Accepted();
        Assert.Equal((At(9), At(12)), (before[0].Start.ToInstant(), after[0].Start.ToInstant()));
    }

    [Fact]
    public async Task A_host_that_changes_the_salon_it_has_read_changes_its_own_copy()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var read = (await _house.ReadSalonAsync(salon.Location)).Accepted();

        read.Location.ChangeHours(OpeningHours.Daily(DailyWindow.Parse("03:00-04:00")), _house.Now);
        read.Find(salon.Anna)!.ChangeRoster(KeepingRecords.MorningsOnly(), _house.Now);

        await salon.BookedAsync(At(15), by: salon.Anna);
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    private static SlotQuery Facials(SmallSalon salon) => new()
    {
        Location = salon.Location, Visit = VisitWish.For(salon.Facial), Starts = Between(8, 22),
    };

    private async Task AssertStandsAsync(BookedVisit visit)
    {
        var row = await _house.SummaryAsync(visit.Appointment);
        Assert.Equal(
            (AppointmentStatus.Booked, visit.Time.Start, visit.Time.End), (row.Status, row.Start, row.End));
        Assert.Empty(await _house.AuditAsync());
    }
}
