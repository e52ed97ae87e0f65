#pragma warning disable xUnit1051 // The page shows what a host writes; a test's cancellation token would only distract.

using Beauty.Application.Commands;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Availability.Refusals;
using Beauty.Scheduling.Blocks;
using Beauty.Testing.Expectations;
using NodaTime;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests;

/// <summary>The code of the package's README.</summary>
public sealed class PackagePage : IAsyncDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_retry_after_a_lost_reply_is_answered_as_the_first_time()
    {
        var (desk, salon) = (_house.Booking, await SmallSalon.OpenAsync(_house));
        var (receptionist, key, now, visit) =
            (_house.Receptionist, _house.Ids.Next<CommandId>(), _house.Now, salon.Visit(At(10)));

        #region send-a-command-twice
        // The key is made and kept before the first attempt; the connection then breaks before the answer comes.
        await desk.BookAsync(new CommandContext(receptionist, key, now), visit);

        var later = now + Duration.FromMinutes(5);
        var answer = await desk.BookAsync(new CommandContext(receptionist, key, later), visit);
        Console.WriteLine(answer.IsAccepted); // True: the first booking, not "somebody is in the way"
        #endregion

        Assert.Equal(1, answer.Accepted().Version);
        Assert.Equal("booked", _house.Told());
    }

    [Fact]
    public async Task A_time_is_held_while_the_client_decides()
    {
        var (desk, salon) = (_house.Booking, await SmallSalon.OpenAsync(_house));
        var (now, visit) = (_house.Now, salon.Visit(At(10)));
        CommandContext Context() => _house.Context();

        #region hold-and-confirm
        var held = await desk.HoldAsync(Context(), visit, until: now + Duration.FromMinutes(10));
        var confirmed = await desk.ConfirmAsync(Context(), visit.Appointment);
        Console.WriteLine(confirmed.Refusal is HoldLapsed); // False: in time, so the visit is booked
        #endregion

        Assert.Equal(AppointmentStatus.Held, held.Accepted().Status);
        Assert.Equal(AppointmentStatus.Booked, confirmed.Accepted().Status);
    }

    [Fact]
    public async Task Somebody_falls_ill_and_the_desk_says_whom_to_call()
    {
        var (blocks, desk, salon) = (_house.Blocks, _house.Booking, await SmallSalon.OpenAsync(_house));
        var (location, anna, today) = (salon.Location, salon.Anna, Between(9, 21));
        var visit = salon.Visit(At(15), by: anna);
        var booked = await salon.BookedAsync(At(10), by: anna);
        var id = _house.Ids.Next<BlockId>();
        CommandContext Context() => _house.Context();

        #region record-a-leave
        var leave = await blocks.RecordAsync(Context(), location, NewTimeBlock.LeaveOf(anna, id, today));
        foreach (var appointment in leave.Value.Hit)
        {
            Console.WriteLine(appointment); // nothing was moved: somebody must look after these
        }

        var refused = await desk.BookAsync(Context(), visit);
        Console.WriteLine(refused.Refusal is StaffOnLeave); // True
        #endregion

        Assert.Equal(booked.Appointment, Assert.Single(leave.Accepted().Hit));
        Assert.Equal(anna, refused.Refused<StaffOnLeave>().Staff);
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();
}
