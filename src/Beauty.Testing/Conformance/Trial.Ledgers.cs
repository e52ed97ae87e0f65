using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Json;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Refusals;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using NodaTime;

namespace Beauty.Testing.Conformance;

internal sealed partial class Trial
{
    private static readonly JsonTypeInfo<LedgerSnapshot> SnapshotInfo =
        (JsonTypeInfo<LedgerSnapshot>)DomainJson.Vocabulary.ToOptions().GetTypeInfo(typeof(LedgerSnapshot));

    /// <summary>The root that holds the ledgers of the laws; its state is the first one's projection.</summary>
    public static AggregateKey LedgerOwner { get; } = new(Conformance.Visit.Kind, Id<AppointmentId>(20).Value);

    public static LotTerms Paid { get; } = LotTerms.Of(
        LotKind.Regular, Now - Duration.FromDays(1), activeFrom: null, endsAt: Now + Duration.FromDays(90));

    /// <summary>All ledgers that the laws use.</summary>
    public static ImmutableArray<LedgerId> LedgerIds { get; } = [.. Enumerable.Range(1, 4).Select(Id<LedgerId>)];

    public static Ledger NewLedger(int number = 1) =>
        Ledger.Open(Id<LedgerId>(number), LedgerOwner, LedgerUnit.Sessions, LotOrder.SoonestEnd);

    /// <summary>A call of a command; each command is a minute after the one before it.</summary>
    public static LedgerCall Call(int command) => LedgerCall.Of(
        Id<CommandId>(command),
        Now + Duration.FromMinutes(command),
        Actor,
        LedgerCause.Of(LedgerOwner, command % 3));

    /// <summary>What a desk asked of a ledger and got.</summary>
    public static T Done<T>(Result<T> result)
        where T : notnull => result.TryGetValue(out var value, out var refusal)
            ? value
            : throw new InvalidOperationException($"The laws ask a ledger for what it refuses: {refusal}");

    public static CommitPlan Posting(int command, params Ledger[] ledgers) => new CommitPlanBuilder()
        .Post(ledgers.SelectMany(ledger => ledger.PendingJournals))
        .Build(Record(command));

    public static ConformanceSnapshot StateOf(Ledger ledger, long version) =>
        Conformance.Visit.State(version, JsonSerializer.Serialize(ledger.ToSnapshot(), SnapshotInfo));

    public static Ledger LedgerIn(Snapshot state) => Ledger.Restore(
        JsonSerializer.Deserialize(((ConformanceSnapshot)state).Note, SnapshotInfo)
        ?? throw new LawBrokenException("the stored state of a ledger's owner is not what was stored"));

    /// <summary>Makes a ledger anew from journals that a store has read.</summary>
    public static Ledger Rebuilt(IEnumerable<Journal> journals, int number = 1)
    {
        try
        {
            return Ledger.Rebuild(NewLedger(number).ToSnapshot(), journals);
        }
        catch (InvariantBrokenException broken)
        {
            throw new LawBrokenException($"the stored journals are no history: {broken.Message}");
        }
    }

    public async Task<ImmutableArray<Journal>> ReadJournalsAsync(
        int ledger = 1, IReadOnlyCollection<JournalId>? only = null, TenantId? tenant = null)
    {
        var journals = await InUnitAsync(tenant ?? Home, WorkIntent.Read, unit =>
            unit.ReadJournalsAsync(Id<LedgerId>(ledger), only, cancellationToken).AsTask());
        Note($"{Name(tenant ?? Home)} read ledger {ledger}: {string.Join(", ", journals.Select(Describe))}");
        return journals;
    }

    /// <summary>The ledger as the store has it, ready to be moved on.</summary>
    public async Task<Ledger> ReadLedgerAsync(int number = 1) => Rebuilt(await ReadJournalsAsync(number), number);

    /// <summary>Grants units and expects the store to take them.</summary>
    public async Task<Journal> GrantAsync(int command, long amount, int ledger = 1, TenantId? tenant = null)
    {
        var read = Rebuilt(await ReadJournalsAsync(ledger, only: null, tenant), ledger);
        var grant = read.Grant(Call(command), amount, Paid);
        await ExpectCommitAsync(
            Posting(command, read), CommitResult.Committed, "the ledger was just read (W17)", tenant);
        return grant;
    }

    /// <summary>Expects a plan to be refused as a defect, and everything to be as it was.</summary>
    public async Task ExpectDefectAsync(CommitPlan plan, string because)
    {
        var before = await PictureAsync();
        var thrown = await ThrownByAsync(() => CommitAsync(plan));
        ExpectThrown<InvariantBrokenException>(thrown, because);
        await ExpectUnchangedAsync(before, because);
    }

    /// <summary>Expects two lists of journals to say the same, part by part.</summary>
    public static void ExpectJournals(IEnumerable<Journal> expected, IEnumerable<Journal> actual, string what)
    {
        var (left, right) = (expected.ToList(), actual.ToList());
        Expect(
            left.SequenceEqual(right),
            $"{what}: expected{Lines(left.ConvertAll(Portrait))}\n  got{Lines(right.ConvertAll(Portrait))}");
    }

    /// <summary>A journal with all it says; its record form leaves the lists out.</summary>
    private static string Portrait(Journal journal) =>
        $"{journal} lots {string.Join(' ', journal.Lots)} entries {string.Join(' ', journal.Entries)}";

    private static string Describe(Journal journal) => $"{journal.Sequence} {journal.Kind}";
}
