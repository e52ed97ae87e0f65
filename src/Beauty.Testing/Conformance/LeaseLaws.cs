using Beauty.Persistence.Abstractions.Outbox;
using static Beauty.Testing.Conformance.Trial;

namespace Beauty.Testing.Conformance;

/// <summary>Of several relays one works, and one that was overtaken cannot mark.</summary>
internal static class LeaseLaws
{
    private const string Fence = "comparing the fence in the same statement or transaction as the mark";
    private const string OneStatement = "taking the lease by one conditional write";

    public static IEnumerable<StoreLaw> All =>
    [
        new("O10", "While a lease lasts no other relay gets it; from its end on one does.", OneStatement, OneAtATime),
        new("O11", "Each taking has a higher fence, after releases and restarts too.",
            "keeping the lease's row when it is released", FenceGrows),
        new("O12", "A mark under an old fence is refused and changes nothing.", Fence, OldFenceMarks),
        new("O13", "A failure noted under an old fence is refused and changes nothing.", Fence, OldFenceFails),
        new("O14", "A relay may take its own lease again; the old one ends thereby.", OneStatement, TakesItsOwn),
        new("O15", "A renewed lease lasts to its new end under its old fence; a lost one is not renewed.",
            "comparing the fence when a lease is renewed", Renews),
        new("O16", "A released lease is free at once; what is released late leaves the next owner alone.",
            "comparing the fence when a lease is released", Releases),
        new("O17", "Of many relays that ask at once one gets the lease.", OneStatement, Race),
    ];

    private static async Task OneAtATime(Trial trial)
    {
        await trial.TakeAsync(Relay, until: Seconds(60));

        Expect(await trial.TryTakeAsync(OtherRelay, LongAfter, Seconds(59)) is null, "the lease lasts a minute");
        var lease = await trial.TakeAsync(OtherRelay, LongAfter, Seconds(60));

        ExpectSame((OtherRelay, LongAfter), (lease.Owner, lease.Until), "the next lease");
    }

    private static async Task FenceGrows(Trial trial)
    {
        var first = await trial.TakeAsync(Relay, until: Seconds(10));
        Expect(first.Fence >= 1, $"fences count from 1, got {first.Fence}");
        var second = await trial.TakeAsync(OtherRelay, until: Seconds(20), now: Seconds(10));
        await trial.Store.Outbox.ReleaseLeaseAsync(second, trial.CancellationToken);
        var third = await trial.TakeAsync(Relay, until: Seconds(30));
        await trial.Store.Outbox.ReleaseLeaseAsync(third, trial.CancellationToken);
        await trial.ReopenAsync();
        var fourth = await trial.TakeAsync(Relay, until: Seconds(40));

        Expect(
            first.Fence < second.Fence && second.Fence < third.Fence && third.Fence < fourth.Fence,
            $"fences grow, got {first.Fence}, {second.Fence}, {third.Fence}, {fourth.Fence}");
    }

    private static async Task OldFenceMarks(Trial trial)
    {
        await trial.TellAsync(visit: 1, version: 1, command: 1);
        var slept = await trial.TakeAsync(Relay, until: Seconds(10));
        var due = await trial.DueAsync();
        var next = await trial.TakeAsync(OtherRelay, now: Seconds(10));

        Expect(!await trial.MarkAsync(slept, due), "another relay took the lease");
        await trial.ExpectDueAsync("nothing was marked", Now, "home 1/1");
        Expect(await trial.MarkAsync(next, due), "its owner marks");
        await trial.ExpectUntoldAsync(0, "its owner marked");
    }

    private static async Task OldFenceFails(Trial trial)
    {
        await trial.TellAsync(visit: 1, version: 1, command: 1);
        var slept = await trial.TakeAsync(Relay, until: Seconds(10));
        var due = await trial.DueAsync();
        await trial.TakeAsync(OtherRelay, now: Seconds(10));

        Expect(!await trial.FailAsync(slept, due[0], FailedAttempt.Parks(Code, Now)), "another relay took the lease");
        ExpectList(due, await trial.DueAsync(), "nothing was noted");
    }

    private static async Task TakesItsOwn(Trial trial)
    {
        await trial.TellAsync(visit: 1, version: 1, command: 1);
        var first = await trial.TakeAsync(Relay);
        var second = await trial.TakeAsync(Relay);
        var due = await trial.DueAsync();

        Expect(first.Fence < second.Fence, $"the second taking has a higher fence than {first.Fence}");
        Expect(!await trial.MarkAsync(first, due), "the first taking is over");
        Expect(await trial.MarkAsync(second, due), "the second taking stands");
    }

    private static async Task Renews(Trial trial)
    {
        var first = await trial.TakeAsync(Relay, until: Seconds(10));
        var renewed = await trial.Store.Outbox.RenewLeaseAsync(first, Seconds(60), trial.CancellationToken);
        ExpectSame(new RelayLease(Relay, Seconds(60), first.Fence), renewed, "the renewed lease");
        Expect(await trial.TryTakeAsync(OtherRelay, LongAfter, Seconds(59)) is null, "it lasts to its new end");
        await trial.TakeAsync(OtherRelay, now: Seconds(60));

        var lost = await trial.Store.Outbox.RenewLeaseAsync(renewed!, Seconds(90), trial.CancellationToken);

        ExpectSame(null, lost, "the renewal of a lease that was taken");
        Expect(await trial.TryTakeAsync(Relay, LongAfter, Seconds(61)) is null, "the other relay has it");
    }

    private static async Task Releases(Trial trial)
    {
        await trial.TellAsync(visit: 1, version: 1, command: 1);
        var first = await trial.TakeAsync(Relay);
        await trial.Store.Outbox.ReleaseLeaseAsync(first, trial.CancellationToken);
        Expect(!await trial.MarkAsync(first, await trial.DueAsync()), "a released lease marks nothing");
        ExpectSame(
            null,
            await trial.Store.Outbox.RenewLeaseAsync(first, LongAfter, trial.CancellationToken),
            "the renewal of a released lease");

        await trial.TakeAsync(OtherRelay);
        await trial.Store.Outbox.ReleaseLeaseAsync(first, trial.CancellationToken);

        Expect(await trial.TryTakeAsync(Relay, LongAfter) is null, "the other relay's lease was not released");
    }

    private static async Task Race(Trial trial)
    {
        const int relays = 8;
        var leases = await Task.WhenAll(Enumerable.Range(1, relays).Select(number => Task.Run(
            () => trial.TryTakeAsync(Id<Domain.Identity.RelayId>(number), LongAfter), trial.CancellationToken)));

        ExpectSame(1, leases.Count(lease => lease is not null), "the relays that got the lease");
    }
}
