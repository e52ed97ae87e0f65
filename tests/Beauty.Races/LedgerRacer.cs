using System.Globalization;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using NodaTime;

namespace Beauty.Races;

/// <summary>Consumes one unit a round of a ledger that all racers share, until nothing is left.</summary>
/// <remarks>
/// It decides on what it read outside the writing transaction, as stores without a lock of the whole file do, so that
/// only the numbers of the entries keep it from consuming what another has. Commands are named by racer and round.
/// </remarks>
internal sealed class LedgerRacer(IUnitOfWorkFactory store, string name) : IRacer
{
    private static readonly Instant Start = Instant.FromUtc(2027, 3, 1, 0, 0);
    private static readonly LedgerId Shared = EntityId.Derive<LedgerId>("shared", Start);
    private static readonly AggregateKey Owner = new("package", EntityId.Derive<PackageId>("shared", Start).Value);

    /// <summary>Makes the store and grants the units.</summary>
    public static async Task GrantAsync(string address, long units)
    {
        await using var store = new RaceStore(address);
        await store.MigrateAsync();
        var ledger = New();
        ledger.Grant(Call("grant"), units, LotTerms.Of(LotKind.Regular, Start));
        await using var work = await store.Work.BeginAsync(TenantId.Single, WorkIntent.Write);
        await work.CommitAsync(Plan("grant", ledger, OutcomeKind.Accepted));
    }

    public async Task<string> TryAsync(int round)
    {
        var command = string.Create(CultureInfo.InvariantCulture, $"{name} {round}");
        while (true)
        {
            var (known, ledger) = await ReadAsync(Call(command).Command);
            if (known is not null)
            {
                return Answer(round, known.Outcome.Kind);
            }

            var kind = ledger.Spend(Call(command), 1).TryGetValue(out _, out _)
                ? OutcomeKind.Accepted
                : OutcomeKind.Refused;
            await using var work = await store.BeginAsync(TenantId.Single, WorkIntent.Write);
            if (await work.CommitAsync(Plan(command, ledger, kind)) == CommitResult.Committed)
            {
                return Answer(round, kind);
            }
        }
    }

    private static Ledger New() => Ledger.Open(Shared, Owner, LedgerUnit.Sessions, LotOrder.RegularFirst);

    private static LedgerCall Call(string command) => LedgerCall.Of(
        EntityId.Derive<CommandId>(command, Start), Start, EntityId.Derive<ActorId>("racer", Start),
        LedgerCause.Of(Owner));

    private static CommitPlan Plan(string command, Ledger ledger, OutcomeKind kind) => new CommitPlanBuilder()
        .Post(ledger.PendingJournals)
        .Build(new CommandRecord(
            Call(command).Command, RequestDigest.Of("race/1", command), Call(command).By, Start,
            new(kind, "race", 1, "{}")));

    private static string Answer(int round, OutcomeKind kind) => string.Create(
        CultureInfo.InvariantCulture, $"{round} {(kind == OutcomeKind.Accepted ? "spent" : "refused")}");

    private async Task<(CommandRecord? Known, Ledger Ledger)> ReadAsync(CommandId command)
    {
        await using var work = await store.BeginAsync(TenantId.Single, WorkIntent.Read);
        return (
            await work.FindCommandAsync(command),
            Ledger.Rebuild(New().ToSnapshot(), await work.ReadJournalsAsync(Shared)));
    }
}
