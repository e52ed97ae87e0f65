using Beauty.Application.Booking;
using Beauty.Application.Commands;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Availability.Refusals;
using Beauty.Scheduling.Blocks;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Resources;
using Beauty.Scheduling.Staff;
using Beauty.Scheduling.Time;
using Beauty.Testing.Expectations;
using Beauty.Testing.Salons;
using NodaTime;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Blocks;

/// <summary>
/// Leave, maintenance and closures are recorded over appointments, list them and move none (T12, T17, T26).
/// </summary>
public sealed class RecordingABlock : IAsyncDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Leave_lists_exactly_the_appointments_that_it_hits_and_moves_none()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var (before, first, last, after, other) = (
            await salon.BookedAsync(At(9), by: salon.Anna), await salon.BookedAsync(At(10), by: salon.Anna),
            await salon.BookedAsync(At(12, 30), by: salon.Anna), await salon.BookedAsync(At(14), by: salon.Anna),
            await salon.BookedAsync(At(11), by: salon.Bella));
        var told = _house.Told();

        var leave = (await _house.RecordAsync(salon.Location, Leave(salon, Between(10, 13)))).Accepted();

        Assert.Equal(
            new[] { first.Appointment.Value, last.Appointment.Value }.Order(), leave.Hit.Select(hit => hit.Value));
        Assert.Equal(told, _house.Told());
        foreach (var visit in new[] { before, first, last, after, other })
        {
            Assert.Equal(visit.Time.Start, (await _house.SummaryAsync(visit.Appointment)).Start);
        }

        Assert.Empty(await _house.AuditAsync());
    }

    [Fact]
    public async Task From_then_on_nothing_is_booked_into_it_and_the_refusal_names_it()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var leave = Leave(salon, Between(10, 13));
        (await _house.RecordAsync(salon.Location, leave)).Accepted();

        var refused = (await _house.BookAsync(salon.Visit(At(12, 45), by: salon.Anna))).Refused<StaffOnLeave>();

        Assert.Equal(
            (salon.Anna, Between(10, 13), new AggregateKey(TimeBlock.Kind, leave.Id.Value)),
            (refused.Staff, refused.Leave, refused.By));
        Assert.Equal(salon.Bella, (await salon.BookedAsync(At(10))).Lines[0].Staff);
        await salon.BookedAsync(At(9), by: salon.Anna);
        await salon.BookedAsync(At(13), by: salon.Anna);
    }

    [Fact]
    public async Task A_withdrawn_leave_hits_nothing_and_its_time_is_free_at_once()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        await salon.BookedAsync(At(10), by: salon.Anna);
        var leave = Leave(salon, Between(10, 13));
        (await _house.RecordAsync(salon.Location, leave)).Accepted();

        var withdrawn = (await _house.WithdrawAsync(leave.Id)).Accepted();

        Assert.Equal((leave.Id, 2L), (withdrawn.Block, withdrawn.Version));
        Assert.Empty(withdrawn.Hit);
        await salon.BookedAsync(At(12), by: salon.Anna);
        Assert.Equal(2, (await _house.WithdrawAsync(leave.Id)).Accepted().Version);
    }

    [Fact]
    public async Task A_closure_hits_all_appointments_of_the_location_s_people_and_rooms()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var elsewhere = await SmallSalon.OpenAsync(_house);
        var hit = new[]
        {
            await salon.BookedAsync(At(10), by: salon.Anna), await salon.BookedAsync(At(10), by: salon.Bella),
            await salon.BookedAsync(At(19), by: salon.Anna),
        };
        await salon.BookedAsync(At(20), by: salon.Anna);
        await elsewhere.BookedAsync(At(10));

        var closure = (await _house.RecordAsync(salon.Location, Closure(salon, Between(9, 20)))).Accepted();

        Assert.Equal(hit.Select(visit => visit.Appointment.Value).Order(), closure.Hit.Select(one => one.Value));
        var refused = (await _house.BookAsync(salon.Visit(At(15)))).Refused<LocationClosureInTheWay>();
        Assert.Equal((Between(9, 20), closure.Block.Value), (refused.Closure, refused.By.Id));
    }

    [Fact]
    public async Task Maintenance_hits_the_appointments_of_the_room()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var (rose, lily) = (await salon.BookedAsync(At(10)), await salon.BookedAsync(At(10)));
        var maintenance = NewTimeBlock.MaintenanceOf(salon.Rose, _house.Ids.Next<BlockId>(), Between(9, 21));

        var recorded = (await _house.RecordAsync(salon.Location, maintenance)).Accepted();

        Assert.Equal(rose.Appointment, Assert.Single(recorded.Hit));
        Assert.Equal(salon.Lily, lily.Lines[0].Resources[0]);
        Assert.Equal(salon.Lily, (await salon.BookedAsync(At(15))).Lines[0].Resources[0]);
    }

    [Fact]
    public async Task An_appointment_of_somebody_who_has_departed_is_hit_by_a_closure()
    {
        var builder = SalonBuilder.ASalon(_house.Ids)
            .WithTherapist(out var anna, "facial")
            .WithService(out var facial, "facial", Footprint.Of(Phase.Active(Duration.FromHours(1))));
        await _house.OpenAsync(builder);
        var visit = (await _house.BookAsync(Visit(builder, facial, At(10)))).Accepted();
        (await _house.DepartAsync(anna)).Accepted();
        var closure = NewTimeBlock.ClosureOf(builder.Location, _house.Ids.Next<BlockId>(), Between(9, 21));

        var recorded = (await _house.RecordAsync(builder.Location, closure)).Accepted();

        Assert.Equal(visit.Appointment, Assert.Single(recorded.Hit));
    }

    [Theory]
    [InlineData(30, true)]
    [InlineData(15, true)]
    [InlineData(0, false)]
    public async Task An_appointment_is_hit_by_its_preparation_also_behind_midnight_of_UTC(
        int preparationMinutes, bool isHit)
    {
        // Eight in the morning in Shanghai is midnight of UTC: the claim stands on the next page.
        var builder = SalonBuilder.ASalon(_house.Ids).Open("06:00-21:00")
            .WithTherapist(out var anna, "facial")
            .WithService(out var facial, "facial", Footprint.Of(Phase.Active(Duration.FromHours(1)))
                .WithPreparation(FootprintBuffer.Of(Duration.FromMinutes(preparationMinutes))));
        await _house.OpenAsync(builder);
        var visit = (await _house.BookAsync(Visit(builder, facial, At(8)))).Accepted();
        var leave = NewTimeBlock.LeaveOf(anna, _house.Ids.Next<BlockId>(), Between(6, 8));

        var recorded = (await _house.RecordAsync(builder.Location, leave)).Accepted();

        Assert.Equal(isHit ? [visit.Appointment] : [], recorded.Hit.ToArray());
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public async Task A_lapsed_hold_is_not_hit(int seconds, bool isHit)
    {
        var salon = await SmallSalon.OpenAsync(_house);
        (await _house.HoldAsync(salon.Visit(At(10), by: salon.Anna), At(8))).Accepted();
        _house.Now = At(8) + Duration.FromSeconds(seconds);

        var leave = (await _house.RecordAsync(salon.Location, Leave(salon, Between(9, 21)))).Accepted();

        Assert.Equal(isHit, leave.Hit.Length == 1);
    }

    [Fact]
    public async Task A_booking_that_overtakes_a_closure_is_in_its_list()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        BookedVisit? overtaking = null;
        _house.Meddled.AtNextCommit(async commit =>
        {
            overtaking = await salon.BookedAsync(At(10));
            return await commit();
        });

        var closure = (await _house.RecordAsync(salon.Location, Closure(salon, Between(9, 21)))).Accepted();

        Assert.Equal(overtaking!.Appointment, Assert.Single(closure.Hit));
    }

    [Fact]
    public async Task The_same_block_again_is_already_done_and_another_under_its_id_is_refused()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var leave = Leave(salon, Between(10, 13)).Because(BlockReason.Of("annual-leave"));
        var first = (await _house.RecordAsync(salon.Location, leave)).Accepted();

        Assert.Equal(first, (await _house.RecordAsync(salon.Location, leave)).Accepted());
        var other = NewTimeBlock.LeaveOf(salon.Anna, leave.Id, Between(10, 14));
        Assert.Equal(
            new IdTaken(
                new(TimeBlock.Kind, leave.Id.Value), 1), (await _house.RecordAsync(salon.Location, other)).Refusal);
        Assert.Single(await _house.ClaimsAsync(CalendarId.Of(salon.Anna)));
    }

    [Fact]
    public async Task Blocks_may_overlap_and_one_stays_when_the_other_is_withdrawn()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var (morning, noon) = (Leave(salon, Between(9, 13)), Leave(salon, Between(12, 15)));
        (await _house.RecordAsync(salon.Location, morning)).Accepted();
        (await _house.RecordAsync(salon.Location, noon)).Accepted();

        (await _house.WithdrawAsync(morning.Id)).Accepted();

        await salon.BookedAsync(At(11), by: salon.Anna);
        (await _house.BookAsync(salon.Visit(At(12), by: salon.Anna))).Refused<StaffOnLeave>();
    }

    [Fact]
    public async Task What_does_not_exist_cannot_be_blocked_or_withdrawn()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var elsewhere = await SmallSalon.OpenAsync(_house);
        var (nowhere, nobody, nothing, block) = (_house.Ids.Next<LocationId>(), _house.Ids.Next<StaffId>(),
            _house.Ids.Next<ResourceId>(), _house.Ids.Next<BlockId>());

        var answers = new[]
        {
            (await _house.RecordAsync(
                nowhere, Leave(salon, Between(9, 12))), new AggregateKey(Location.Kind, nowhere.Value)),
            (await _house.RecordAsync(salon.Location, NewTimeBlock.LeaveOf(nobody, block, Between(9, 12))),
                new AggregateKey(StaffMember.Kind, nobody.Value)),
            (await _house.RecordAsync(salon.Location, NewTimeBlock.LeaveOf(elsewhere.Anna, block, Between(9, 12))),
                new AggregateKey(StaffMember.Kind, elsewhere.Anna.Value)),
            (await _house.RecordAsync(salon.Location, NewTimeBlock.MaintenanceOf(nothing, block, Between(9, 12))),
                new AggregateKey(Resource.AggregateKind, nothing.Value)),
            (await _house.WithdrawAsync(block), new AggregateKey(TimeBlock.Kind, block.Value)),
        };

        Assert.All(answers, one => Assert.Equal(one.Item2, one.Item1.Refused<NotFound>().Key));
    }

    [Fact]
    public async Task Leave_of_somebody_who_has_departed_can_still_be_recorded()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var visit = await salon.BookedAsync(At(10), by: salon.Anna);
        (await _house.DepartAsync(salon.Anna)).Accepted();

        var leave = (await _house.RecordAsync(salon.Location, Leave(salon, Between(9, 12)))).Accepted();

        Assert.Equal(visit.Appointment, Assert.Single(leave.Hit));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public async Task A_block_lasts_366_days_at_the_most(int seconds, bool isPossible)
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var leave = Leave(salon, TimeRange.From(At(9), Duration.FromDays(366) + Duration.FromSeconds(seconds)));

        if (isPossible)
        {
            (await _house.RecordAsync(salon.Location, leave)).Accepted();
        }
        else
        {
            await Assert.ThrowsAsync<ArgumentException>(() => _house.RecordAsync(salon.Location, leave));
        }
    }

    [Fact]
    public async Task What_can_be_no_block_is_a_wrong_argument()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var elsewhere = await SmallSalon.OpenAsync(_house);
        var asks = new Func<Task>[]
        {
            () => _house.RecordAsync(salon.Location, null!),
            () => _house.RecordAsync(default, Leave(salon, Between(9, 12))),
            () => _house.RecordAsync(null!, salon.Location, Leave(salon, Between(9, 12))),
            () => _house.RecordAsync(salon.Location, NewTimeBlock.LeaveOf(salon.Anna, default, Between(9, 12))),
            () => _house.RecordAsync(salon.Location, Leave(salon, default)),
            () => _house.RecordAsync(salon.Location, Closure(elsewhere, Between(9, 12))),
            () => _house.WithdrawAsync(default),
            () => _house.WithdrawAsync(null!, _house.Ids.Next<BlockId>()),
        };

        foreach (var ask in asks.Index())
        {
            var error = await Record.ExceptionAsync(ask.Item);
            Assert.True(error is ArgumentException, $"Ask {ask.Index}: {error?.GetType().Name ?? "nothing"}: {error}");
        }
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    private NewTimeBlock Leave(SmallSalon salon, TimeRange range) =>
        NewTimeBlock.LeaveOf(salon.Anna, _house.Ids.Next<BlockId>(), range);

    private NewTimeBlock Closure(SmallSalon salon, TimeRange range) =>
        NewTimeBlock.ClosureOf(salon.Location, _house.Ids.Next<BlockId>(), range);

    private BookVisit Visit(SalonBuilder salon, ServiceId service, Instant start) => new()
    {
        Appointment = _house.Ids.Next<AppointmentId>(),
        Location = salon.Location,
        Start = start,
        Visit = VisitWish.For(service),
    };
}
