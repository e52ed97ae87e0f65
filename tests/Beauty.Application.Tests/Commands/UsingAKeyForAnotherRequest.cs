using Beauty.Application.Booking;
using Beauty.Application.Commands;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Visits;
using Beauty.Testing.Expectations;
using NodaTime;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Commands;

/// <summary>The same key with other content is a conflict, whatever differs (decision 7).</summary>
public sealed class UsingAKeyForAnotherRequest : IAsyncDisposable
{
    private readonly House _house = new();
    private readonly CommandId _key;

    public UsingAKeyForAnotherRequest() => _key = _house.Ids.Next<CommandId>();

    public static TheoryData<string, Func<BookVisit, BookVisit>> Differences { get; } = new()
    {
        { "start", visit => visit with { Start = visit.Start + Duration.FromMinutes(15) } },
        { "appointment", visit => visit with { Appointment = EntityId.Derive<AppointmentId>("other", visit.Start) } },
        { "location", visit => visit with { Location = EntityId.Derive<LocationId>("other", visit.Start) } },
        { "client", visit => visit with { Client = EntityId.Derive<ClientId>("other", visit.Start) } },
        { "confirmation", visit => visit with { IsClientOverlapConfirmed = true } },
        { "service", visit => With(visit, service: new(EntityId.Derive<ServiceId>("other", visit.Start))) },
        { "one more service", visit => visit with { Visit = visit.Visit with { Services = [.. visit.Visit.Services,
            .. visit.Visit.Services] } } },
        { "person", visit => With(visit, staff: StaffWish.Only(EntityId.Derive<StaffId>("other", visit.Start))) },
        { "preference", visit => With(
            visit, staff: StaffWish.Anyone.Preferring(EntityId.Derive<StaffId>("other", visit.Start))) },
        { "exclusion", visit => With(
            visit, staff: StaffWish.Anyone.Excluding(EntityId.Derive<StaffId>("other", visit.Start))) },
        { "order", visit => visit with { Visit = visit.Visit with { IsInAnyOrder = true } } },
        { "wait", visit => visit with { Visit = visit.Visit with { LongestWait = Duration.FromMinutes(15) } } },
        { "same person", visit => visit with { Visit = visit.Visit with { IsSamePersonForAll = true } } },
    };

    [Theory]
    [MemberData(nameof(Differences))]
    public async Task A_booking_that_differs_is_refused_and_changes_nothing(
        string what, Func<BookVisit, BookVisit> change)
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var visit = salon.Visit(At(10));
        (await _house.BookAsync(Again(), visit)).Accepted();

        var refused = (await _house.BookAsync(Again(), change(visit))).Refused<CommandKeyReused>();

        Assert.Equal(_key, refused.Command);
        Assert.NotEqual((what, refused.FirstRequest), (what, refused.ThisRequest));
        Assert.Equal("booked", _house.Told());
    }

    [Fact]
    public async Task Another_command_under_the_key_is_refused_also_if_it_asks_for_the_same()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var visit = salon.Visit(At(10));
        (await _house.BookAsync(Again(), visit)).Accepted();

        AssertReused(await _house.HoldAsync(Again(), visit, At(9)));
        AssertReused(await _house.CancelAsync(Again(), visit.Appointment));
        AssertReused(await _house.ConfirmAsync(Again(), visit.Appointment));
        AssertReused(await _house.MoveAsync(Again(), new() { Appointment = visit.Appointment, Start = visit.Start }));
    }

    [Fact]
    public async Task A_hold_until_another_time_is_another_request()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var visit = salon.Visit(At(10));
        (await _house.HoldAsync(Again(), visit, At(9))).Accepted();

        AssertReused(await _house.HoldAsync(Again(), visit, At(9) + Duration.FromSeconds(1)));
    }

    [Fact]
    public async Task A_cancellation_for_another_reason_is_another_request()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var visit = await salon.BookedAsync(At(10));
        (await _house.CancelAsync(Again() with { Reason = AppointmentReason.Of("client-asked") }, visit.Appointment))
            .Accepted();

        AssertReused(await _house.CancelAsync(
            Again() with { Reason = AppointmentReason.Of("therapist-ill") }, visit.Appointment));
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    private static BookVisit With(BookVisit visit, WantedService? service = null, StaffWish? staff = null)
    {
        var wanted = service ?? visit.Visit.Services[0];
        return visit with { Visit = visit.Visit with { Services = [wanted with { Staff = staff ?? wanted.Staff }] } };
    }

    private void AssertReused(Result<BookedVisit> answer) =>
        Assert.Equal(_key, answer.Refused<CommandKeyReused>().Command);

    private CommandContext Again() => _house.Context(_key);
}
