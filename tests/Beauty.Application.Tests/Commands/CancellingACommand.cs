using Beauty.Application.Tests.Houses;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Commands;

/// <summary>A caller who gives up before the commit leaves nothing (W19).</summary>
public sealed class CancellingACommand : IAsyncDisposable
{
    private readonly House _house = new();
    private readonly CancellationTokenSource _source = new();

    [Fact]
    public async Task Before_it_begins_leaves_nothing()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        await _source.CancelAsync();

        await AssertNothingIsLeftAsync(salon);
    }

    [Fact]
    public async Task At_the_commit_leaves_nothing()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        _house.Meddled.AtNextCommit(async commit =>
        {
            await _source.CancelAsync();
            return await commit();
        });

        await AssertNothingIsLeftAsync(salon);
    }

    [Fact]
    public async Task In_the_pause_after_a_stale_attempt_leaves_nothing()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        _house.Meddled.AtNextCommit(CommitResult.Stale);
        _house.Pauses.DuringPause = _source.Cancel;

        await AssertNothingIsLeftAsync(salon);
    }

    [Fact]
    public async Task In_the_pause_of_a_busy_store_leaves_nothing()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        _house.Meddled.AtNextCommit(new StoreBusyException("The gate is full."));
        _house.Pauses.DuringPause = _source.Cancel;

        await AssertNothingIsLeftAsync(salon);
    }

    [Fact]
    public async Task After_a_lost_acknowledgement_is_told_that_the_outcome_is_unknown()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var (command, visit) = (_house.Context(), salon.Visit(At(10)));
        _house.Meddled.AtNextCommit(async commit =>
        {
            await commit();
            throw new OutcomeUnknownException(command.Command, new TimeoutException("The acknowledgement was lost."));
        });
        _house.Pauses.DuringPause = _source.Cancel;

        var error = await Assert.ThrowsAsync<OutcomeUnknownException>(
            async () => await _house.Booking.BookAsync(command, visit, _source.Token));

        Assert.Equal(command.Command, error.Command);
        Assert.Equal("booked", _house.Told());
    }

    public ValueTask DisposeAsync()
    {
        _source.Dispose();
        return _house.DisposeAsync();
    }

    private async Task AssertNothingIsLeftAsync(SmallSalon salon)
    {
        var commands = (await _house.RowsAsync<CommandLogEntry>()).Count;
        var told = _house.Outbox().Length;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await _house.Booking.BookAsync(_house.Context(), salon.Visit(At(10)), _source.Token));

        Assert.Empty(await _house.RowsAsync<AppointmentSummary>());
        Assert.Equal((commands, told), ((await _house.RowsAsync<CommandLogEntry>()).Count, _house.Outbox().Length));
        await salon.BookedAsync(At(10), by: salon.Anna);
    }
}
