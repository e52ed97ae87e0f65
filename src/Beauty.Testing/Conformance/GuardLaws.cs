using Beauty.Persistence.Abstractions.Commits;
using Beauty.Scheduling.Calendars;
using static Beauty.Testing.Conformance.Trial;

namespace Beauty.Testing.Conformance;

/// <summary>What was read and not changed must not have moved either.</summary>
internal static class GuardLaws
{
    private const string Compare = "comparing the guards' versions inside the transaction that writes";

    public static IEnumerable<StoreLaw> All =>
    [
        new("W21", "A page guard that moved refuses the plan, which changes nothing.", Compare, MovedPage),
        new("W21a", "A page guard that stands lets the plan through and does not move the page.",
            "guards are compared, never written", StandingPage),
        new("W21b", "A guard on an unknown page refuses once the page is known.",
            "a guard at version 0 compares with a row that may not exist", UnknownPageGuard),
        new("W21c", "An aggregate guard that moved refuses the plan, which changes nothing.", Compare, MovedAggregate),
        new("W21d", "An aggregate guard that stands lets the plan through and does not move the aggregate.",
            "guards are compared, never written", StandingAggregate),
        new("W21e", "A guard that an aggregate must not exist refuses once it does.",
            "a guard at version 0 compares with a row that may not exist", AbsentAggregateGuard),
    ];

    private static async Task MovedPage(Trial trial)
    {
        await trial.BookAsync(Visit(1, 8, 9, Room), command: 1);
        var plan = await GuardedRoomAsync(trial, command: 2);
        await trial.BookAsync(Visit(3, 12, 13, Room), command: 3);

        await trial.ExpectStaleAsync(plan, "the room's page was guarded and has moved");
    }

    private static async Task StandingPage(Trial trial)
    {
        await trial.BookAsync(Visit(1, 8, 9, Room), command: 1);
        var plan = await GuardedRoomAsync(trial, command: 2);

        await trial.ExpectCommitAsync(plan, CommitResult.Committed, "the guarded page stands");

        var room = await trial.ReadPageAsync(new CalendarPageKey(Room, Days.Start));
        ExpectSame(plan.PageGuards[0].ExpectedVersion, room.Version, "the guarded page's version");
    }

    private static async Task UnknownPageGuard(Trial trial)
    {
        var late = await GuardedRoomAsync(trial, command: 1);
        await trial.BookAsync(Visit(2, 8, 9, Room), command: 2);

        await trial.ExpectStaleAsync(late, "the room's page was guarded as unknown");
        await trial.ExpectCommitAsync(
            await GuardedRoomAsync(trial, command: 1), CommitResult.Committed, "the guard is of now");
    }

    private static async Task MovedAggregate(Trial trial)
    {
        await trial.StoreRosterAsync(1, command: 1);
        var plan = await GuardedRosterAsync(trial, version: 1, command: 2);
        await trial.StoreRosterAsync(2, command: 3);

        await trial.ExpectStaleAsync(plan, "the roster was guarded and has moved");
    }

    private static async Task StandingAggregate(Trial trial)
    {
        await trial.StoreRosterAsync(1, command: 1);
        var plan = await GuardedRosterAsync(trial, version: 1, command: 2);

        await trial.ExpectCommitAsync(plan, CommitResult.Committed, "the guarded roster stands");

        var found = await trial.LoadAsync(Home, Roster);
        ExpectSame(1, found[Roster].Version, "the guarded aggregate's version");
    }

    private static async Task AbsentAggregateGuard(Trial trial)
    {
        var late = await GuardedRosterAsync(trial, version: 0, command: 1);
        var early = await GuardedRosterAsync(trial, version: 0, command: 2);
        await trial.ExpectCommitAsync(early, CommitResult.Committed, "there is no roster");
        await trial.StoreRosterAsync(1, command: 3);

        await trial.ExpectStaleAsync(late, "there is a roster now");
    }

    /// <summary>A booking on Anna's page that relies on the room's page of the day.</summary>
    private static async Task<CommitPlan> GuardedRoomAsync(Trial trial, int command)
    {
        var visit = Visit(command, 10, 11, Anna);
        var pages = await trial.ReadPagesAsync(Home, [Anna, Room], visit.Days);
        return Booking(new CommitPlanBuilder().Read(pages), visit, command)
            .Guard(new CalendarPageKey(Room, Days.Start))
            .Build(Record(command));
    }

    /// <summary>A booking that relies on Anna's roster; each command takes a day, so that only guards clash.</summary>
    private static async Task<CommitPlan> GuardedRosterAsync(Trial trial, long version, int command)
    {
        var visit = Visit(command, 24 * (command - 1) + 10, 24 * (command - 1) + 11, Anna);
        var builder = await trial.BuilderAsync(visit);
        return Booking(builder, visit, command).Guard(Roster, version).Build(Record(command));
    }
}
