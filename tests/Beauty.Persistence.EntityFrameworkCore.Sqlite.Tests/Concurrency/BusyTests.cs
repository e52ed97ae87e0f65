using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Tests.Shared;
using static Beauty.Tests.Stores.Plans;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Tests.Concurrency;

public sealed class BusyTests : IDisposable
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(50);

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_writer_behind_another_of_this_process_gives_up_after_the_busy_timeout()
    {
        var store = await _folder.MigratedStoreAsync(busyTimeout: Short);
        await using var holder = await store.BeginAsync(TenantId.Single, WorkIntent.Write, Token);

        var error = await Assert.ThrowsAsync<StoreBusyException>(
            async () => await store.BeginAsync(TenantId.Single, WorkIntent.Write, Token));

        Assert.Contains("other writers of this process", error.Message, StringComparison.Ordinal);
        Assert.Contains("0.1 s", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_writer_behind_another_process_gives_up_after_the_busy_timeout_and_goes_on_later()
    {
        var store = await _folder.MigratedStoreAsync(busyTimeout: Short);
        using var other = _folder.Connect();
        other.Run("BEGIN IMMEDIATE");

        var error = await Assert.ThrowsAsync<StoreBusyException>(
            async () => await store.BeginAsync(TenantId.Single, WorkIntent.Write, Token));
        other.Run("ROLLBACK");

        Assert.Contains("another process", error.Message, StringComparison.Ordinal);
        Assert.Equal(CommitResult.Committed, await store.CommitAsync(1, plan => plan));
    }

    [Fact]
    public async Task Readers_are_not_kept_by_a_writer_and_see_what_was_committed_before_they_began()
    {
        var store = await _folder.MigratedStoreAsync(busyTimeout: Short);
        await store.CommitAsync(1, plan => plan.Book(1, Claim(1, Staff(1), Hours(10, 11))), Staff(1));
        var days = Scheduling.Calendars.CalendarPageKey.DaysOf(Hours(10, 11));
        await using var early = await store.BeginAsync(TenantId.Single, WorkIntent.Read, Token);
        Assert.Single((await early.ReadPagesAsync([Staff(1)], days, Token)).Single().Claims);

        await store.CommitAsync(2, plan => plan.Book(2, Claim(2, Staff(1), Hours(11, 12))), Staff(1));
        await using var writer = await store.BeginAsync(TenantId.Single, WorkIntent.Write, Token);
        await using var late = await store.BeginAsync(TenantId.Single, WorkIntent.Read, Token);

        Assert.Single((await early.ReadPagesAsync([Staff(1)], days, Token)).Single().Claims);
        Assert.Equal(2, (await late.ReadPagesAsync([Staff(1)], days, Token)).Single().Claims.Length);
        Assert.Equal(2, await store.Of<AppointmentSummary>(TenantId.Single).CountAsync(Token));
    }

    [Fact]
    public async Task A_cancelled_wait_leaves_the_turn_to_the_next_one()
    {
        var store = await _folder.MigratedStoreAsync();
        using var enough = new CancellationTokenSource();
        var holder = await store.BeginAsync(TenantId.Single, WorkIntent.Write, Token);
        var waiting = store.BeginAsync(TenantId.Single, WorkIntent.Write, enough.Token).AsTask();

        await enough.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        await holder.DisposeAsync();

        Assert.Equal(CommitResult.Committed, await store.CommitAsync(1, plan => plan));
    }

    [Fact]
    public async Task A_cancelled_commit_leaves_nothing_and_the_file_free()
    {
        var store = await _folder.MigratedStoreAsync();
        await using (var work = await store.BeginAsync(TenantId.Single, WorkIntent.Write, Token))
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await work.CommitAsync(
                new CommitPlanBuilder().Build(Record(1)), new CancellationToken(canceled: true)));
        }

        Assert.Equal(CommitResult.Committed, await store.CommitAsync(1, plan => plan));
    }

    [Fact]
    public async Task A_commit_frees_the_file_before_its_unit_of_work_is_disposed()
    {
        var store = await _folder.MigratedStoreAsync(busyTimeout: Short);
        await using var work = await store.BeginAsync(TenantId.Single, WorkIntent.Write, Token);
        await work.CommitAsync(new CommitPlanBuilder().Build(Record(1)), Token);

        Assert.Equal(CommitResult.Committed, await store.CommitAsync(2, plan => plan));
    }

    [Fact]
    public async Task A_unit_of_work_that_has_ended_answers_nothing_more()
    {
        var store = await _folder.MigratedStoreAsync();
        await using var committed = await store.BeginAsync(TenantId.Single, WorkIntent.Write, Token);
        await committed.CommitAsync(new CommitPlanBuilder().Build(Record(1)), Token);
        var disposed = await store.BeginAsync(TenantId.Single, WorkIntent.Read, Token);
        await disposed.DisposeAsync();
        await disposed.DisposeAsync();

        var command = An.Id<CommandId>(1);
        await Assert.ThrowsAsync<InvalidOperationException>(
            async () => await committed.FindCommandAsync(command, Token));
        await Assert.ThrowsAsync<InvalidOperationException>(
            async () => await disposed.FindCommandAsync(command, Token));
    }

    [Fact]
    public async Task A_store_that_was_disposed_begins_nothing_and_finishes_what_was_begun()
    {
        var store = await _folder.MigratedStoreAsync();
        await using var work = await store.BeginAsync(TenantId.Single, WorkIntent.Write, Token);
        store.Dispose();

        var result = await work.CommitAsync(new CommitPlanBuilder().Build(Record(1)), Token);

        Assert.Equal(CommitResult.Committed, result);
        await Assert.ThrowsAsync<ObjectDisposedException>(
            async () => await store.BeginAsync(TenantId.Single, WorkIntent.Read, Token));
    }
}
