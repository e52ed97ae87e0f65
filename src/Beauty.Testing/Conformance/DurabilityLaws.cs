using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.Outbox;
using static Beauty.Testing.Conformance.Trial;

namespace Beauty.Testing.Conformance;

/// <summary>What was acknowledged stays, and is told exactly when it was stored.</summary>
internal static class DurabilityLaws
{
    private const string SameCommit = "outbox rows in the same transaction as the change";

    public static IEnumerable<StoreLaw> All =>
    [
        new("W16", "Everything acknowledged is there after the store was reopened.",
            "what is kept in memory only; flushing before Committed is answered", Reopened),
        new("W16a", "Compare-and-set and command keys hold over a reopening.",
            "versions and keys kept in memory only", RulesAfterReopening),
        new("W18", "A change's messages are in the outbox, whole and in order.", SameCommit, Told),
        new("W18a", "A plan that was not stored tells nothing.", SameCommit, NotTold),
        new("W18b", "The messages of one stream keep their order over several commits.",
            "ordering the outbox by a sequence taken inside the commit", StreamOrder),
    ];

    private static async Task Reopened(Trial trial)
    {
        await trial.StoreRosterAsync(1, command: 1);
        await trial.BookAsync(Visit(1, 23.5, 24.5, Anna, Room), command: 2);
        await trial.StoreRosterAsync(2, command: 3);
        var before = await trial.PictureAsync();

        await trial.ReopenAsync();

        await trial.ExpectUnchangedAsync(before, "the store was only reopened");
    }

    private static async Task RulesAfterReopening(Trial trial)
    {
        var done = await trial.PlanAsync(Visit(1, 10, 11, Anna), command: 1);
        var late = await trial.PlanAsync(Visit(2, 10, 11, Anna), command: 2);
        await trial.ExpectCommitAsync(done, CommitResult.Committed, "the first time");

        await trial.ReopenAsync();

        await trial.ExpectStaleAsync(late, "Anna's page had moved before the reopening");
        await trial.ExpectCommitAsync(done, CommitResult.AlreadyDone, "it was done before the reopening");
        await trial.BookAsync(Visit(3, 12, 13, Anna), command: 3);
    }

    private static async Task Told(Trial trial)
    {
        var (visit, next) = (Visit(1, 10, 11, Anna), Visit(2, 12, 13, Anna));
        await trial.BookAsync(visit, command: 1);
        var builder = await trial.BuilderAsync(next);
        var plan = Booking(builder, next, 2)
            .Tell(visit.Message(2, Record(2).Command, "appointment.moved"))
            .Build(Record(2));
        await trial.ExpectCommitAsync(plan, CommitResult.Committed, "the page was just read");

        var messages = await trial.OutboxAsync(Home);

        OutboxMessage[] expected = [visit.Message(1, Record(1).Command), .. plan.Messages];
        ExpectList(expected, messages, "the outbox");
    }

    private static async Task NotTold(Trial trial)
    {
        var done = await trial.PlanAsync(Visit(1, 10, 11, Anna), command: 1);
        var late = await trial.PlanAsync(Visit(2, 10, 11, Anna), command: 2);
        await trial.ExpectCommitAsync(done, CommitResult.Committed, "the first time");

        await trial.ExpectCommitAsync(late, CommitResult.Stale, "Anna's page has moved");
        await trial.ExpectCommitAsync(done, CommitResult.AlreadyDone, "the second time");

        var messages = await trial.OutboxAsync(Home);
        ExpectList(done.Messages, messages, "the outbox, where only the stored plan tells its message");
    }

    private static async Task StreamOrder(Trial trial)
    {
        var visit = Visit(1, 10, 11);
        for (var version = 1; version <= 5; version++)
        {
            var state = Conformance.Visit.State(version, "told");
            var plan = new CommitPlanBuilder()
                .Change(new AggregateChange(visit.Key, version - 1, state, default, [visit.Row()]))
                .Tell(visit.Message(version, Record(version).Command))
                .Build(Record(version));
            await trial.ExpectCommitAsync(plan, CommitResult.Committed, $"it follows version {version - 1}");
        }

        var messages = await trial.OutboxAsync(Home);

        ExpectList([1, 2, 3, 4, 5], messages.Select(message => message.StreamVersion), "the stream versions told");
    }
}
