using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Testing.Faults;
using static Beauty.Testing.Conformance.Trial;

namespace Beauty.Testing.Conformance;

/// <summary>One key, one outcome: retries are recognised.</summary>
internal static class CommandLaws
{
    private const string Key = "the unique key over tenant and command, looked at before any version";

    public static IEnumerable<StoreLaw> All =>
    [
        new("W3", "The same command again is AlreadyDone and changes nothing.", Key, Again),
        new("W3a", "AlreadyDone comes before Stale: a retry of old plans is no conflict.", Key, AlreadyDoneFirst),
        new("W3b", "Another plan under a used key is AlreadyDone and changes nothing.", Key, OtherPlan),
        new("W4", "An outcome is remembered whole: answer, request, actor and time.",
            "the columns of the command's record", Remembered),
        new("W4a", "A refused command's outcome is remembered, and nothing else is stored.",
            "plans without any change: the record alone is committed", RefusalRemembered),
        new("W4b", "The command log lists each outcome once.",
            "the projection of the command records", Log),
        new("W19", "A token cancelled before the commit leaves nothing.",
            "checking the token before the commit is sent, and rolling back", CancelledCommit),
        new("W19a", "A cancelled beginning changes nothing and blocks nobody.",
            "giving the gate or connection back when waiting for it was cancelled", CancelledBegin),
        new("W20", "A lost acknowledgement: the retry finds the first outcome and nothing is stored twice.",
            "FindCommand in a new unit of work; the record is part of the commit", LostAcknowledgement),
        new("W20a", "A failure before the commit leaves nothing, and the retry is the first time.",
            "disposing a unit of work without a commit", FailureBeforeCommit),
    ];

    private static async Task Again(Trial trial)
    {
        var plan = await trial.PlanAsync(Visit(1, 10, 11, Anna, Room), command: 1);
        await trial.ExpectCommitAsync(plan, CommitResult.Committed, "the first time");

        await ExpectAlreadyDoneAsync(trial, plan, "the same plan a second time");
    }

    private static async Task AlreadyDoneFirst(Trial trial)
    {
        var plan = await trial.PlanAsync(Visit(1, 10, 11, Anna), command: 1);
        await trial.ExpectCommitAsync(plan, CommitResult.Committed, "the first time");
        await trial.BookAsync(Visit(2, 12, 13, Anna), command: 2);

        await ExpectAlreadyDoneAsync(trial, plan, "done before, though its page has moved since");
    }

    private static async Task OtherPlan(Trial trial)
    {
        await trial.BookAsync(Visit(1, 10, 11, Anna), command: 1);
        var other = await trial.PlanAsync(Visit(2, 12, 13, Bella), command: 1);

        await ExpectAlreadyDoneAsync(trial, other, "the key was used");
    }

    private static async Task Remembered(Trial trial)
    {
        await trial.BookAsync(Visit(1, 10, 11, Anna), command: 1);

        ExpectSame(Record(1), await trial.FindAsync(Home, Record(1).Command), "the record of command 1");
        ExpectSame(null, await trial.FindAsync(Home, Record(2).Command), "the record of an unknown command");
    }

    private static async Task RefusalRemembered(Trial trial)
    {
        await trial.BookAsync(Visit(1, 10, 11, Anna), command: 1);
        var refused = Record(2, OutcomeKind.Refused, "scheduling.staff-busy");
        var plan = new CommitPlanBuilder().Build(refused);
        var pages = await trial.ReadPagesAsync(Home, Calendars, Days);

        await trial.ExpectCommitAsync(plan, CommitResult.Committed, "a refusal is stored");

        ExpectSame(refused, await trial.FindAsync(Home, refused.Command), "the record of the refusal");
        var after = await trial.ReadPagesAsync(Home, Calendars, Days);
        Expect(pages.Zip(after).All(pair => pair.First.Version == pair.Second.Version), "a refusal moves no page");
        await ExpectAlreadyDoneAsync(trial, plan, "the refusal is remembered");
    }

    private static async Task Log(Trial trial)
    {
        await trial.BookAsync(Visit(1, 10, 11, Anna), command: 1);
        var refused = Record(2, OutcomeKind.Refused, "scheduling.staff-busy");
        await trial.ExpectCommitAsync(
            new CommitPlanBuilder().Build(refused), CommitResult.Committed, "a refusal is stored");

        var log = await trial.Store.Reads.Of<CommandLogEntry>(Home).ListAsync(trial.CancellationToken);

        ExpectList(
            [CommandLogEntry.Of(Record(1)), CommandLogEntry.Of(refused)],
            log.OrderBy(entry => entry.Command.Value),
            "the log by command");
    }

    private static async Task CancelledCommit(Trial trial)
    {
        var plan = await trial.PlanAsync(Visit(1, 10, 11, Anna), command: 1);
        var before = await trial.PictureAsync();

        var thrown = await trial.InUnitAsync(Home, WorkIntent.Write, async unit => await ThrownByAsync(
            async () => await unit.CommitAsync(plan, new CancellationToken(canceled: true))));

        trial.Note($"committed with a cancelled token: {thrown?.GetType().Name ?? "no exception"}");
        ExpectThrown<OperationCanceledException>(thrown, "a cancelled commit");
        await trial.ExpectUnchangedAsync(before, "the commit was cancelled");
        await trial.ExpectCommitAsync(plan, CommitResult.Committed, "the command was never done");
    }

    private static async Task CancelledBegin(Trial trial)
    {
        var thrown = await ThrownByAsync(async () =>
        {
            var unit = await trial.Store.Work.BeginAsync(Home, WorkIntent.Write, new CancellationToken(canceled: true));
            await unit.DisposeAsync();
        });

        trial.Note($"began with a cancelled token: {thrown?.GetType().Name ?? "no exception"}");
        ExpectThrown<OperationCanceledException>(thrown, "a cancelled beginning");
        await trial.BookAsync(Visit(1, 10, 11, Anna), command: 1);
    }

    private static async Task LostAcknowledgement(Trial trial)
    {
        var plan = await trial.PlanAsync(Visit(1, 10, 11, Anna, Room), command: 1);
        var thrown = await CommitThroughAsync(trial, plan, new FaultRates(beforeCommit: 0, afterCommit: 1, stale: 0));
        ExpectThrown<OutcomeUnknownException>(thrown, "the injected fault");
        var before = await trial.PictureAsync();

        var found = await trial.FindAsync(Home, plan.Command.Command);

        ExpectSame(plan.Command, found, "what the retry finds");
        await trial.ExpectCommitAsync(plan, CommitResult.AlreadyDone, "it was stored the first time");
        await trial.ExpectUnchangedAsync(before, "the command was done");
    }

    private static async Task FailureBeforeCommit(Trial trial)
    {
        var plan = await trial.PlanAsync(Visit(1, 10, 11, Anna, Room), command: 1);
        var before = await trial.PictureAsync();
        var thrown = await CommitThroughAsync(trial, plan, new FaultRates(beforeCommit: 1, afterCommit: 0, stale: 0));
        ExpectThrown<StoreBusyException>(thrown, "the injected fault");

        await trial.ExpectUnchangedAsync(before, "the unit of work was disposed without a commit");
        await trial.ExpectCommitAsync(plan, CommitResult.Committed, "the retry is the first time");
    }

    private static async Task<Exception?> CommitThroughAsync(Trial trial, CommitPlan plan, FaultRates rates)
    {
        var faulty = new FaultyUnitOfWorkFactory(trial.Store.Work, seed: 1, rates);
        await using var unit = await faulty.BeginAsync(Home, WorkIntent.Write, trial.CancellationToken);
        var thrown = await ThrownByAsync(async () => await unit.CommitAsync(plan, trial.CancellationToken));
        trial.Note($"committed command 1 through a fault: {thrown?.GetType().Name ?? "no exception"}");
        return thrown;
    }

    private static async Task ExpectAlreadyDoneAsync(Trial trial, CommitPlan plan, string because)
    {
        var before = await trial.PictureAsync();
        await trial.ExpectCommitAsync(plan, CommitResult.AlreadyDone, because);
        await trial.ExpectUnchangedAsync(before, because);
    }
}
