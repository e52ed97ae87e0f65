using Beauty.Application.Telemetry;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Testing.Expectations;
using NodaTime;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Telemetry;

/// <summary>What an operator can count of commands (ADR 0015).</summary>
public sealed class CountingCommands : IAsyncDisposable
{
    private readonly Dashboard _dashboard = new(spans: false);
    private readonly House _house;

    public CountingCommands() => _house = new House(add: _dashboard.Add);

    [Fact]
    public async Task Commands_are_counted_by_name_and_outcome()
    {
        var salon = await OpenAsync();
        var (command, visit) = (_house.Context(), salon.Visit(At(10), by: salon.Anna));

        (await _house.BookAsync(command, visit)).Accepted();
        (await _house.BookAsync(command, visit)).Accepted();
        Assert.False((await _house.BookAsync(salon.Visit(At(10), by: salon.Anna))).IsAccepted);
        (await _house.RecordAsync(salon.Location, Leave(salon))).Accepted();

        Assert.Equal(
            [
                "1 booking.book accepted", "1 booking.book replayed", "1 booking.book refused",
                "1 blocks.record accepted",
            ],
            _dashboard.Of(BeautyTelemetry.Commands));
    }

    [Fact]
    public async Task A_command_that_ends_without_an_answer_counts_as_failed_by_the_type_of_the_error()
    {
        var salon = await OpenAsync();
        _house.Meddled.AtNextCommit(new StoreBusyException("Nobody answers."), times: 5);

        await Assert.ThrowsAsync<StoreBusyException>(() => _house.BookAsync(salon.Visit(At(10))));

        Assert.Equal(
            [$"1 booking.book failed {typeof(StoreBusyException).FullName}"],
            _dashboard.Of(BeautyTelemetry.Commands));
        Assert.Empty(_dashboard.Of(BeautyTelemetry.Refusals));
        Assert.Empty(_dashboard.Of(BeautyTelemetry.Bookings));
    }

    [Fact]
    public async Task A_command_takes_as_long_as_all_its_attempts()
    {
        var salon = await OpenAsync();
        _house.Meddled.AtNextCommit(commit => Slowly(commit, Duration.FromMilliseconds(250), CommitResult.Stale));
        _house.Meddled.AtNextCommit(commit => Slowly(commit, Duration.FromMilliseconds(500), null));

        await salon.BookedAsync(At(10));

        Assert.Equal(["0.75 booking.book accepted"], _dashboard.Of(BeautyTelemetry.CommandDuration));
    }

    [Fact]
    public async Task Refusals_are_counted_by_code_when_they_are_first_told()
    {
        var salon = await OpenAsync();
        await salon.BookedAsync(At(10), by: salon.Anna);
        var (command, visit) = (_house.Context(), salon.Visit(At(10), by: salon.Anna));

        Assert.False((await _house.BookAsync(command, visit)).IsAccepted);
        Assert.False((await _house.BookAsync(command, visit)).IsAccepted);
        Assert.False((await _house.BookAsync(command, salon.Visit(At(12)))).IsAccepted);
        Assert.False((await _house.DepartAsync(_house.Ids.Next<StaffId>())).IsAccepted);

        Assert.Equal(
            [
                "1 booking.book scheduling.staff-busy", "1 booking.book commands.key-reused",
                "1 salon.depart commands.not-found",
            ],
            _dashboard.Of(BeautyTelemetry.Refusals));
    }

    [Fact]
    public async Task Each_stored_step_of_an_appointment_is_counted_once()
    {
        var salon = await OpenAsync();
        var kept = await salon.BookedAsync(At(9));
        var missed = await salon.BookedAsync(At(10));
        var (command, visit) = (_house.Context(), salon.Visit(At(12)));
        var held = (await _house.HoldAsync(command, visit, _house.Now + Duration.FromMinutes(10))).Accepted();
        (await _house.HoldAsync(command, visit, _house.Now + Duration.FromMinutes(10))).Accepted();

        (await _house.ConfirmAsync(held)).Accepted();
        (await _house.MoveAsync(held, At(15))).Accepted();
        (await _house.CancelAsync(held)).Accepted();
        Assert.False((await _house.CancelAsync(held)).IsAccepted);
        _house.Now = At(11);
        (await _house.MarkNoShowAsync(missed.Appointment)).Accepted();
        (await _house.CheckInAsync(kept.Appointment)).Accepted();
        (await _house.CompleteAsync(kept.Appointment)).Accepted();

        Assert.Equal(
            [
                "1 booked", "1 booked", "1 held", "1 confirmed", "1 moved", "1 cancelled", "1 no-show", "1 checked-in",
                "1 completed",
            ],
            _dashboard.Of(BeautyTelemetry.Bookings));
    }

    [Fact]
    public async Task Conflicts_and_retries_are_counted_with_the_reason()
    {
        var salon = await OpenAsync();
        var command = _house.Context();
        _house.Meddled.AtNextCommit(CommitResult.Stale, times: 2);
        _house.Meddled.AtNextCommit(new StoreBusyException("Nobody answers."));
        _house.Meddled.AtNextCommit(new OutcomeUnknownException(command.Command, new TimeoutException()));

        (await _house.BookAsync(command, salon.Visit(At(10)))).Accepted();

        Assert.Equal(["1 booking.book", "1 booking.book"], _dashboard.Of(BeautyTelemetry.CommandConflicts));
        Assert.Equal(
            ["1 booking.book stale", "1 booking.book stale", "1 booking.book busy", "1 booking.book unknown"],
            _dashboard.Of(BeautyTelemetry.CommandRetries));
        Assert.Equal(["1 booking.book accepted"], _dashboard.Of(BeautyTelemetry.Commands));
    }

    [Fact]
    public async Task A_command_that_gives_up_counts_every_conflict_and_one_retry_less()
    {
        var salon = await OpenAsync();
        _house.Meddled.AtNextCommit(CommitResult.Stale, times: 10);

        Assert.False((await _house.BookAsync(salon.Visit(At(10)))).IsAccepted);

        Assert.Equal(10, _dashboard.Of(BeautyTelemetry.CommandConflicts).Count);
        Assert.Equal(9, _dashboard.Of(BeautyTelemetry.CommandRetries).Count);
        Assert.Equal(["1 booking.book commands.contended"], _dashboard.Of(BeautyTelemetry.Refusals));
    }

    [Fact]
    public async Task A_booking_whose_acknowledgement_was_lost_is_no_replay_and_counts()
    {
        var salon = await OpenAsync();
        var command = _house.Context();
        _house.Meddled.AtNextCommit(async commit =>
        {
            await commit();
            throw new OutcomeUnknownException(command.Command, new TimeoutException());
        });

        (await _house.BookAsync(command, salon.Visit(At(10)))).Accepted();

        Assert.Equal(["1 booking.book accepted"], _dashboard.Of(BeautyTelemetry.Commands));
        Assert.Equal(["1 booked"], _dashboard.Of(BeautyTelemetry.Bookings));
    }

    [Fact]
    public async Task Of_two_attempts_under_one_key_the_one_that_finds_the_other_is_a_replay()
    {
        var salon = await OpenAsync();
        var (command, visit) = (_house.Context(), salon.Visit(At(10)));
        _house.Meddled.AtNextCommit(async commit =>
        {
            (await _house.BookAsync(command, visit)).Accepted();
            return await commit();
        });

        (await _house.BookAsync(command, visit)).Accepted();

        Assert.Equal(
            ["1 booking.book accepted", "1 booking.book replayed"], _dashboard.Of(BeautyTelemetry.Commands));
        Assert.Equal(["1 booking.book already-done"], _dashboard.Of(BeautyTelemetry.CommandRetries));
        Assert.Equal(["1 booked"], _dashboard.Of(BeautyTelemetry.Bookings));
    }

    public async ValueTask DisposeAsync()
    {
        await _house.DisposeAsync();
        _dashboard.Dispose();
    }

    private async Task<SmallSalon> OpenAsync()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        _dashboard.Clear();
        return salon;
    }

    private Beauty.Scheduling.Blocks.NewTimeBlock Leave(SmallSalon salon) =>
        Beauty.Scheduling.Blocks.NewTimeBlock.LeaveOf(salon.Anna, _house.Ids.Next<BlockId>(), Between(17, 21));

    private async ValueTask<CommitResult> Slowly(
        Func<ValueTask<CommitResult>> commit, Duration time, CommitResult? answer)
    {
        _dashboard.Time.Pass(time);
        return answer ?? await commit();
    }
}
