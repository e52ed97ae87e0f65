using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Servers;
using Beauty.Scheduling.Calendars;
using NodaTime;
using static Beauty.Tests.Stores.LedgerPlans;
using static Beauty.Tests.Stores.Plans;

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Commits;

/// <summary>What two commits at once, of which each changes what the other relied upon, may answer (W21).</summary>
/// <remarks>Without locks on guards both pass at READ COMMITTED: each compares before the other commits.</remarks>
public sealed class GuardingTests(SharedServer server) : IAsyncLifetime
{
    private const int Rounds = 40;

    private TempDatabase _database = null!;
    private PostgreSqlStore _store = null!;
    private int _commands = 100;

    public async ValueTask InitializeAsync()
    {
        _database = await TempDatabase.MigratedAsync(server);
        _store = _database.Store();
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Of_two_that_change_the_page_the_other_guards_at_most_one_is_stored(bool areKnown)
    {
        for (var round = 1; round <= Rounds; round++)
        {
            var (left, right) = (Staff(2 * round), Staff(2 * round + 1));
            if (areKnown)
            {
                await _store.CommitAsync(
                    Next(), plan => plan.Add(ClaimOn(left, 1)).Add(ClaimOn(right, 1)), left, right);
            }

            var answers = await AtOnceAsync(
                (work, _) => PlanAsync(work, changed: left, guarded: right),
                (work, _) => PlanAsync(work, changed: right, guarded: left));

            Assert.Single(answers, CommitResult.Committed);
            Assert.Single(answers, CommitResult.Stale);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Of_two_that_change_the_aggregate_the_other_guards_at_most_one_is_stored(bool areKnown)
    {
        for (var round = 1; round <= Rounds; round++)
        {
            var (left, right) = (Appointment(2 * round), Appointment(2 * round + 1));
            var version = areKnown ? 1 : 0;
            if (areKnown)
            {
                await _store.CommitAsync(Next(), plan => Change(Change(plan, left, 0), right, 0));
            }

            var answers = await AtOnceAsync(
                (_, _) => Task.FromResult(Change(new(), left, version).Guard(right, version)),
                (_, _) => Task.FromResult(Change(new(), right, version).Guard(left, version)));

            Assert.Single(answers, CommitResult.Committed);
            Assert.Single(answers, CommitResult.Stale);
        }
    }

    [Fact]
    public async Task A_place_that_was_only_guarded_is_left_free()
    {
        var plan = new CommitPlanBuilder().Guard(Appointment(1), 0);
        await using (var work = await _store.BeginAsync(TenantId.Single, WorkIntent.Write, Token))
        {
            plan.Read(await work.ReadPagesAsync([Staff(1)], Days, Token)).Guard(new(Staff(1), Days.Start));
            Assert.Equal(CommitResult.Committed, await work.CommitAsync(plan.Build(Record(Next())), Token));
        }

        Assert.Equal(0L, await _database.AskAsync("SELECT count(*) FROM calendar_pages"));
        Assert.Equal(0L, await _database.AskAsync("SELECT count(*) FROM aggregates"));
    }

    [Fact]
    public async Task Two_plans_that_post_to_the_same_ledgers_in_opposite_order_do_not_wait_for_each_other_for_ever()
    {
        for (var round = 1; round <= Rounds; round++)
        {
            var answers = await AtOnceAsync(
                (work, command) => PostAsync(work, command, [1, 2]),
                (work, command) => PostAsync(work, command, [2, 1]));

            Assert.Single(answers, CommitResult.Committed);
            Assert.Single(answers, CommitResult.Stale);
        }
    }

    private static DateInterval Days { get; } = CalendarPageKey.DaysOf(Hours(10, 11));

    private Claim ClaimOn(CalendarId calendar, double from) =>
        Scheduling.Calendars.Claim.ForAppointment(
            Appointment(Next()), 0, calendar, Hours(from, from + 0.5), unit: 0);

    private static CommitPlanBuilder Change(CommitPlanBuilder plan, AggregateKey key, long version) =>
        plan.Change(new(key, version, NoteSnapshot.At(version + 1), default, []));

    private async Task<CommitPlanBuilder> PlanAsync(IUnitOfWork work, CalendarId changed, CalendarId guarded)
    {
        var pages = await work.ReadPagesAsync([changed, guarded], Days, Token);
        return new CommitPlanBuilder().Read(pages).Add(ClaimOn(changed, 10)).Guard(new(guarded, Days.Start));
    }

    private static async Task<CommitPlanBuilder> PostAsync(IUnitOfWork work, int command, int[] ledgers)
    {
        var plan = new CommitPlanBuilder();
        foreach (var number in ledgers)
        {
            var ledger = await work.ReadLedgerAsync(number);
            ledger.Grant(Call(command), 1, Paid);
            plan.Post(ledger.PendingJournals);
        }

        return plan;
    }

    private int Next() => Interlocked.Increment(ref _commands);

    // Both have read before either commits.
    private async Task<CommitResult[]> AtOnceAsync(params Func<IUnitOfWork, int, Task<CommitPlanBuilder>>[] makers)
    {
        var begun = new List<(IUnitOfWork Work, CommitPlan Plan)>();
        foreach (var make in makers)
        {
            var (work, command) = (await _store.BeginAsync(TenantId.Single, WorkIntent.Write, Token), Next());
            begun.Add((work, (await make(work, command)).Build(Record(command))));
        }

        var answers = await Task.WhenAll(begun.Select(
            one => Task.Run(() => one.Work.CommitAsync(one.Plan, Token).AsTask(), Token)));
        foreach (var (work, _) in begun)
        {
            await work.DisposeAsync();
        }

        return answers;
    }
}
