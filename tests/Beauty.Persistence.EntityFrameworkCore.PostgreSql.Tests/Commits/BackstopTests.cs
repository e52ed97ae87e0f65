using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Servers;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Time;
using Beauty.Tests.Shared;
using Npgsql;
using static Beauty.Tests.Stores.Plans;

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Commits;

/// <summary>The last line against double booking: claims that a broken engine would commit.</summary>
public sealed class BackstopTests(SharedServer server) : IAsyncLifetime
{
    private TempDatabase _database = null!;
    private PostgreSqlStore _store = null!;

    public static TheoryData<double, double, bool> Second => new()
    {
        { 9, 10, true },
        { 9, 10.25, false },
        { 10.25, 10.75, false },
        { 10, 11, false },
        { 9, 12, false },
        { 10.75, 12, false },
        { 11, 12, true },
    };

    public async ValueTask InitializeAsync()
    {
        _database = await TempDatabase.MigratedAsync(server);
        _store = _database.Store();
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Theory]
    [MemberData(nameof(Second))]
    public async Task Two_appointments_of_one_unit_may_touch_and_not_overlap(double from, double to, bool fits)
    {
        await BookAsync(1, Claim(1, Staff(1), Hours(10, 11)));

        var commit = () => BookAsync(2, Claim(2, Staff(1), Hours(from, to)));

        if (fits)
        {
            Assert.Equal(CommitResult.Committed, await commit());
        }
        else
        {
            var error = await Assert.ThrowsAsync<InvariantBrokenException>(commit);
            var claim = $"Claim 0 of {Appointment(2)} on {Staff(1)} unit 0";
            Assert.Contains(claim, error.Message, StringComparison.Ordinal);
            Assert.Contains("ex_claims_overlap", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_overlap_over_midnight_is_refused_too()
    {
        await BookAsync(1, Claim(1, Staff(1), Hours(23, 25)));

        await Assert.ThrowsAsync<InvariantBrokenException>(() => BookAsync(2, Claim(2, Staff(1), Hours(24.5, 26))));
    }

    [Fact]
    public async Task Two_bookings_change_places_within_one_plan()
    {
        Claim[] before = [Claim(1, Staff(1), Hours(10, 11)), Claim(2, Staff(1), Hours(11, 12))];
        Claim[] after = [Claim(1, Staff(1), Hours(11, 12)), Claim(2, Staff(1), Hours(10, 11))];
        await _store.CommitAsync(1, plan => plan.Add(before[0]).Add(before[1]), Staff(1));

        var swapped = await _store.CommitAsync(
            2, plan => plan.Remove(before[0]).Remove(before[1]).Add(after[0]).Add(after[1]), Staff(1));
        // Past the store as well, where nobody removes first: what counts is the end of the transaction.
        await _database.RunAsync(
            """
            BEGIN;
            UPDATE claims SET core_start = core_start - interval '1 hour', core_end = core_end - interval '1 hour'
            WHERE core_start = (SELECT max(core_start) FROM claims);
            UPDATE claims SET core_start = core_start + interval '1 hour', core_end = core_end + interval '1 hour'
            WHERE ctid = (SELECT min(ctid) FROM claims);
            COMMIT
            """);

        Assert.Equal(CommitResult.Committed, swapped);
        Assert.Equal(0L, await _database.AskAsync(Audit.Overlaps));
    }

    [Fact]
    public async Task Another_unit_another_calendar_a_block_and_another_tenant_may_share_the_time()
    {
        var (time, leave) = (Hours(10, 11), new AggregateKey("leave", An.Id<BlockId>(1).Value));

        var result = await _store.CommitAsync(
            1,
            plan => plan
                .Book(
                    1, Claim(1, Staff(1), time), Claim(1, Staff(2), time, ordinal: 1),
                    Claim(1, Staff(1), time, unit: 1, ordinal: 2))
                .Add(Scheduling.Calendars.Claim.ForBlock(leave, Staff(1), ClaimKind.Leave, time)),
            Staff(1),
            Staff(2));
        await using var work = await _store.BeginAsync(An.Id<TenantId>(2), WorkIntent.Write, Token);
        var pages = await work.ReadPagesAsync([Staff(1)], CalendarPageKey.DaysOf(time), Token);
        var plan = new CommitPlanBuilder().Read(pages).Book(1, Claim(1, Staff(1), time)).Build(Record(1));

        Assert.Equal(CommitResult.Committed, result);
        Assert.Equal(CommitResult.Committed, await work.CommitAsync(plan, Token));
    }

    [Fact]
    public async Task A_refused_plan_leaves_nothing()
    {
        await BookAsync(1, Claim(1, Staff(1), Hours(10, 11)));

        await Assert.ThrowsAsync<InvariantBrokenException>(() => BookAsync(
            2, Claim(2, Staff(2), Hours(10, 11)), Claim(2, Staff(1), Hours(10, 11), ordinal: 1)));

        foreach (var table in (string[])["claims", "commands", "calendar_pages", "outbox", "aggregates"])
        {
            Assert.Equal(1L, await _database.AskAsync($"SELECT count(*) FROM {table}"));
        }
    }

    [Theory]
    [InlineData("UPDATE claims SET core_end = core_end + interval '1 s' WHERE ordinal = 0", "23P01")]
    [InlineData("UPDATE claims SET core_start = core_start - interval '1 s' WHERE ordinal = 1", "23P01")]
    [InlineData("UPDATE claims SET unit = 0 WHERE ordinal = 2", "23P01")]
    [InlineData("UPDATE claims SET core_end = core_end - interval '1 s'", null)]
    [InlineData("UPDATE claims SET after_seconds = 600", null)]
    [InlineData("UPDATE claims SET core_end = core_start WHERE ordinal = 0", "23514")]
    [InlineData("UPDATE claims SET before_seconds = -1 WHERE ordinal = 0", "23514")]
    [InlineData("UPDATE claims SET unit = NULL WHERE ordinal = 0", "23514")]
    public async Task A_statement_past_the_store_is_held_to_it_as_well(string statement, string? refusal)
    {
        await BookAsync(
            1, Claim(1, Staff(1), Hours(10, 11)), Claim(1, Staff(1), Hours(11, 12), ordinal: 1),
            Claim(1, Staff(1), Hours(10, 11), unit: 1, ordinal: 2));

        var error = await Xunit.Record.ExceptionAsync(() => _database.RunAsync(statement));

        Assert.Equal(refusal, (error as PostgresException)?.SqlState);
    }

    [Fact]
    public async Task A_claim_that_is_removed_without_standing_there_breaks_an_invariant()
    {
        var error = await Assert.ThrowsAsync<InvariantBrokenException>(
            () => _store.CommitAsync(1, plan => plan.Remove(Claim(1, Staff(1), Hours(10, 11))), Staff(1)));

        Assert.Contains("does not stand on its page", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Maximum Pool Size=1")]
    [InlineData("Max Auto Prepare=0")]
    public async Task Of_many_rows_the_refused_one_is_named_also_by_statements_that_are_prepared(string settings)
    {
        var store = _database.Store(settings: settings);
        await BookAsync(1, Claim(1, Staff(1), Hours(10, 11)));

        for (var attempt = 2; attempt <= 6; attempt++)
        {
            var claim = Claim(attempt, Staff(2), Hours(10, 11));
            var error = await Assert.ThrowsAsync<InvariantBrokenException>(() => store.CommitAsync(
                attempt, plan => plan.Book(attempt, claim).Tell(Booked(1)).Tell(Booked(99)), Staff(2)));

            Assert.Contains($"Message {Booked(1).Id}", error.Message, StringComparison.Ordinal);
            Assert.Contains("already", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Brute_force_agrees_with_the_exclusion()
    {
        // Twelve half hours, lengths of one to three, two units: about half of the claims meet another.
        var (random, commands) = (new Random(7), 0);
        for (var run = 1; run <= 40; run++)
        {
            var (staff, kept) = (Staff(run), new List<(TimeRange Time, int Unit)>());
            for (var attempt = 0; attempt < 8; attempt++)
            {
                var from = random.Next(12) * 0.5;
                var (time, unit) = (Hours(from, from + random.Next(1, 4) * 0.5), random.Next(2));
                var number = ++commands;
                Task<CommitResult> CommitAsync() =>
                    _store.CommitAsync(number, plan => plan.Add(Claim(number, staff, time, unit)), staff);

                if (kept.Exists(other => other.Unit == unit && other.Time.Overlaps(time)))
                {
                    await Assert.ThrowsAsync<InvariantBrokenException>(CommitAsync);
                }
                else
                {
                    Assert.Equal(CommitResult.Committed, await CommitAsync());
                    kept.Add((time, unit));
                }
            }
        }
    }

    private Task<CommitResult> BookAsync(int number, params Claim[] claims) => _store.CommitAsync(
        number, plan => plan.Book(number, claims), [.. claims.Select(claim => claim.Calendar).Distinct()]);
}
