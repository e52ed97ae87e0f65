using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Domain.Tests.Ledgers;

/// <summary>A ledger under test; each call is a new command at a stated minute.</summary>
internal sealed class ALedger
{
    public static readonly LedgerId Id = An.Id<LedgerId>(1);
    public static readonly AggregateKey Owner = new("membership", An.Id<MembershipId>(1).Value);
    public static readonly ActorId By = An.Id<ActorId>(1);
    public static readonly LedgerUnit Unit = LedgerUnit.Of("points:house");
    public static readonly LedgerCause Cause = LedgerCause.Of(new("appointment", An.Id<AppointmentId>(1).Value), 2);

    private int _commands;

    public ALedger(LotOrder order = LotOrder.SoonestEnd) => Ledger = Ledger.Open(Id, Owner, Unit, order);

    public Ledger Ledger { get; private set; }

    /// <summary>What earlier lives of the ledger wrote.</summary>
    public List<Journal> Stored { get; } = [];

    public IReadOnlyList<Journal> Journals => [.. Stored, .. Ledger.PendingJournals];

    public static Instant At(long minute) => Instant.FromUtc(2026, 1, 1, 8, 0) + Duration.FromMinutes(minute);

    public static HoldId Hold(int number) => An.Id<HoldId>(number);

    public static LotTerms Lot(int? from = null, int? until = null, LotKind kind = LotKind.Regular, int earned = 0) =>
        LotTerms.Of(kind, At(earned), from is { } a ? At(a) : null, until is { } e ? At(e) : null);

    public static HoldTerms Until(int minute, int usable = 0) => HoldTerms.Of(At(usable), At(minute));

    public static HoldTerms Open(int usable = 0) => HoldTerms.Of(At(usable));

    public LedgerCall Call(long minute) => LedgerCall.Of(An.Id<CommandId>(++_commands), At(minute), By, Cause);

    public Journal Grant(int minute, long amount, LotTerms? terms = null) =>
        Ledger.Grant(Call(minute), amount, terms ?? Lot());

    public Journal Spend(int minute, long amount) => Ledger.Spend(Call(minute), amount).Value;

    public Journal Held(int minute, int hold, long amount, HoldTerms? terms = null) =>
        Ledger.Hold(Call(minute), Hold(hold), amount, terms ?? Open(minute)).Value;

    /// <summary>Granted, used and taken back: so much is owed, and one empty lot stands.</summary>
    public ALedger Owing(long amount)
    {
        var grant = Grant(0, amount);
        Spend(0, amount);
        Ledger.TakeBack(Call(0), grant, amount, mayOwe: true);
        return this;
    }

    public ALedger Restored()
    {
        Stored.AddRange(Ledger.PendingJournals);
        Ledger = Ledger.Restore(Ledger.ToSnapshot());
        return this;
    }

    public long Balance(AccountRole account) => Ledger.BalanceOf(account);

    public void AssertSound() => Assert.Empty(LedgerAudit.Check(Journals, Ledger.ToSnapshot()));

    /// <summary>The last journal's entries as text: account, lot and delta.</summary>
    public string Last() => TextOf(Ledger.PendingJournals[^1]);

    public static string TextOf(Journal journal) => $"{journal.Kind}: " + string.Join(
        ", ", journal.Entries.Select(e => $"{e.Account}{(e.Lot > 0 ? $"#{e.Lot}" : "")} {e.Delta:+0;-0}"));
}
