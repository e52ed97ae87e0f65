using Beauty.Application.Booking;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Scheduling;
using Beauty.Scheduling.Availability.Refusals;
using Beauty.Scheduling.Blocks;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Staff;
using Beauty.Scheduling.Time;
using Beauty.Testing.Expectations;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Salons;

/// <summary>A plan guards what it read: what changes before the commit makes it stale (decision 2; W21).</summary>
public sealed class ChangingBetweenDecisionAndCommit : IAsyncDisposable
{
    private readonly House _house = new();

    public static TheoryData<string, Func<House, SmallSalon, Task<IResult>>, Type> Changes { get; } = new()
    {
        {
            "roster",
            async (house, salon) => await house.ChangeRosterAsync(new(salon.Anna), KeepingRecords.MorningsOnly()),
            typeof(StaffOffShift)
        },
        {
            "skills", async (house, salon) =>
                await house.ChangeSkillsAsync(salon.Anna, "massage"), typeof(StaffLacksSkill)
        },
        { "departure", async (house, salon) => await house.DepartAsync(salon.Anna), typeof(StaffNotHere) },
        {
            "opening hours",
            async (house, salon) => await house.ChangeHoursAsync(
                salon.Location, OpeningHours.Daily(DailyWindow.Parse("09:00-12:00"))),
            typeof(LocationClosed)
        },
        {
            "rules",
            async (house, salon) => await house.ChangeRulesAsync(
                salon.Location, BookingRules.Default.WithGrid(StartGrid.Every(60)).WithOffGridChannels()),
            typeof(StartOffGrid)
        },
        {
            "withdrawal", async (house, salon) => await house.WithdrawServiceAsync(salon.Facial), typeof(ServiceUnknown)
        },
        {
            "leave",
            async (house, salon) => await house.RecordAsync(
                salon.Location, NewTimeBlock.LeaveOf(salon.Anna, house.Ids.Next<BlockId>(), Between(13, 20))),
            typeof(StaffOnLeave)
        },
        {
            "closure",
            async (house, salon) => await house.RecordAsync(
                salon.Location, NewTimeBlock.ClosureOf(salon.Location, house.Ids.Next<BlockId>(), Between(13, 20))),
            typeof(LocationClosureInTheWay)
        },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_booking_that_a_change_has_overtaken_is_decided_anew(
        string what, Func<House, SmallSalon, Task<IResult>> change, Type reason)
    {
        var salon = await SmallSalon.OpenAsync(_house);
        _house.Meddled.AtNextCommit(async commit =>
        {
            Assert.Null((await change(_house, salon)).Refusal);
            var answer = await commit();
            Assert.True(answer is CommitResult.Stale, $"A change of {what} went unseen.");
            return answer;
        });

        var answer = await _house.BookAsync(salon.Visit(At(15, 30), by: salon.Anna));

        Assert.IsType(reason, answer.Refusal);
        Assert.Equal("", _house.Told());
    }

    [Fact]
    public async Task A_room_that_was_retired_meanwhile_is_exchanged_for_another()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        _house.Meddled.AtNextCommit(async commit =>
        {
            (await _house.RetireResourceAsync(salon.Rose)).Accepted();
            return await commit();
        });

        Assert.Equal(salon.Lily, (await salon.BookedAsync(At(15))).Lines[0].Resources[0]);
    }

    [Fact]
    public async Task A_move_that_a_change_has_overtaken_is_decided_anew()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var visit = await salon.BookedAsync(At(10), by: salon.Anna);
        _house.Meddled.AtNextCommit(async commit =>
        {
            (await _house.ChangeRosterAsync(new(salon.Anna), KeepingRecords.MorningsOnly())).Accepted();
            return await commit();
        });

        (await _house.MoveAsync(visit, At(15))).Refused<StaffOffShift>();
    }

    [Fact]
    public async Task A_change_that_the_booking_did_not_rely_upon_costs_no_attempt()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        _house.Meddled.AtNextCommit(async commit =>
        {
            (await _house.DepartAsync(salon.Bella)).Accepted();
            (await _house.RetireResourceAsync(salon.Lily)).Accepted();
            (await _house.WithdrawServiceAsync(salon.Massage)).Accepted();
            (await _house.EmployAsync(new NewStaffMember
            {
                Id = _house.Ids.Next<StaffId>(),
                Name = DisplayName.Of("Chloe"),
                Home = salon.Location,
                Roster = KeepingRecords.MorningsOnly(),
            })).Accepted();
            return await commit();
        });

        await salon.BookedAsync(At(10), by: salon.Anna);

        Assert.Equal("", _house.Pauses.Taken);
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();
}
