using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Servers;
using Beauty.Scheduling.Calendars;
using Beauty.Tests.Shared;
using NodaTime;
using static Beauty.Tests.Stores.Plans;

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Concurrency;

/// <summary>What is told when rows, connections or the server are not to be had.</summary>
public sealed class BusyTests(SharedServer server) : IAsyncLifetime
{
    private const string EndOthers =
        """
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()
        """;

    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(50);
    private static readonly DateInterval Days = CalendarPageKey.DaysOf(Hours(10, 11));

    private TempDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TempDatabase.MigratedAsync(server);

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task A_commit_behind_a_locked_page_gives_up_after_the_busy_timeout_and_goes_on_later()
    {
        var store = _database.Store(Short);
        await BookAsync(store, 1);
        await using var other = await _database.ConnectAsync();
        await other.RunAsync("BEGIN; SELECT 1 FROM calendar_pages FOR UPDATE");

        await Assert.ThrowsAsync<StoreBusyException>(() => BookAsync(store, 2));
        await other.RunAsync("ROLLBACK");

        Assert.Equal(CommitResult.Committed, await BookAsync(store, 2));
    }

    [Fact]
    public async Task A_unit_of_work_that_decides_for_long_keeps_nobody_waiting()
    {
        var store = _database.Store(Short);
        await BookAsync(store, 1);
        await using var slow = await store.BeginAsync(TenantId.Single, WorkIntent.Write, Token);
        var pages = await slow.ReadPagesAsync([Staff(1)], Days, Token);

        var quick = await BookAsync(store, 2);
        var late = await slow.CommitAsync(
            new CommitPlanBuilder().Read(pages).Book(3, Claim(3, Staff(1), Hours(3, 4))).Build(Record(3)), Token);

        Assert.Equal((CommitResult.Committed, CommitResult.Stale), (quick, late));
    }

    [Fact]
    public async Task A_reader_sees_one_state_from_its_first_look_on()
    {
        var store = _database.Store();
        await BookAsync(store, 1);
        await using var early = await store.BeginAsync(TenantId.Single, WorkIntent.Read, Token);
        Assert.Single((await early.ReadPagesAsync([Staff(1)], Days, Token)).Single().Claims);

        await BookAsync(store, 2);

        Assert.Single((await early.ReadPagesAsync([Staff(1)], Days, Token)).Single().Claims);
        Assert.Equal(2, await store.Of<AppointmentSummary>(TenantId.Single).CountAsync(Token));
    }

    [Fact]
    public async Task An_empty_pool_is_busy()
    {
        var store = _database.Store(settings: "Maximum Pool Size=1;Timeout=1");
        await using var holder = await store.BeginAsync(TenantId.Single, WorkIntent.Write, Token);

        await Assert.ThrowsAsync<StoreBusyException>(
            async () => await store.BeginAsync(TenantId.Single, WorkIntent.Write, Token));
        await Assert.ThrowsAsync<StoreBusyException>(
            () => store.Of<AppointmentSummary>(TenantId.Single).AnyAsync(Token));
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_busy()
    {
        await using var store = new PostgreSqlStore(
            new() { ConnectionString = $"Host=/nowhere/{_database.Name};Database=salon" }, new NoteSerializer());

        await Assert.ThrowsAsync<StoreBusyException>(
            async () => await store.BeginAsync(TenantId.Single, WorkIntent.Write, Token));
        await Assert.ThrowsAsync<StoreBusyException>(() => store.CheckAsync(Token));
    }

    [Fact]
    public async Task A_connection_lost_while_deciding_is_busy_and_stores_nothing()
    {
        var store = _database.Store();
        await using var work = await store.BeginAsync(TenantId.Single, WorkIntent.Write, Token);
        var pages = await work.ReadPagesAsync([Staff(1)], Days, Token);
        await _database.RunAsync(EndOthers);

        var plan = new CommitPlanBuilder().Read(pages).Book(1, Claim(1, Staff(1), Hours(10, 11))).Build(Record(1));
        await Assert.ThrowsAsync<StoreBusyException>(async () => await work.CommitAsync(plan, Token));

        Assert.Equal(CommitResult.Committed, await BookAsync(store, 1));
    }

    [Fact]
    public async Task A_connection_lost_between_questions_is_busy_however_EF_wraps_it()
    {
        var store = _database.Store(settings: "Maximum Pool Size=1");
        Assert.False(await store.Of<AppointmentSummary>(TenantId.Single).AnyAsync(Token));
        await _database.RunAsync(EndOthers);

        await Assert.ThrowsAsync<StoreBusyException>(
            () => store.Of<AppointmentSummary>(TenantId.Single).AnyAsync(Token));

        Assert.False(await store.Of<AppointmentSummary>(TenantId.Single).AnyAsync(Token));
    }

    [Fact]
    public async Task A_connection_lost_at_the_commit_is_told_as_unknown_and_found_out_by_the_key()
    {
        var store = _database.Store();
        await _database.RunAsync(
            """
            CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS
            $$BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END$$;
            CREATE CONSTRAINT TRIGGER die AFTER INSERT ON commands DEFERRABLE INITIALLY DEFERRED
                FOR EACH ROW EXECUTE FUNCTION die()
            """);

        var error = await Assert.ThrowsAsync<OutcomeUnknownException>(() => BookAsync(store, 1));

        Assert.Equal(An.Id<CommandId>(1), error.Command);
        await using var work = await store.BeginAsync(TenantId.Single, WorkIntent.Read, Token);
        Assert.Null(await work.FindCommandAsync(error.Command, Token));
    }

    [Fact]
    public async Task A_refusal_at_the_commit_itself_is_known_to_have_stored_nothing()
    {
        var store = _database.Store();
        await _database.RunAsync(
            """
            CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
            $$BEGIN RAISE EXCEPTION 'deadlock' USING ERRCODE = '40P01'; END$$;
            CREATE CONSTRAINT TRIGGER refuse AFTER INSERT ON commands DEFERRABLE INITIALLY DEFERRED
                FOR EACH ROW EXECUTE FUNCTION refuse()
            """);

        await Assert.ThrowsAsync<StoreBusyException>(() => BookAsync(store, 1));

        Assert.Equal(0L, await _database.AskAsync("SELECT count(*) FROM claims"));
    }

    [Fact]
    public async Task A_cancelled_commit_leaves_nothing_and_its_connection_serves_the_next()
    {
        var store = _database.Store(settings: "Maximum Pool Size=1;Timeout=5");
        await using (var work = await store.BeginAsync(TenantId.Single, WorkIntent.Write, Token))
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await work.CommitAsync(
                new CommitPlanBuilder().Build(Record(1)), new CancellationToken(canceled: true)));
            Assert.Equal(CommitResult.Committed, await store.CommitAsync(1, plan => plan));
        }
    }

    [Fact]
    public async Task A_question_that_is_broken_off_is_told_as_that_and_not_as_a_busy_server()
    {
        var store = _database.Store();
        await using var other = await _database.ConnectAsync();
        await other.RunAsync("BEGIN; LOCK TABLE appointment_summaries");
        using var enough = new CancellationTokenSource(Short);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => store.Of<AppointmentSummary>(TenantId.Single).AnyAsync(enough.Token));
    }

    [Fact]
    public async Task A_unit_of_work_that_has_ended_answers_nothing_more()
    {
        var store = _database.Store();
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
        var store = _database.Store();
        await using var work = await store.BeginAsync(TenantId.Single, WorkIntent.Write, Token);
        await store.DisposeAsync();

        var result = await work.CommitAsync(new CommitPlanBuilder().Build(Record(1)), Token);

        Assert.Equal(CommitResult.Committed, result);
        await Assert.ThrowsAsync<ObjectDisposedException>(
            async () => await store.BeginAsync(TenantId.Single, WorkIntent.Read, Token));
    }

    private static Task<CommitResult> BookAsync(PostgreSqlStore store, int number) => store.CommitAsync(
        number, plan => plan.Book(number, Claim(number, Staff(1), Hours(9 + number, 9.5 + number))), Staff(1));
}
