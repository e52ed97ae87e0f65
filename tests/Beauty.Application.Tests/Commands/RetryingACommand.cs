using Beauty.Application.Booking;
using Beauty.Application.Commands;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Aggregates;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Availability.Refusals;
using Beauty.Testing.Expectations;
using NodaTime;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Commands;

/// <summary>
/// What the runner tries again, how long it waits, and what it says in the end (rules-storage, "Command runner").
/// </summary>
public sealed class RetryingACommand : IAsyncDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_stale_attempt_is_decided_anew_on_what_stands_now()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        BookedVisit? other = null;
        _house.Meddled.AtNextCommit(async commit =>
        {
            other = await salon.BookedAsync(At(10), by: salon.Anna);
            return await commit();
        });

        var refused = (await _house.BookAsync(salon.Visit(At(10), by: salon.Anna))).Refused<StaffBusy>();

        Assert.Equal(new AggregateKey(Appointment.Kind, other!.Appointment.Value), refused.By);
        Assert.Equal("booked", _house.Told());
        Assert.Equal("up to 50 ms", _house.Pauses.Taken);
    }

    [Fact]
    public async Task Somebody_else_s_visit_elsewhere_costs_an_attempt_but_not_the_booking()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        _house.Meddled.AtNextCommit(async commit =>
        {
            await salon.BookedAsync(At(15), by: salon.Anna);
            return await commit();
        });

        var booked = (await _house.BookAsync(salon.Visit(At(10), by: salon.Anna))).Accepted();

        Assert.Equal((At(10), 1L), (booked.Time.Start, booked.Version));
        Assert.Equal("booked, booked", _house.Told());
    }

    [Fact]
    public async Task After_the_stated_attempts_a_command_is_contended_and_may_be_sent_again()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var (command, visit) = (_house.Context(), salon.Visit(At(10)));
        _house.Meddled.AtNextCommit(CommitResult.Stale, times: 10);

        var refused = (await _house.BookAsync(command, visit)).Refused<CommandContended>();

        Assert.Equal(new CommandContended(command.Command, 10), refused);
        Assert.True(refused.WaitingCanHelp);
        Assert.Equal(string.Join(", ", Enumerable.Repeat("up to 50 ms", 9)), _house.Pauses.Taken);
        Assert.Equal("", _house.Told());
        (await _house.BookAsync(command, visit)).Accepted();
    }

    [Theory]
    [InlineData(1, 0, true)]
    [InlineData(1, 1, false)]
    [InlineData(3, 2, true)]
    [InlineData(3, 3, false)]
    public async Task The_last_attempt_still_counts(int attempts, int stale, bool isBooked)
    {
        await using var house = new House(policy: new RetryPolicy { StaleAttempts = attempts });
        var salon = await SmallSalon.OpenAsync(house);
        house.Meddled.AtNextCommit(CommitResult.Stale, stale);

        var answer = await house.BookAsync(salon.Visit(At(10)));

        Assert.Equal(isBooked, answer.IsAccepted);
        Assert.Equal(
            string.Join(", ", Enumerable.Repeat("up to 50 ms", isBooked ? stale : attempts - 1)), house.Pauses.Taken);
    }

    [Fact]
    public async Task A_busy_store_is_tried_again_after_doubling_pauses_and_then_reported()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        _house.Meddled.AtNextCommit(new StoreBusyException("The gate is full."), times: 5);

        var error = await Assert.ThrowsAsync<StoreBusyException>(() => _house.BookAsync(salon.Visit(At(10))));

        Assert.Equal("The gate is full.", error.Message);
        Assert.Equal("50 ms, 100 ms, 200 ms, 400 ms", _house.Pauses.Taken);
        Assert.Empty(await _house.RowsAsync<AppointmentSummary>());
    }

    [Fact]
    public async Task A_store_that_is_busy_at_the_beginning_is_tried_again_too()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        _house.Meddled.AtNextBeginning(new StoreBusyException("The gate is full."), times: 4);

        (await _house.BookAsync(salon.Visit(At(10)))).Accepted();

        Assert.Equal("50 ms, 100 ms, 200 ms, 400 ms", _house.Pauses.Taken);
    }

    [Fact]
    public async Task Pauses_stop_doubling_at_the_longest()
    {
        var policy = new RetryPolicy
        {
            BusyAttempts = 6,
            BusyPause = Duration.FromMilliseconds(30),
            LongestPause = Duration.FromMilliseconds(120),
        };
        await using var house = new House(policy: policy);
        var salon = await SmallSalon.OpenAsync(house);
        house.Meddled.AtNextCommit(new StoreBusyException("The gate is full."), times: 5);

        (await house.BookAsync(salon.Visit(At(10)))).Accepted();

        Assert.Equal("30 ms, 60 ms, 120 ms, 120 ms, 120 ms", house.Pauses.Taken);
    }

    [Fact]
    public async Task Stale_and_busy_attempts_have_budgets_of_their_own()
    {
        await using var house = new House(policy: new RetryPolicy { StaleAttempts = 2, BusyAttempts = 2 });
        var salon = await SmallSalon.OpenAsync(house);
        house.Meddled.AtNextCommit(CommitResult.Stale);
        house.Meddled.AtNextCommit(new StoreBusyException("The gate is full."));

        (await house.BookAsync(salon.Visit(At(10)))).Accepted();

        Assert.Equal("up to 50 ms, 50 ms", house.Pauses.Taken);
    }

    [Fact]
    public async Task Any_other_failure_is_not_tried_again()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        _house.Meddled.AtNextCommit(new InvariantBrokenException("A page is broken."));

        await Assert.ThrowsAsync<InvariantBrokenException>(() => _house.BookAsync(salon.Visit(At(10))));

        Assert.Equal("", _house.Pauses.Taken);
    }

    [Fact]
    public async Task The_same_command_sent_twice_at_once_books_once_and_answers_both_alike()
    {
        await using var house = new House(policy: new RetryPolicy { StaleAttempts = 1 });
        var salon = await SmallSalon.OpenAsync(house);
        var (command, visit) = (house.Context(), salon.Visit(At(10)));
        BookedVisit? first = null;
        house.Meddled.AtNextCommit(async commit =>
        {
            first = (await house.BookAsync(command, visit)).Accepted();
            return await commit();
        });

        var second = (await house.BookAsync(command, visit)).Accepted();

        Assert.Equal(first, second);
        Assert.Equal("booked", house.Told());
        Assert.Equal("", house.Pauses.Taken);
    }

    [Fact]
    public async Task A_store_that_forgets_what_it_calls_done_is_reported_as_broken()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        _house.Meddled.AtNextCommit(CommitResult.AlreadyDone, times: 2);

        await Assert.ThrowsAsync<InvariantBrokenException>(() => _house.BookAsync(salon.Visit(At(10))));
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();
}
