using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Refusals;
using NodaTime;

namespace Beauty.Domain.Tests.Ledgers;

/// <summary>Plays random commands on a ledger.</summary>
internal sealed class LedgerRun(LotOrder order)
{
    public ALedger Bench { get; } = new(order);

    public Ledger Ledger => Bench.Ledger;

    /// <summary>The minute of the last command.</summary>
    public int Now { get; private set; }

    /// <summary>Whether clocks run backwards at times, and calls count from earlier.</summary>
    public bool IsUnruly { get; init; }

    private Journal[] Grants => [.. Bench.Journals.Where(one => one.Kind is JournalKind.Grant)];

    private Journal[] Uses =>
        [.. Bench.Journals.Where(one => one.Kind is JournalKind.Spend or JournalKind.Post)];

    /// <summary>Does one command; its refusal's code, "wrong" for a wrong argument, or null.</summary>
    public string? Play(LedgerMove move)
    {
        Now += IsUnruly && move.Later > 4 ? -move.Later : move.Later;
        try
        {
            return Do(move)?.Code;
        }
        catch (ArgumentException)
        {
            return "wrong";
        }
    }

    private Refusal? Do(LedgerMove move)
    {
        var call = Bench.Call(Now);
        call = IsUnruly && move.Judged < 0 ? call.CountingFrom(ALedger.At(Now + move.Judged)) : call;
        var lot = 1 + move.Pick % Math.Max(1, Ledger.Lots.Count);
        switch (move.Verb)
        {
            case "grant":
                Ledger.Grant(call, move.Amount, TermsOf(move));
                return null;
            case "spend":
                return Ledger.Spend(call, move.Amount, ALedger.At(Now + move.Judged), move.Only).Refusal;
            case "hold":
                return Ledger.Hold(call, HoldOf(move), move.Amount, HoldTermsOf(move)).Refusal;
            case "post":
                return Ledger.Post(call, HoldOf(move), move.Lasts is null ? null : move.Amount).Refusal;
            case "void":
                return Ledger.Void(call, HoldOf(move)).Refusal;
            case "give back" when Uses is { Length: > 0 } uses:
                return Ledger.GiveBack(call, uses[move.Pick % uses.Length], move.Amount, EndOf(move)).Refusal;
            case "take back" when Grants is { Length: > 0 } made:
                return Ledger.TakeBack(call, made[move.Pick % made.Length], move.Amount, move.MayOwe).Refusal;
            case "refund":
                return Ledger.Refund(call, lot, move.Amount).Refusal;
            case "forfeit":
                return Ledger.Forfeit(call, lot, move.Amount).Refusal;
            case "extend":
                return Ledger.Extend(call, lot, ALedger.At(Now + (move.Lasts ?? 0))).Refusal;
            case "fix end":
                return Ledger.FixEnd(call, lot, ALedger.At(Now + (move.Lasts ?? 0))).Refusal;
            case "catch up":
                Ledger.CatchUp(call);
                return null;
            case "restore":
                Bench.Restored();
                return null;
            case "undo wrongly" when Bench.Journals.Count > 0:
                return UndoWrongly(move, call);
            default:
                return null;
        }
    }

    /// <summary>No grant is given back, no use taken back, no reversal undone (law 17).</summary>
    private Refusal? UndoWrongly(LedgerMove move, LedgerCall call)
    {
        var journal = Bench.Journals[move.Pick % Bench.Journals.Count];
        return journal.Kind is JournalKind.Spend or JournalKind.Post
            ? Ledger.TakeBack(call, journal, 1, move.MayOwe).Refusal
            : Ledger.GiveBack(call, journal, 1).Refusal;
    }

    private static HoldId HoldOf(LedgerMove move) => ALedger.Hold(move.Pick % 3);

    private HoldTerms HoldTermsOf(LedgerMove move) => HoldTerms.Of(ALedger.At(Now + move.Judged), EndOf(move));

    private Instant? EndOf(LedgerMove move) => move.Lasts is { } lasts ? ALedger.At(Now + lasts) : null;

    private LotTerms TermsOf(LedgerMove move)
    {
        var start = Now + (move.From ?? 0);
        return ALedger.Lot(
            move.From is null ? null : start,
            move.Lasts is { } lasts ? start + lasts : null,
            move.Kind,
            earned: Now - move.Pick);
    }
}
