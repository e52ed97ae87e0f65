using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Outbox;
using static Beauty.Testing.Conformance.Trial;

namespace Beauty.Testing.Conformance;

/// <summary>What was committed is told: all of it, in the order of its stream, at least once.</summary>
internal static class OutboxLaws
{
    private const string Unmarked = "reading what is not marked, in the order of a number taken inside the commit";
    private const string HeldBack = "leaving out a message whose stream has an older one that waits or is parked";

    public static IEnumerable<StoreLaw> All =>
    [
        new("O1", "Due messages come in the order stored, whole, each with its tenant.", Unmarked, Order),
        new("O2", "What is marked is not due again, and nothing else is marked.",
            "the tenant and the message's id in the condition of the update", Marked),
        new("O3", "What was told and not marked is due again, after a restart too.",
            "a cursor, or a flag that is set when a message is read", ToldAgain),
        new("O4", "A message that waits holds back its stream until its time, and no other stream.", HeldBack, Waits),
        new("O5", "Each failed attempt is counted, with its code and the time of the next.",
            "the columns of the attempt", Counted),
        new("O6", "A parked message is listed whole and holds back its stream.", HeldBack, Parks),
        new("O7", "A replayed message is due at once, before its stream; nothing else is replayed.",
            "resetting attempts and times; the tenant in the condition", Replayed),
        new("O8", "With writers at once every message is told, once, and each stream in its order.",
            "a cursor over numbers: a commit may come late with an early number", Writers),
        new("O9", "Of many due messages the oldest are read first.", "the limit applied before the order", Limited),
    ];

    private static async Task Order(Trial trial)
    {
        await trial.TellAsync(visit: 2, version: 1, command: 1);
        await trial.TellAsync(visit: 1, version: 1, command: 2, Neighbour);
        await trial.TellAsync(visit: 1, version: 1, command: 3);
        await trial.TellAsync(visit: 2, version: 2, command: 4);
        await trial.TellAsync(visit: 1, version: 2, command: 5, Neighbour);

        await trial.ExpectDueAsync(
            "the order of the commits", Now, "home 2/1", "neighbour 1/1", "home 1/1", "home 2/2", "neighbour 1/2");
        var first = (await trial.DueAsync())[0];
        ExpectSame(
            new StoredMessage { Tenant = Home, Message = Visit(2, 10, 11).Message(1, Id<CommandId>(1)) },
            first, "the first message");
        await trial.ExpectUntoldAsync(5, "nothing was marked");
    }

    private static async Task Marked(Trial trial)
    {
        // The same visit and command in both tenants, so that both messages have one id.
        await trial.TellAsync(visit: 1, version: 1, command: 1);
        await trial.TellAsync(visit: 1, version: 1, command: 1, Neighbour);
        await trial.TellAsync(visit: 1, version: 2, command: 2);
        var lease = await trial.TakeAsync(Relay);
        var due = await trial.DueAsync();

        Expect(await trial.MarkAsync(lease, due[0]), "the lease stands");
        await trial.ExpectDueAsync("home 1/1 was marked", Now, "neighbour 1/1", "home 1/2");
        Expect(await trial.MarkAsync(lease, due), "the lease stands, and marking twice is no mistake");
        await trial.ExpectDueAsync("all were marked", Now);
        await trial.ExpectUntoldAsync(0, "all were marked");
        await trial.ReopenAsync();
        await trial.ExpectDueAsync("all were marked before the restart", Now);
    }

    private static async Task ToldAgain(Trial trial)
    {
        await trial.TellAsync(visit: 1, version: 1, command: 1);
        await trial.TellAsync(visit: 1, version: 2, command: 2);
        await trial.TakeAsync(Relay);
        await trial.ExpectDueAsync("nothing was told", Now, "home 1/1", "home 1/2");

        // The relay tells both here, and dies.
        await trial.ExpectDueAsync("they were read and not marked", Now, "home 1/1", "home 1/2");
        await trial.ReopenAsync();
        await trial.ExpectDueAsync("they were not marked before the restart", Now, "home 1/1", "home 1/2");
        var lease = await trial.TakeAsync(OtherRelay, now: LongAfter, until: LongAfter + NodaTime.Duration.FromDays(1));
        Expect(await trial.MarkAsync(lease, await trial.DueAsync()), "the next relay marks them");
        await trial.ExpectUntoldAsync(0, "they were told again");
    }

    private static async Task Waits(Trial trial)
    {
        await trial.TellAsync(visit: 1, version: 1, command: 1);
        await trial.TellAsync(visit: 1, version: 2, command: 2);
        await trial.TellAsync(visit: 1, version: 1, command: 3, Neighbour);
        await trial.TellAsync(visit: 2, version: 1, command: 4);
        var lease = await trial.TakeAsync(Relay);
        var first = (await trial.DueAsync())[0];

        Expect(await trial.FailAsync(lease, first, FailedAttempt.Waits(Code, Seconds(60))), "the lease stands");

        await trial.ExpectDueAsync("home 1 waits a minute", Seconds(59), "neighbour 1/1", "home 2/1");
        await trial.ExpectDueAsync(
            "the minute is over", Seconds(60), "home 1/1", "home 1/2", "neighbour 1/1", "home 2/1");
        await trial.ExpectUntoldAsync(4, "waiting messages count");
    }

    private static async Task Counted(Trial trial)
    {
        await trial.TellAsync(visit: 1, version: 1, command: 1);
        var lease = await trial.TakeAsync(Relay);
        for (var attempt = 1; attempt <= 3; attempt++)
        {
            var at = Seconds(attempt * 10);
            var waits = FailedAttempt.Waits(FailureCode.Of($"kit.failed-{attempt}"), at);
            var message = (await trial.DueAsync(Seconds((attempt - 1) * 10)))[0];
            Expect(await trial.FailAsync(lease, message, waits), "the lease stands");

            var stored = (await trial.DueAsync(at))[0];

            ExpectSame(
                message with { Attempts = attempt, NotBefore = at, LastError = waits.Code }, stored, "the message");
        }
    }

    private static async Task Parks(Trial trial)
    {
        await trial.TellAsync(visit: 1, version: 1, command: 1, Neighbour);
        await trial.TellAsync(visit: 1, version: 2, command: 2, Neighbour);
        await trial.TellAsync(visit: 1, version: 1, command: 3);
        var lease = await trial.TakeAsync(Relay);
        var first = (await trial.DueAsync())[0];
        ExpectList([], await trial.Store.Outbox.ListParkedAsync(10, trial.CancellationToken), "nothing is parked");

        Expect(await trial.FailAsync(lease, first, FailedAttempt.Parks(Code, Now)), "the lease stands");

        await trial.ExpectDueAsync("the neighbour's stream is parked", LongAfter, "home 1/1");
        ExpectList(
            [first with { Attempts = 1, LastError = Code, ParkedAt = Now }],
            await trial.Store.Outbox.ListParkedAsync(10, trial.CancellationToken),
            "what is parked");
        await trial.ExpectUntoldAsync(3, "parked messages and those behind them count");
    }

    private static async Task Replayed(Trial trial)
    {
        await trial.TellAsync(visit: 1, version: 1, command: 1);
        await trial.TellAsync(visit: 1, version: 2, command: 2);
        await trial.TellAsync(visit: 2, version: 1, command: 3);
        var lease = await trial.TakeAsync(Relay);
        var due = await trial.DueAsync();
        await trial.FailAsync(lease, due[0], FailedAttempt.Parks(Code, Now));
        await trial.FailAsync(lease, due[2], FailedAttempt.Waits(Code, Seconds(60)));

        await ExpectReplayAsync(trial, Neighbour, due[0], expected: false, "it is no message of the neighbour's");
        await ExpectReplayAsync(trial, Home, due[2], expected: false, "it waits and is not parked");
        await ExpectReplayAsync(trial, Home, due[0], expected: true, "it is parked");
        await ExpectReplayAsync(trial, Home, due[0], expected: false, "it is parked no more");

        await trial.ExpectDueAsync("the stream goes on in its order", Now, "home 1/1", "home 1/2");
        ExpectSame(due[0] with { LastError = Code }, (await trial.DueAsync())[0], "the replayed message");
    }

    private static async Task ExpectReplayAsync(
        Trial trial, TenantId tenant, StoredMessage message, bool expected, string because)
    {
        var replayed = await trial.Store.Outbox.ReplayAsync(tenant, message.Message.Id, trial.CancellationToken);
        trial.Note($"replays {Describe(message)}: {replayed}");
        ExpectSame(expected, replayed, $"{because}: replayed");
    }

    private static async Task Writers(Trial trial)
    {
        const int writers = 6;
        const int versions = 8;
        var lease = await trial.TakeAsync(Relay);
        var told = new List<StoredMessage>();
        var writing = Task.WhenAll(Enumerable.Range(1, writers).Select(writer => Task.Run(
            async () =>
            {
                for (var version = 1; version <= versions; version++)
                {
                    await trial.TellAsync(writer, version, (writer * versions) + version);
                }
            },
            trial.CancellationToken)));

        // Once more after the last commit: what is due then is all there is.
        for (var isOver = false; !isOver;)
        {
            isOver = writing.IsCompleted;
            var due = await trial.DueAsync();
            told.AddRange(due);
            Expect(await trial.MarkAsync(lease, due), "nobody else took the lease");
            isOver &= due.IsEmpty;
        }

        await writing;
        ExpectList(
            from writer in Enumerable.Range(1, writers)
            from version in Enumerable.Range(1, versions)
            select $"home {writer}/{version}",
            told.OrderBy(stored => Number(stored.Message.Stream.Id)).Select(Describe),
            "what was told, by stream");
    }

    private static async Task Limited(Trial trial)
    {
        for (var visit = 5; visit >= 1; visit--)
        {
            await trial.TellAsync(visit, version: 1, command: visit);
        }

        var due = await trial.DueAsync(most: 2);

        ExpectList(["home 5/1", "home 4/1"], due.Select(Describe), "the two oldest");
    }
}
