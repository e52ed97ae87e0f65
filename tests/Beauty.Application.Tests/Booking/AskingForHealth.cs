using Beauty.Application.Booking;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Health;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Scheduling.Availability.Refusals;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Time;
using Beauty.Testing.Expectations;
using NodaTime;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Booking;

/// <summary>A client's health gates a booking: it is blocked, needs a waiver, or is warned of (D03, S21).</summary>
public sealed class AskingForHealth : IAsyncDisposable
{
    private static readonly PrecautionNumber One = PrecautionNumber.Of(1);
    private static readonly PrecautionNumber Two = PrecautionNumber.Of(2);

    private readonly House _house = new();

    [Fact]
    public async Task S21_A_blocked_service_is_refused_and_named_by_the_number_of_its_precaution()
    {
        var (salon, client) = await SalonAsync(PrecautionEffect.Block);

        var refused = (await _house.BookAsync(salon.Visit(At(10), client))).Refused<BookingContraindicated>();

        Assert.Equal(new BookingContraindicated(salon.Facial, One), refused);
        Assert.Equal("", _house.Told());
    }

    [Fact]
    public async Task S21_What_needs_a_waiver_is_refused_without_one_and_booked_with_one()
    {
        var (salon, client) = await SalonAsync(PrecautionEffect.Waiver);
        var waiver = await _house.SignAsync(_house.Waiver(client, salon.Facial));
        var visit = salon.Visit(At(10), client);

        var refused = (await _house.BookAsync(visit)).Refused<WaiverNeeded>();
        var booked = (await _house.BookAsync(visit with { Waivers = [waiver] })).Accepted();

        Assert.Equal(new WaiverNeeded(salon.Facial, One), refused);
        Assert.Empty(booked.Warnings);
        Assert.Equal([waiver], await ReliedOnAsync(booked));
    }

    [Fact]
    public async Task S21_A_warning_is_told_beside_the_booking_and_again_to_a_late_duplicate()
    {
        var (salon, client) = await SalonAsync(PrecautionEffect.Warn);
        var (key, visit) = (_house.Context(), salon.Visit(At(10), client));

        var booked = (await _house.BookAsync(key, visit)).Accepted();

        Assert.Equal([new PrecautionWarning(salon.Facial, One)], booked.Warnings.AsEnumerable());
        Assert.Equal(booked, (await _house.BookAsync(key, visit)).Accepted());
    }

    [Fact]
    public async Task S21_Nobody_else_is_asked_anything()
    {
        var (salon, _) = await SalonAsync(PrecautionEffect.Block);
        var healthy = await _house.RegisterAsync("Healthy");

        Assert.Empty((await salon.BookedAsync(At(10), healthy)).Warnings);
        await salon.BookedAsync(At(11));
    }

    [Fact]
    public async Task S21_An_ended_allergy_no_longer_counts()
    {
        var (salon, client) = await SalonAsync(PrecautionEffect.Block);

        (await _house.EndAllergyAsync(client)).Accepted();

        await salon.BookedAsync(At(10), client);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public async Task S21_A_condition_counts_on_the_day_of_the_treatment_and_ten_days_after_its_end(
        int days, bool isFree)
    {
        var (salon, client) = await SalonAsync(PrecautionEffect.Warn);
        (await _house.NotePregnancyAsync(client, Monday.PlusDays(-200), Monday.PlusDays(-10 - days))).Accepted();

        var answer = await _house.BookAsync(salon.Visit(At(10), client));

        Assert.Equal(isFree, answer.IsAccepted);
        Assert.Equal(isFree ? null : new BookingContraindicated(salon.Facial, Two), answer.Refusal);
    }

    [Fact]
    public async Task S21_What_blocks_comes_before_what_a_waiver_could_cure_and_a_waiver_cures_no_block()
    {
        var (salon, client) = await SalonAsync(PrecautionEffect.Waiver);
        (await _house.NotePregnancyAsync(client, Monday)).Accepted();
        var waiver = await _house.SignAsync(_house.Waiver(client, salon.Facial));

        var without = (await _house.BookAsync(salon.Visit(At(10), client))).Refusal;
        var with = (await _house.BookAsync(salon.Visit(At(10), client) with { Waivers = [waiver] })).Refusal;

        Assert.Equal(new BookingContraindicated(salon.Facial, Two), without);
        Assert.Equal(without, with);
    }

    [Fact]
    public async Task S21_A_waiver_of_another_client_service_or_precaution_is_unknown()
    {
        var (salon, client) = await SalonAsync(PrecautionEffect.Waiver);
        await _house.LookForAsync(salon.Massage, PrecautionEffect.Waiver, PrecautionEffect.Waiver);
        var other = await _house.RegisterAsync("Other");
        WaiverId[] waivers =
        [
            _house.Ids.Next<WaiverId>(),
            await _house.SignAsync(_house.Waiver(other, salon.Facial)),
            await _house.SignAsync(_house.Waiver(client, salon.Massage)),
        ];

        foreach (var waiver in waivers)
        {
            var visit = salon.Visit(At(10), client) with { Waivers = [waiver] };
            Assert.Equal(new WaiverUnknown(waiver), (await _house.BookAsync(visit)).Refusal);
        }

        var walkIn = salon.Visit(At(10)) with { Waivers = [waivers[1]] };
        Assert.Equal(new WaiverUnknown(waivers[1]), (await _house.BookAsync(walkIn)).Refusal);
    }

    [Fact]
    public async Task S21_A_waiver_for_another_precaution_does_not_help()
    {
        var (salon, client) = await SalonAsync(PrecautionEffect.Waiver, PrecautionEffect.Waiver);
        var waiver = await _house.SignAsync(_house.Waiver(client, salon.Facial, precaution: 2));

        var visit = salon.Visit(At(10), client) with { Waivers = [waiver] };

        Assert.Equal(new WaiverNeeded(salon.Facial, One), (await _house.BookAsync(visit)).Refusal);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public async Task S21_A_waiver_counts_until_its_end_exclusive_at_the_time_of_the_treatment(
        int seconds, bool isBooked)
    {
        var (salon, client) = await SalonAsync(PrecautionEffect.Waiver);
        var until = At(10) + Duration.FromSeconds(seconds);
        var waiver = await _house.SignAsync(_house.Waiver(client, salon.Facial, until: until));

        var answer = await _house.BookAsync(salon.Visit(At(10), client) with { Waivers = [waiver] });

        Assert.Equal(isBooked ? null : new WaiverNotInForce(waiver), answer.Refusal);
    }

    [Fact]
    public async Task S21_A_withdrawn_waiver_is_refused()
    {
        var (salon, client) = await SalonAsync(PrecautionEffect.Waiver);
        var waiver = await _house.SignAsync(_house.Waiver(client, salon.Facial));
        (await _house.WithdrawWaiverAsync(waiver)).Accepted();

        var visit = salon.Visit(At(10), client) with { Waivers = [waiver] };

        Assert.Equal(new WaiverNotInForce(waiver), (await _house.BookAsync(visit)).Refusal);
    }

    [Fact]
    public async Task Search_equals_booking_for_a_client_whose_health_forbids_it()
    {
        var (salon, client) = await SalonAsync(PrecautionEffect.Waiver);
        var waiver = await _house.SignAsync(_house.Waiver(client, salon.Facial));
        var anyone = Query(salon, null);
        var hers = Query(salon, client);

        var all = (await _house.SearchAsync(anyone)).Accepted();

        Assert.NotEmpty(all);
        Assert.Empty((await _house.SearchAsync(hers)).Accepted());
        Assert.Equal(all.Length, (await _house.SearchAsync(hers with { Waivers = [waiver] })).Accepted().Length);
        Assert.Empty((await _house.ExplainAsync(anyone, At(10))).Accepted());
        Assert.Equal([new WaiverNeeded(salon.Facial, One)], await WhyNotAsync(hers, At(10)));
        Assert.Empty(await WhyNotAsync(hers with { Waivers = [waiver] }, At(10)));
    }

    [Fact]
    public async Task Search_offers_the_days_on_which_a_condition_has_passed()
    {
        var (salon, client) = await SalonAsync(PrecautionEffect.Warn);
        (await _house.NotePregnancyAsync(client, Monday.PlusDays(-200), Monday.PlusDays(-9))).Accepted();
        var week = Query(salon, client) with { Starts = TimeRange.Between(At(9), At(9) + Duration.FromDays(3)) };

        var slots = (await _house.SearchAsync(week)).Accepted();

        Assert.Equal(Monday.PlusDays(1), slots[0].Start.Date);
        Assert.Equal([new BookingContraindicated(salon.Facial, Two)], await WhyNotAsync(week, At(10)));
        Assert.Empty(await WhyNotAsync(week, At(10) + Duration.FromDays(1)));
    }

    [Fact]
    public async Task Why_not_tells_what_the_health_forbids_after_what_the_calendar_forbids()
    {
        var (salon, client) = await SalonAsync(PrecautionEffect.Block);
        await salon.BookedAsync(At(10), by: salon.Anna);
        await salon.BookedAsync(At(10), by: salon.Bella);

        var causes = await WhyNotAsync(Query(salon, client), At(10));

        Assert.IsType<NobodyFree>(causes[0]);
        Assert.Equal(new BookingContraindicated(salon.Facial, One), causes[^1]);
        Assert.Equal(causes[0].Code, (await _house.BookAsync(salon.Visit(At(10), client))).Refusal!.Code);
    }

    [Fact]
    public async Task W21_An_allergy_recorded_between_decision_and_commit_makes_the_booking_stale()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        await _house.LookForAsync(salon.Facial, PrecautionEffect.Block, PrecautionEffect.Block);
        var client = await _house.RegisterAsync();
        _house.Meddled.AtNextCommit(async commit =>
        {
            (await _house.NoteAllergyAsync(client)).Accepted();
            var answer = await commit();
            Assert.Equal(CommitResult.Stale, answer);
            return answer;
        });

        var refused = (await _house.BookAsync(salon.Visit(At(10), client))).Refusal;

        Assert.Equal(new BookingContraindicated(salon.Facial, One), refused);
        Assert.Equal("", _house.Told());
    }

    [Fact]
    public async Task W21_A_waiver_withdrawn_between_decision_and_commit_makes_the_booking_stale()
    {
        var (salon, client) = await SalonAsync(PrecautionEffect.Waiver);
        var waiver = await _house.SignAsync(_house.Waiver(client, salon.Facial));
        _house.Meddled.AtNextCommit(async commit =>
        {
            (await _house.WithdrawWaiverAsync(waiver)).Accepted();
            return await commit();
        });

        var answer = await _house.BookAsync(salon.Visit(At(10), client) with { Waivers = [waiver] });

        Assert.Equal(new WaiverNotInForce(waiver), answer.Refusal);
    }

    [Fact]
    public async Task A_service_without_precautions_costs_no_more_and_relies_on_no_dossier()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var client = await _house.RegisterAsync();
        await salon.BookedAsync(At(15), client);
        var loads = _house.Meddled.Loads;
        _house.Meddled.AtNextCommit(async commit =>
        {
            loads = _house.Meddled.Loads - loads;
            (await _house.NoteAllergyAsync(client)).Accepted();
            return await commit();
        });

        await salon.BookedAsync(At(10), client);

        Assert.Equal(1, loads);
        Assert.Equal("", _house.Pauses.Taken);
    }

    [Fact]
    public async Task A_service_with_precautions_costs_no_more_either_where_no_waiver_is_brought()
    {
        var (salon, client) = await SalonAsync(PrecautionEffect.Warn);
        await salon.BookedAsync(At(15), client);
        var loads = _house.Meddled.Loads;

        await salon.BookedAsync(At(10), client);

        Assert.Equal(1, _house.Meddled.Loads - loads);
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    internal static SlotQuery Query(SmallSalon salon, ClientId? client) => new()
    {
        Location = salon.Location,
        Visit = VisitWish.For(salon.Facial),
        Client = client,
        Starts = Between(9, 12),
    };

    private async Task<IReadOnlyList<Refusal>> WhyNotAsync(SlotQuery query, Instant start) =>
        (await _house.ExplainAsync(query, start)).Accepted();

    private Task<IReadOnlyList<WaiverId>> ReliedOnAsync(BookedVisit visit) => _house.ReliedOnAsync(visit.Appointment);

    /// <summary>A salon whose facial looks for an allergy and for pregnancy, and a client with the allergy.</summary>
    private async Task<(SmallSalon Salon, ClientId Client)> SalonAsync(
        PrecautionEffect allergy, PrecautionEffect pregnancy = PrecautionEffect.Block)
    {
        var salon = await SmallSalon.OpenAsync(_house);
        await _house.LookForAsync(salon.Facial, allergy, pregnancy);
        var client = await _house.RegisterAsync();
        (await _house.NoteAllergyAsync(client)).Accepted();
        return (salon, client);
    }
}
