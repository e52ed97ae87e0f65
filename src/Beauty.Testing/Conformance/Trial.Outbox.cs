using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.Outbox;
using NodaTime;

namespace Beauty.Testing.Conformance;

internal sealed partial class Trial
{
    public static RelayId Relay { get; } = Id<RelayId>(1);

    public static RelayId OtherRelay { get; } = Id<RelayId>(2);

    public static FailureCode Code { get; } = FailureCode.Of("kit.failed");

    /// <summary>The end of leases that a law does not wait for.</summary>
    public static Instant LongAfter { get; } = Now + Duration.FromDays(1);

    public static Instant Seconds(int after) => Now + Duration.FromSeconds(after);

    /// <summary>Stores the next version of a visit with its message, without time on any calendar.</summary>
    public async Task TellAsync(int visit, long version, int command, TenantId? tenant = null)
    {
        var told = Visit(visit, 10, 11);
        var plan = new CommitPlanBuilder()
            .Change(new AggregateChange(
                told.Key, version - 1, Conformance.Visit.State(version, "told"), default, [told.Row()]))
            .Tell(told.Message(version, Id<CommandId>(command)))
            .Build(Record(command));
        await ExpectCommitAsync(plan, CommitResult.Committed, $"it follows version {version - 1}", tenant);
    }

    public async Task<RelayLease?> TryTakeAsync(RelayId owner, Instant until, Instant? now = null)
    {
        var lease = await Store.Outbox.TakeLeaseAsync(owner, until, now ?? Now, CancellationToken);
        Note($"relay {Number(owner.Value)} takes the lease: {Describe(lease)}");
        return lease;
    }

    public async Task<RelayLease> TakeAsync(RelayId owner, Instant? until = null, Instant? now = null)
    {
        var lease = await TryTakeAsync(owner, until ?? LongAfter, now);
        Expect(lease is not null, $"relay {Number(owner.Value)} gets a lease that is free");
        return lease!;
    }

    public async Task<ImmutableArray<StoredMessage>> DueAsync(Instant? now = null, int most = 100)
    {
        var due = await Store.Outbox.ReadDueAsync(now ?? Now, most, CancellationToken);
        Note($"due are {string.Join(", ", due.Select(Describe))}");
        return due;
    }

    public async Task<bool> MarkAsync(RelayLease lease, params IReadOnlyCollection<StoredMessage> messages)
    {
        var stood = await Store.Outbox.MarkPublishedAsync(lease, messages, Now, CancellationToken);
        Note($"fence {lease.Fence} marks {string.Join(", ", messages.Select(Describe))}: {stood}");
        return stood;
    }

    public async Task<bool> FailAsync(RelayLease lease, StoredMessage message, FailedAttempt attempt)
    {
        var stood = await Store.Outbox.RecordFailureAsync(lease, message, attempt, CancellationToken);
        Note($"fence {lease.Fence} fails {Describe(message)}: {stood}");
        return stood;
    }

    /// <summary>Expects what is due, as texts such as <c>home 1/2</c>: whose, visit, version.</summary>
    public async Task ExpectDueAsync(string because, Instant? now, params string[] expected) =>
        ExpectList(expected, (await DueAsync(now)).Select(Describe), because);

    public async Task ExpectUntoldAsync(int expected, string because) =>
        ExpectSame(expected, await Store.Outbox.CountUntoldAsync(CancellationToken), $"{because}: untold messages");

    public static string Describe(StoredMessage stored) =>
        $"{Name(stored.Tenant)} {Number(stored.Message.Stream.Id)}/{stored.Message.StreamVersion}";

    private static string Describe(RelayLease? lease) =>
        lease is null ? "refused" : $"fence {lease.Fence} until {lease.Until}";
}
