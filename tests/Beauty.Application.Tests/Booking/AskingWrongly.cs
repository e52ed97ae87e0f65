using System.Collections.Immutable;
using Beauty.Application.Booking;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Scheduling.Time;
using Beauty.Testing.Expectations;
using NodaTime;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Booking;

/// <summary>A request that cannot be one is a wrong argument, never a refusal, and nothing remembers it.</summary>
public sealed class AskingWrongly : IAsyncDisposable
{
    private readonly House _house = new();

    public static TheoryData<string, Func<BookVisit, BookVisit>> WrongVisits { get; } = new()
    {
        { "no appointment id", visit => visit with { Appointment = default } },
        { "no location", visit => visit with { Location = default } },
        { "a client without id", visit => visit with { Client = default(ClientId) } },
        { "a part of a second", visit => visit with { Start = visit.Start + Duration.FromMilliseconds(1) } },
        { "no wish", visit => visit with { Visit = null! } },
        { "services that were never set", visit => Wanting(visit, default) },
        { "no services", visit => Wanting(visit, []) },
        { "nine services", visit => Wanting(visit, Many(visit, 9)) },
        { "seven services in any order", visit => Wanting(visit, Many(visit, 7), isInAnyOrder: true) },
        { "a null service", visit => Wanting(visit, [null!]) },
        { "a service without id", visit => Wanting(visit, [new WantedService(default)]) },
        { "a null wish for staff", visit => Wanting(visit, [visit.Visit.Services[0] with { Staff = null! }]) },
        { "the first together with none", visit => Wanting(
            visit, [visit.Visit.Services[0] with { IsTogether = true }]) },
        { "a negative wait", visit => Waiting(visit, Duration.FromSeconds(-1)) },
        { "a wait over four hours", visit => Waiting(visit, Duration.FromHours(4) + Duration.FromSeconds(1)) },
    };

    [Theory]
    [MemberData(nameof(WrongVisits))]
    public async Task A_visit_that_is_none_is_a_wrong_argument_to_booking_and_holding(
        string what, Func<BookVisit, BookVisit> spoil)
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var (command, visit) = (_house.Context(), salon.Visit(At(10)));

        await ThrowsAsync(what, () => _house.BookAsync(command, spoil(visit)));
        await ThrowsAsync(what, () => _house.HoldAsync(command, spoil(visit), At(9)));

        Assert.DoesNotContain(await _house.RowsAsync<CommandLogEntry>(), row => row.Command == command.Command);
        await salon.BookedAsync(visit);
    }

    [Theory]
    [MemberData(nameof(WrongVisits))]
    public async Task A_wish_that_is_none_is_a_wrong_argument_to_a_search(string what, Func<BookVisit, BookVisit> spoil)
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var wrong = spoil(salon.Visit(At(10)));
        if (what is "no appointment id" or "a part of a second")
        {
            // A search has no appointment, and its starts are ranges of whole seconds already.
            return;
        }

        var query = new SlotQuery
        {
            Location = wrong.Location, Client = wrong.Client, Visit = wrong.Visit, Starts = Between(9, 21),
        };

        await ThrowsAsync(what, () => _house.SearchAsync(query));
        await ThrowsAsync(what, () => _house.ExplainAsync(query, At(10)));
    }

    [Fact]
    public async Task Eight_services_and_six_in_any_order_are_still_a_visit()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var visit = salon.Visit(At(9));

        var eight = (await _house.BookAsync(Wanting(visit, Many(visit, 8)))).Accepted();
        var six = (await _house.BookAsync(
            Wanting(visit with { Appointment = _house.Ids.Next<AppointmentId>() }, Many(visit, 6), isInAnyOrder: true)))
            .Accepted();

        Assert.Equal((8, 6), (eight.Lines.Length, six.Lines.Length));
    }

    [Fact]
    public async Task A_search_without_a_range_is_a_wrong_argument()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var query = new SlotQuery
        {
            Location = salon.Location, Visit = VisitWish.For(salon.Facial), Starts = default(TimeRange),
        };

        await ThrowsAsync("no range", () => _house.SearchAsync(query));
        await ThrowsAsync("no whole second", () => _house.ExplainAsync(query, At(10) + Duration.FromMilliseconds(1)));
    }

    [Fact]
    public async Task A_move_or_a_step_without_an_appointment_is_a_wrong_argument()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var visit = await salon.BookedAsync(At(10));
        var move = new MoveVisit { Appointment = visit.Appointment, Start = At(15) };

        await ThrowsAsync("no id", () => _house.MoveAsync(_house.Context(), move with { Appointment = default }));
        await ThrowsAsync("a part of a second", () => _house.MoveAsync(
            _house.Context(), move with { Start = At(15) + Duration.FromMilliseconds(1) }));
        await ThrowsAsync("no id", () => _house.CancelAsync(_house.Context(), default));
        await ThrowsAsync("no id", () => _house.ConfirmAsync(_house.Context(), default));
        await ThrowsAsync("no id", () => _house.CheckInAsync(default));
        await ThrowsAsync("no id", () => _house.CompleteAsync(default));
        await ThrowsAsync("no id", () => _house.MarkNoShowAsync(default));
    }

    [Fact]
    public async Task Nothing_at_all_is_a_wrong_argument()
    {
        var visit = (await SmallSalon.OpenAsync(_house)).Visit(At(10));

        await ThrowsAsync("no context", () => _house.BookAsync(null!, visit));
        await ThrowsAsync("no context", () => _house.CancelAsync(null!, visit.Appointment));
        await ThrowsAsync("no context", () => _house.MoveAsync(
            null!, new MoveVisit { Appointment = visit.Appointment, Start = At(15) }));
        await ThrowsAsync("no visit", () => _house.BookAsync(null!));
        await ThrowsAsync("no visit", () => _house.HoldAsync(null!, At(10)));
        await ThrowsAsync("no move", () => _house.MoveAsync(_house.Context(), null!));
        await ThrowsAsync("no query", () => _house.SearchAsync(null!));
        await ThrowsAsync("no query", () => _house.ExplainAsync(null!, At(10)));
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    private static async Task ThrowsAsync(string what, Func<Task> ask)
    {
        var error = await Record.ExceptionAsync(ask);
        Assert.True(
            error is ArgumentException, $"With {what}: {error?.GetType().Name ?? "nothing"} was thrown: {error}");
    }

    private static ImmutableArray<WantedService> Many(BookVisit visit, int count) =>
        [.. Enumerable.Repeat(visit.Visit.Services[0], count)];

    private static BookVisit Wanting(
        BookVisit visit, ImmutableArray<WantedService> services, bool isInAnyOrder = false) =>
        visit with { Visit = new VisitWish { Services = services, IsInAnyOrder = isInAnyOrder } };

    private static BookVisit Waiting(BookVisit visit, Duration wait) =>
        visit with { Visit = visit.Visit with { LongestWait = wait } };
}
