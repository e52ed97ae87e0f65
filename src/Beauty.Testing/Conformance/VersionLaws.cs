using Beauty.Persistence.Abstractions.Commits;
using Beauty.Scheduling.Calendars;
using static Beauty.Testing.Conformance.Trial;

namespace Beauty.Testing.Conformance;

/// <summary>Compare-and-set: what has moved refuses, and a refused plan leaves nothing.</summary>
internal static class VersionLaws
{
    private const string Compare =
        "the version predicate of the write (`WHERE version = @expected`) and its affected-row count";

    private const string OneTransaction = "one transaction around the whole plan, rolled back before Stale is answered";

    public static IEnumerable<StoreLaw> All =>
    [
        new("W5", "A stale page is refused and changes nothing.", Compare, StalePage),
        new("W5a", "Two first bookings of a day: the second is stale.",
            "inserting a page expected at version 0 over one that exists by now", TwoFirstBookings),
        new("W5b", "A stale aggregate is refused and changes nothing.", Compare, StaleAggregate),
        new("W5c", "An aggregate that must be new is refused where one exists.",
            "inserting an aggregate expected at version 0: an upsert must not replace it", ExistingAggregate),
        new("W5d", "A version never reached is as stale as an old one.",
            "`version = @expected`, not `version <= @expected`; rows that do not exist", FutureVersion),
        new("W6", "All pages or none: one stale page keeps the others as they were.", OneTransaction, AllPagesOrNone),
        new("W6a", "A stale aggregate keeps the pages as they were.", OneTransaction, StaleAggregateKeepsPages),
        new("W6b", "A stale page keeps aggregates, rows and messages as they were.", OneTransaction, StalePageKeepsAll),
        new("W7", "A stale plan leaves no outcome, and its command may be tried again.",
            "writing the command's record before the versions were compared", StaleLeavesNoOutcome),
        new("W8", "A page's version grows with every change.",
            "raising the version on removals and on later changes too", VersionsGrow),
        new("W8a", "A page that was emptied keeps its version, so old plans stay stale.",
            "deleting a page without claims: it would start at version 0 again", EmptiedPage),
    ];

    private static async Task StalePage(Trial trial)
    {
        await trial.BookAsync(Visit(1, 9, 10, Anna), command: 1);
        var late = await trial.PlanAsync(Visit(2, 10, 11, Anna), command: 2);
        await trial.BookAsync(Visit(3, 10, 11, Anna), command: 3);

        await trial.ExpectStaleAsync(late, "Anna's page has moved");
    }

    private static async Task TwoFirstBookings(Trial trial)
    {
        var late = await trial.PlanAsync(Visit(1, 10, 11, Anna), command: 1);
        await trial.BookAsync(Visit(2, 14, 15, Anna), command: 2);

        await trial.ExpectStaleAsync(late, "Anna's page was unknown and is not any more");
    }

    private static async Task StaleAggregate(Trial trial)
    {
        await trial.StoreRosterAsync(1, command: 1);
        await trial.StoreRosterAsync(2, command: 2);

        await trial.ExpectStaleAsync(RosterPlan(2, command: 3), "the roster is at version 2");
    }

    private static async Task ExistingAggregate(Trial trial)
    {
        await trial.StoreRosterAsync(1, command: 1);

        await trial.ExpectStaleAsync(RosterPlan(1, command: 2), "the roster exists");
    }

    private static async Task FutureVersion(Trial trial)
    {
        await trial.BookAsync(Visit(1, 9, 10, Anna), command: 1);
        var visit = Visit(2, 10, 11, Anna);
        var ahead = new CommitPlanBuilder().Read([new CalendarPage(AnnasDay, 1_000_000, [])]);

        await trial.ExpectStaleAsync(Booking(ahead, visit, 2).Build(Record(2)), "Anna's page is at no such version");
        await trial.ExpectStaleAsync(RosterPlan(3, command: 3), "there is no roster at version 2");
    }

    private static async Task AllPagesOrNone(Trial trial)
    {
        await trial.BookAsync(Visit(1, 8, 9, Anna, Room), command: 1);
        var late = await trial.PlanAsync(Visit(2, 10, 11, Anna, Bella, Room, Bed), command: 2);
        await trial.BookAsync(Visit(3, 12, 13, Room), command: 3);

        await trial.ExpectStaleAsync(late, "the room's page has moved");
    }

    private static async Task StaleAggregateKeepsPages(Trial trial)
    {
        await trial.StoreRosterAsync(1, command: 1);
        var visit = Visit(1, 10, 11, Anna, Room);
        var builder = await trial.BuilderAsync(visit);
        var plan = Booking(builder, visit, 2)
            .Change(new AggregateChange(Roster, 3, Conformance.Visit.State(4, "roster 4"), Team, []))
            .Build(Record(2));

        await trial.ExpectStaleAsync(plan, "the roster is at version 1");
    }

    private static async Task StalePageKeepsAll(Trial trial)
    {
        await trial.StoreRosterAsync(1, command: 1);
        var visit = Visit(1, 10, 11, Anna);
        var builder = await trial.BuilderAsync(visit);
        await trial.BookAsync(Visit(2, 8, 9, Anna), command: 2);
        var plan = Booking(builder, visit, 3)
            .Change(new AggregateChange(Roster, 1, Conformance.Visit.State(2, "roster 2"), default, []))
            .Build(Record(3));

        await trial.ExpectStaleAsync(plan, "Anna's page has moved");
    }

    private static async Task StaleLeavesNoOutcome(Trial trial)
    {
        var visit = Visit(1, 10, 11, Anna);
        var late = await trial.PlanAsync(visit, command: 1);
        await trial.BookAsync(Visit(2, 8, 9, Anna), command: 2);
        await trial.ExpectCommitAsync(late, CommitResult.Stale, "Anna's page has moved");

        Expect(
            await trial.FindAsync(Home, late.Command.Command) is null,
            "a stale command has no outcome");
        await trial.BookAsync(visit, command: 1);
    }

    private static async Task VersionsGrow(Trial trial)
    {
        long last = 0;
        for (var hour = 1; hour <= 10; hour++)
        {
            var visit = Visit(hour, hour, hour + 1, Anna);
            await trial.BookAsync(visit, command: 2 * hour);
            last = await GrownAsync(trial, last);
            if (hour % 3 == 0)
            {
                var builder = await trial.BuilderAsync(visit);
                await trial.ExpectCommitAsync(
                    builder.Remove(visit.Claims[0]).Build(Record(2 * hour + 1)),
                    CommitResult.Committed,
                    "the page was just read");
                last = await GrownAsync(trial, last);
            }
        }
    }

    private static async Task EmptiedPage(Trial trial)
    {
        var visit = Visit(1, 10, 11, Anna);
        var old = await trial.PlanAsync(Visit(2, 10, 11, Anna), command: 1);
        await trial.BookAsync(visit, command: 2);
        var builder = await trial.BuilderAsync(visit);
        await trial.ExpectCommitAsync(
            builder.Remove(visit.Claims[0]).Build(Record(3)), CommitResult.Committed, "the page was just read");

        await trial.ExpectStaleAsync(old, "Anna's page has moved twice, though it is empty again");
    }

    private static async Task<long> GrownAsync(Trial trial, long last)
    {
        var page = await trial.ReadPageAsync(AnnasDay);
        Expect(page.Version > last, $"the version grows beyond {last}, got {page.Version}");
        return page.Version;
    }
}
