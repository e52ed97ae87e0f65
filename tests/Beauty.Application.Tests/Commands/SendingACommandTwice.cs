using Beauty.Application.Commands;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Clients;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Scheduling;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Availability.Refusals;
using Beauty.Scheduling.Blocks;
using Beauty.Scheduling.Staff;
using Beauty.Testing.Expectations;
using NodaTime;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Commands;

/// <summary>One key, one request, one answer (decision 7; W3, W4; K10).</summary>
public sealed class SendingACommandTwice
{
    [Fact]
    public async Task The_same_command_again_has_the_same_answer_and_books_once()
    {
        await using var house = new House();
        var salon = await SmallSalon.OpenAsync(house);
        var (command, visit) = (house.Context(), salon.Visit(At(10)));
        var first = (await house.BookAsync(command, visit)).Accepted();

        var second = (await house.BookAsync(command, visit)).Accepted();

        Assert.Equal(first, second);
        Assert.Equal("booked", house.Told());
    }

    [Fact]
    public async Task The_same_command_has_its_first_answer_also_after_the_appointment_has_changed()
    {
        await using var house = new House();
        var salon = await SmallSalon.OpenAsync(house);
        var (command, visit) = (house.Context(), salon.Visit(At(10)));
        var first = (await house.BookAsync(command, visit)).Accepted();
        (await house.MoveAsync(first, At(15))).Accepted();
        house.Now += Duration.FromDays(3);

        var second = (await house.BookAsync(house.Context(command.Command), visit)).Accepted();

        Assert.Equal(first, second);
        Assert.Equal(At(15), (await house.SummaryAsync(first.Appointment)).Start);
    }

    [Fact]
    public async Task A_refused_booking_stays_refused_though_its_time_has_become_free()
    {
        await using var house = new House();
        var salon = await SmallSalon.OpenAsync(house);
        var inTheWay = await salon.BookedAsync(At(10), by: salon.Anna);
        var (command, visit) = (house.Context(), salon.Visit(At(10, 30), by: salon.Anna));
        var told = (await house.BookAsync(command, visit)).Refused<StaffBusy>();
        (await house.CancelAsync(inTheWay)).Accepted();

        var late = (await house.BookAsync(command, visit)).Refused<StaffBusy>();

        Assert.Equal(told, late);
        Assert.Equal(new AggregateKey(Appointment.Kind, inTheWay.Appointment.Value), late.By);
        await salon.BookedAsync(visit);
    }

    [Fact]
    public async Task A_refusal_with_several_causes_is_remembered_with_all_of_them()
    {
        await using var house = new House();
        var salon = await SmallSalon.OpenAsync(house);
        var (anna, bella) =
            (await salon.BookedAsync(At(10), by: salon.Anna), await salon.BookedAsync(At(10), by: salon.Bella));
        var (command, visit) = (house.Context(), salon.Visit(At(10)));
        var told = (await house.BookAsync(command, visit)).Refused<NobodyFree>();
        (await house.CancelAsync(anna)).Accepted();
        (await house.CancelAsync(bella)).Accepted();

        var late = (await house.BookAsync(command, visit)).Refused<NobodyFree>();

        Assert.Equal(told, late);
        Assert.Equal(
            [(salon.Anna, anna.Appointment.Value), (salon.Bella, bella.Appointment.Value)],
            late.Causes.Cast<StaffBusy>().Select(cause => (cause.Staff, cause.By.Id)));
    }

    [Fact]
    public async Task A_refusal_of_the_manager_s_desk_is_forgotten()
    {
        await using var house = new House();
        var salon = await SmallSalon.OpenAsync(house);
        var (command, newcomer) = (house.Context(), house.Ids.Next<StaffId>());
        (await house.DepartAsync(command, newcomer)).Refused<NotFound>();
        var roster = (await house.ReadSalonAsync(salon.Location)).Accepted().Find(salon.Anna)!.Roster;
        (await house.EmployAsync(new NewStaffMember
        {
            Id = newcomer, Name = DisplayName.Of("Chloe"), Home = salon.Location, Roster = roster,
        })).Accepted();

        var departed = (await house.DepartAsync(command, newcomer)).Accepted();

        Assert.Equal(2, departed.Version);
    }

    [Fact]
    public async Task A_refusal_of_the_client_desk_is_forgotten()
    {
        await using var house = new House();
        var (command, client) = (house.Context(), house.Ids.Next<ClientId>());
        (await house.TagAsync(command, client, new(Tag.Of("sensitive skin")))).Refused<NotFound>();
        (await house.RegisterAsync(house.Context(), client, ClientRegistration.Of(PersonName.Of("Lin Mei"))))
            .Accepted();

        var tagged = (await house.TagAsync(command, client, new(Tag.Of("sensitive skin")))).Accepted();

        Assert.Equal(2, tagged.Version);
    }

    [Fact]
    public async Task A_refusal_of_the_time_block_desk_is_forgotten()
    {
        await using var house = new House();
        var salon = await SmallSalon.OpenAsync(house);
        var (command, block) = (house.Context(), house.Ids.Next<BlockId>());
        (await house.WithdrawAsync(command, block)).Refused<NotFound>();
        (await house.RecordAsync(salon.Location, NewTimeBlock.LeaveOf(salon.Anna, block, Between(9, 12)))).Accepted();

        var withdrawn = (await house.WithdrawAsync(command, block)).Accepted();

        Assert.Equal(2, withdrawn.Version);
    }

    [Fact]
    public async Task A_refused_leave_may_be_recorded_once_there_is_somebody_to_take_it()
    {
        await using var house = new House();
        var salon = await SmallSalon.OpenAsync(house);
        var (command, newcomer) = (house.Context(), house.Ids.Next<StaffId>());
        var leave = NewTimeBlock.LeaveOf(newcomer, house.Ids.Next<BlockId>(), Between(9, 12));
        (await house.RecordAsync(command, salon.Location, leave)).Refused<NotFound>();
        (await house.EmployAsync(new NewStaffMember
        {
            Id = newcomer,
            Name = DisplayName.Of("Chloe"),
            Home = salon.Location,
            Roster = Salons.KeepingRecords.MorningsOnly(),
        })).Accepted();

        Assert.Equal(1, (await house.RecordAsync(command, salon.Location, leave)).Accepted().Version);
    }

    [Fact]
    public async Task The_command_log_shows_each_answer_once_with_its_actor_and_time()
    {
        await using var house = new House();
        var salon = await SmallSalon.OpenAsync(house);
        var before = (await house.RowsAsync<CommandLogEntry>()).Count;
        var (yes, no) = (house.Context(), house.Context());
        var visit = salon.Visit(At(10), by: salon.Anna);
        await house.BookAsync(yes, visit);
        await house.BookAsync(no, salon.Visit(At(10), by: salon.Anna));
        await house.BookAsync(yes, visit);

        var rows = await house.RowsAsync<CommandLogEntry>();

        Assert.Equal(before + 2, rows.Count);
        Assert.Equal("booking.book", rows.Single(row => row.Command == yes.Command).Code);
        Assert.Equal("scheduling.staff-busy", rows.Single(row => row.Command == no.Command).Code);
        Assert.All(rows, row => Assert.Equal((house.Receptionist, house.Now), (row.Actor, row.RecordedAt)));
    }

    [Fact]
    public async Task A_key_belongs_to_its_tenant()
    {
        await using var house = new House();
        var (here, there) = (TenantId.Single, house.Ids.Next<TenantId>());
        var (key, client) = (house.Ids.Next<CommandId>(), house.Ids.Next<ClientId>());
        var (mei, hua) =
            (ClientRegistration.Of(PersonName.Of("Lin Mei")), ClientRegistration.Of(PersonName.Of("Wu Hua")));
        (await house.RegisterAsync(house.Context(key, here), client, mei)).Accepted();

        (await house.RegisterAsync(house.Context(key, there), client, hua)).Accepted();

        (await house.RegisterAsync(house.Context(key, here), client, hua)).Refused<CommandKeyReused>();
    }
}
