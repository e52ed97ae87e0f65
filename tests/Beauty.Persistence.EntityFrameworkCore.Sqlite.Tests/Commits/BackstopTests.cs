using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Time;
using Beauty.Tests.Shared;
using Microsoft.Data.Sqlite;
using static Beauty.Tests.Stores.Plans;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Tests.Commits;

/// <summary>The last line against double booking: claims that a broken engine would commit.</summary>
public sealed class BackstopTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private SqliteStore? _store;
    private int _runs;
    private int _commands;

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

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Second))]
    public async Task Two_appointments_of_one_unit_may_touch_and_not_overlap(double from, double to, bool fits)
    {
        var store = await _folder.MigratedStoreAsync();
        await store.CommitAsync(1, plan => plan.Book(1, Claim(1, Staff(1), Hours(10, 11))), Staff(1));

        var commit = () => store.CommitAsync(2, plan => plan.Book(2, Claim(2, Staff(1), Hours(from, to))), Staff(1));

        if (fits)
        {
            Assert.Equal(CommitResult.Committed, await commit());
        }
        else
        {
            var error = await Assert.ThrowsAsync<InvariantBrokenException>(commit);
            var claim = $"Claim 0 of {Appointment(2)} on {Staff(1)} unit 0";
            Assert.Contains(claim, error.Message, StringComparison.Ordinal);
            Assert.Contains("overlap", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_overlap_over_midnight_is_refused_too()
    {
        var store = await _folder.MigratedStoreAsync();
        await store.CommitAsync(1, plan => plan.Book(1, Claim(1, Staff(1), Hours(23, 25))), Staff(1));

        await Assert.ThrowsAsync<InvariantBrokenException>(
            () => store.CommitAsync(2, plan => plan.Book(2, Claim(2, Staff(1), Hours(24.5, 26))), Staff(1)));
    }

    [Fact]
    public async Task Another_unit_another_calendar_and_a_block_may_share_the_time()
    {
        var store = await _folder.MigratedStoreAsync();
        var (time, leave) = (Hours(10, 11), new AggregateKey("leave", An.Id<BlockId>(1).Value));

        var result = await store.CommitAsync(
            1,
            plan => plan
                .Book(
                    1, Claim(1, Staff(1), time), Claim(1, Staff(2), time, ordinal: 1),
                    Claim(1, Staff(1), time, unit: 1, ordinal: 2))
                .Add(Scheduling.Calendars.Claim.ForBlock(leave, Staff(1), ClaimKind.Leave, time)),
            Staff(1),
            Staff(2));

        Assert.Equal(CommitResult.Committed, result);
    }

    [Fact]
    public async Task Another_tenant_may_have_the_same_time_of_a_calendar_of_the_same_id()
    {
        var store = await _folder.MigratedStoreAsync();
        await store.CommitAsync(1, plan => plan.Book(1, Claim(1, Staff(1), Hours(10, 11))), Staff(1));

        await using var work = await store.BeginAsync(An.Id<TenantId>(2), WorkIntent.Write, Token);
        var pages = await work.ReadPagesAsync([Staff(1)], CalendarPageKey.DaysOf(Hours(10, 11)), Token);
        var plan = new CommitPlanBuilder().Read(pages).Book(1, Claim(1, Staff(1), Hours(10, 11))).Build(Record(1));

        Assert.All(pages, page => Assert.Equal((0, []), (page.Version, page.Claims)));
        Assert.Equal(CommitResult.Committed, await work.CommitAsync(plan, Token));
    }

    [Fact]
    public async Task A_refused_plan_leaves_nothing()
    {
        var store = await _folder.MigratedStoreAsync();
        await store.CommitAsync(1, plan => plan.Book(1, Claim(1, Staff(1), Hours(10, 11))), Staff(1));

        await Assert.ThrowsAsync<InvariantBrokenException>(() => store.CommitAsync(
            2,
            plan => plan.Book(2, Claim(2, Staff(2), Hours(10, 11)), Claim(2, Staff(1), Hours(10, 11), ordinal: 1)),
            Staff(1),
            Staff(2)));

        using var file = _folder.Connect();
        Assert.Equal(1L, file.Ask("SELECT count(*) FROM claims"));
        Assert.Equal(1L, file.Ask("SELECT count(*) FROM commands"));
        Assert.Equal(1L, file.Ask("SELECT count(*) FROM calendar_pages"));
        Assert.Equal(1L, file.Ask("SELECT count(*) FROM outbox"));
    }

    [Theory]
    [InlineData("UPDATE claims SET core_end = core_end + 1 WHERE ordinal = 0", false)]
    [InlineData("UPDATE claims SET core_start = core_start - 1 WHERE ordinal = 1", false)]
    [InlineData("UPDATE claims SET unit = 0 WHERE ordinal = 2", false)]
    [InlineData("UPDATE claims SET core_end = core_end - 1", true)]
    [InlineData("UPDATE claims SET after_seconds = 600", true)]
    [InlineData("UPDATE claims SET core_end = core_start WHERE ordinal = 0", false)]
    [InlineData("UPDATE claims SET before_seconds = -1 WHERE ordinal = 0", false)]
    [InlineData("UPDATE claims SET unit = NULL WHERE ordinal = 0", false)]
    public async Task A_statement_past_the_store_is_held_to_it_as_well(string statement, bool isAllowed)
    {
        var store = await _folder.MigratedStoreAsync();
        await store.CommitAsync(
            1,
            plan => plan.Book(
                1, Claim(1, Staff(1), Hours(10, 11)), Claim(1, Staff(1), Hours(11, 12), ordinal: 1),
                Claim(1, Staff(1), Hours(10, 11), unit: 1, ordinal: 2)),
            Staff(1));

        var run = () => _folder.Run(statement);

        if (isAllowed)
        {
            run();
        }
        else
        {
            Assert.Equal(19, Assert.Throws<SqliteException>(run).SqliteErrorCode);
        }
    }

    [Fact]
    public async Task A_claim_that_is_removed_without_standing_there_breaks_an_invariant()
    {
        var store = await _folder.MigratedStoreAsync();

        var error = await Assert.ThrowsAsync<InvariantBrokenException>(
            () => store.CommitAsync(1, plan => plan.Remove(Claim(1, Staff(1), Hours(10, 11))), Staff(1)));

        Assert.Contains("does not stand on its page", error.Message, StringComparison.Ordinal);
    }

    [Property(MaxTest = 200)]
    public void Brute_force_agrees_with_the_triggers(byte[] starts)
    {
        // Twelve half hours, lengths of one to three, two units: about half of the claims meet another.
        _store ??= _folder.MigratedStoreAsync().GetAwaiter().GetResult();
        var (staff, kept) = (Staff(++_runs), new List<(TimeRange Time, int Unit)>());
        foreach (int code in starts.Take(8))
        {
            var from = code % 12 * 0.5;
            var (time, unit) = (Hours(from, from + (code / 12 % 3 + 1) * 0.5), code / 36 % 2);
            var fits = !kept.Exists(other => other.Unit == unit && other.Time.Overlaps(time));
            var number = ++_commands;

            var commit = () => _store.CommitAsync(
                number, plan => plan.Add(Claim(number, staff, time, unit)), staff).GetAwaiter().GetResult();

            if (fits)
            {
                Assert.Equal(CommitResult.Committed, commit());
                kept.Add((time, unit));
            }
            else
            {
                Assert.Throws<InvariantBrokenException>(() => commit());
            }
        }
    }
}
