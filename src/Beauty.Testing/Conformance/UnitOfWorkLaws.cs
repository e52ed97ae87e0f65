using Beauty.Domain.Aggregates;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using static Beauty.Testing.Conformance.Trial;

namespace Beauty.Testing.Conformance;

/// <summary>The life of a unit of work, and what it loads.</summary>
internal static class UnitOfWorkLaws
{
    public static IEnumerable<StoreLaw> All =>
    [
        new("U1", "A unit of work for reading cannot commit.",
            "refusing CommitAsync by the intent", ReadingCannotCommit),
        new("U2", "A unit of work commits once.",
            "refusing a second CommitAsync whatever the first answered", CommitsOnce),
        new("U3", "Disposing without a commit leaves nothing.",
            "rolling back in DisposeAsync", NothingWithoutCommit),
        new("U4", "Snapshots come back equal, and unknown keys are left out.",
            "the JSON of snapshots; the kind as a part of the key", Loaded),
        new("U5", "A group lists its members with their versions of now, and nobody else.",
            "storing the group with each change; aggregates without a group", Groups),
        new("U6", "An aggregate that changes its group leaves the old one.",
            "replacing the group with each change", GroupLeft),
    ];

    private static async Task ReadingCannotCommit(Trial trial)
    {
        var plan = await trial.PlanAsync(Visit(1, 10, 11, Anna), command: 1);
        var before = await trial.PictureAsync();

        var thrown = await trial.InUnitAsync(Home, WorkIntent.Read, unit => ThrownByAsync(
            async () => await unit.CommitAsync(plan, trial.CancellationToken)));

        ExpectThrown<InvalidOperationException>(thrown, "the forbidden commit");
        await trial.ExpectUnchangedAsync(before, "the unit of work was for reading");
    }

    private static async Task CommitsOnce(Trial trial)
    {
        var plan = await trial.PlanAsync(Visit(1, 10, 11, Anna), command: 1);
        var other = await trial.PlanAsync(Visit(2, 10, 11, Bella), command: 2);

        var thrown = await trial.InUnitAsync(Home, WorkIntent.Write, async unit =>
        {
            await unit.CommitAsync(plan, trial.CancellationToken);
            return await ThrownByAsync(
                async () => await unit.CommitAsync(other, trial.CancellationToken));
        });

        ExpectThrown<InvalidOperationException>(thrown, "the forbidden commit");
        ExpectSame(plan.Command, await trial.FindAsync(Home, plan.Command.Command), "the first commit");
        ExpectSame(null, await trial.FindAsync(Home, other.Command.Command), "the second commit");
    }

    private static async Task NothingWithoutCommit(Trial trial)
    {
        var before = await trial.PictureAsync();

        await trial.InUnitAsync(Home, WorkIntent.Write, async unit =>
            await unit.ReadPagesAsync(Calendars, Days, trial.CancellationToken));

        await trial.ExpectUnchangedAsync(before, "nothing was committed");
        await trial.BookAsync(Visit(1, 10, 11, Anna), command: 1);
    }

    private static async Task Loaded(Trial trial)
    {
        var visit = Visit(1, 10, 11, Anna);
        await trial.BookAsync(visit, command: 1);
        await trial.StoreRosterAsync(1, command: 2);
        await trial.StoreRosterAsync(2, command: 3);
        AggregateKey[] keys = [Roster, visit.Key, Visit(9, 10, 11).Key];

        var inside = await trial.LoadAsync(Home, keys);
        var outside = await trial.Store.Reads.LoadAsync(Home, keys, trial.CancellationToken);

        foreach (var found in new[] { inside, outside })
        {
            ExpectSame(2, found.Count, "how many of three keys exist");
            ExpectSame<Snapshot>(Conformance.Visit.State(1, "booked"), found[visit.Key], "the visit");
            ExpectSame<Snapshot>(Conformance.Visit.State(2, "roster 2"), found[Roster], "the roster");
        }
    }

    private static async Task Groups(Trial trial)
    {
        await trial.BookAsync(Visit(1, 10, 11, Anna), command: 1);
        await trial.StoreRosterAsync(1, command: 2);
        await trial.StoreRosterAsync(2, command: 3);

        ExpectSame(
            $"{new AggregateVersion(Roster, 2)}", await MembersAsync(trial, Team), "the team");
        ExpectSame("", await MembersAsync(trial, AggregateGroup.Catalog), "the catalog");
    }

    private static async Task GroupLeft(Trial trial)
    {
        await trial.StoreRosterAsync(1, command: 1);
        var moved = new CommitPlanBuilder()
            .Change(new AggregateChange(Roster, 1, Conformance.Visit.State(2, "moved"), AggregateGroup.Catalog, []))
            .Build(Record(2));
        await trial.ExpectCommitAsync(moved, CommitResult.Committed, "it follows version 1");

        ExpectSame("", await MembersAsync(trial, Team), "the team");
        ExpectSame(
            $"{new AggregateVersion(Roster, 2)}",
            await MembersAsync(trial, AggregateGroup.Catalog, Team),
            "both groups");
    }

    private static async Task<string> MembersAsync(Trial trial, params AggregateGroup[] groups)
    {
        var versions = await trial.InUnitAsync(Home, WorkIntent.Read, unit =>
            unit.ReadVersionsAsync(groups, trial.CancellationToken).AsTask());
        return string.Join("; ", versions);
    }
}
