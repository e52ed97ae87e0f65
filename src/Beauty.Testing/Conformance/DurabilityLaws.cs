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
        await trial.StoreRosterAsync(1, command: 1).ConfigureAwait(false);
        await trial.BookAsync(Visit(1, 23.5, 24.5, Anna, Room), command: 2).ConfigureAwait(false);
        await trial.StoreRosterAsync(2, command: 3).ConfigureAwait(false);
        var before = await trial.PictureAsync().ConfigureAwait(false);

        await trial.ReopenAsync().ConfigureAwait(false);

        await trial.ExpectUnchangedAsync(before, "the store was only reopened").ConfigureAwait(false);
    }

    private static async Task RulesAfterReopening(Trial trial)
    {
        var done = await trial.PlanAsync(Visit(1, 10, 11, Anna), command: 1).ConfigureAwait(false);
        var late = await trial.PlanAsync(Visit(2, 10, 11, Anna), command: 2).ConfigureAwait(false);
        await trial.ExpectCommitAsync(done, CommitResult.Committed, "the first time").ConfigureAwait(false);

        await trial.ReopenAsync().ConfigureAwait(false);

        await trial.ExpectStaleAsync(late, "Anna's page had moved before the reopening").ConfigureAwait(false);
        await trial.ExpectCommitAsync(done, CommitResult.AlreadyDone, "it was done before the reopening").ConfigureAwait(false);
        await trial.BookAsync(Visit(3, 12, 13, Anna), command: 3).ConfigureAwait(false);
    }

    private static async Task Told(Trial trial)
    {
        var (visit, next) = (Visit(1, 10, 11, Anna), Visit(2, 12, 13, Anna));
        await trial.BookAsync(visit, command: 1).ConfigureAwait(false);
        var builder = await trial.BuilderAsync(next).ConfigureAwait(false);
        var plan = Booking(builder, next, 2)
            .Tell(visit.Message(2, Record(2).Command, "appointment.moved"))
            .Build(Record(2));
        await trial.ExpectCommitAsync(plan, CommitResult.Committed, "the page was just read").ConfigureAwait(false);

        var messages = await trial.OutboxAsync(Home).ConfigureAwait(false);

        OutboxMessage[] expected = [visit.Message(1, Record(1).Command), .. plan.Messages];
        Expect(
            messages.SequenceEqual(expected),
            $"the outbox holds\n    {string.Join("\n    ", expected)}\n  and not\n    {string.Join("\n    ", messages)}");
    }

    private static async Task NotTold(Trial trial)
    {
        var done = await trial.PlanAsync(Visit(1, 10, 11, Anna), command: 1).ConfigureAwait(false);
        var late = await trial.PlanAsync(Visit(2, 10, 11, Anna), command: 2).ConfigureAwait(false);
        await trial.ExpectCommitAsync(done, CommitResult.Committed, "the first time").ConfigureAwait(false);

        await trial.ExpectCommitAsync(late, CommitResult.Stale, "Anna's page has moved").ConfigureAwait(false);
        await trial.ExpectCommitAsync(done, CommitResult.AlreadyDone, "the second time").ConfigureAwait(false);

        var messages = await trial.OutboxAsync(Home).ConfigureAwait(false);
        Expect(messages.SequenceEqual(done.Messages), $"only the stored plan tells its message, got {messages.Length} messages");
    }

    private static async Task StreamOrder(Trial trial)
    {
        for (var version = 1; version <= 5; version++)
        {
            var plan = new CommitPlanBuilder()
                .Change(new AggregateChange(
                    Visit(1, 10, 11).Key, version - 1, Conformance.Visit.State(version, "told"), default, [Visit(1, 10, 11).Row()]))
                .Tell(Visit(1, 10, 11).Message(version, Record(version).Command))
                .Build(Record(version));
            await trial.ExpectCommitAsync(plan, CommitResult.Committed, $"it follows version {version - 1}").ConfigureAwait(false);
        }

        var messages = await trial.OutboxAsync(Home).ConfigureAwait(false);

        Expect(
            messages.Select(message => message.StreamVersion).SequenceEqual([1, 2, 3, 4, 5]),
            $"versions 1 to 5 in order, got {string.Join(", ", messages.Select(message => message.StreamVersion))}");
    }
}
