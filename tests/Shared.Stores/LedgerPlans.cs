using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Tests.Stores;

/// <summary>Postings in short words; numbers stand for ids.</summary>
internal static class LedgerPlans
{
    public static AggregateKey Owner { get; } = new("package", An.Id<PackageId>(1).Value);

    public static LotTerms Paid { get; } = LotTerms.Of(LotKind.Regular, Plans.Monday);

    public static LedgerCall Call(int command) => LedgerCall.Of(
        An.Id<CommandId>(command), Plans.Monday + Duration.FromSeconds(command), An.Id<ActorId>(1),
        LedgerCause.Of(Owner));

    public static Ledger NewLedger(int number = 1) =>
        Ledger.Open(An.Id<LedgerId>(number), Owner, LedgerUnit.Sessions, LotOrder.RegularFirst);

    /// <summary>Reads a ledger, moves it and commits what was posted.</summary>
    public static async Task<CommitResult> PostAsync(
        this IUnitOfWorkFactory store, int command, Action<Ledger, LedgerCall> move, int ledger = 1)
    {
        await using var work = await store.BeginAsync(TenantId.Single, WorkIntent.Write, Plans.Token);
        var read = await work.ReadLedgerAsync(ledger);
        move(read, Call(command));
        return await work.CommitAsync(
            new CommitPlanBuilder().Post(read.PendingJournals).Build(Plans.Record(command)), Plans.Token);
    }

    public static async Task<Ledger> ReadLedgerAsync(this IUnitOfWork work, int ledger = 1) => Ledger.Rebuild(
        NewLedger(ledger).ToSnapshot(),
        await work.ReadJournalsAsync(An.Id<LedgerId>(ledger), only: null, Plans.Token));
}
