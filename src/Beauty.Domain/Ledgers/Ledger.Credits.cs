using Beauty.Domain.Refusals;
using NodaTime;

namespace Beauty.Domain.Ledgers;

public sealed partial class Ledger
{
    /// <summary>Grants units as a new lot; a usable lot pays a deficit off in the same journal (K2, K8).</summary>
    /// <param name="call">Who, when and what for.</param>
    /// <param name="amount">How many units, at least 1 (K7).</param>
    /// <param name="terms">The lot's terms.</param>
    /// <returns>The journal.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is below 1.</exception>
    /// <exception cref="OverflowException">The balance is beyond the bounds; nothing is changed.</exception>
    public Journal Grant(LedgerCall call, long amount, LotTerms terms)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(terms);
        RefuseBelowOne(amount);
        _ = checked(BalanceOf(AccountRole.Granted) + amount);
        Prepare(call);
        var lot = _lots.Count + 1;
        var owed = terms.IsUsableAt(call.Now) ? Math.Min(amount, BalanceOf(AccountRole.Deficit)) : 0;
        var draft = new Draft();
        draft.Lots.Add(new() { Lot = lot, Terms = terms });
        draft.Add(AccountRole.Granted, lot, amount)
            .Add(AccountRole.Available, lot, amount)
            .Add(AccountRole.Available, lot, -owed)
            .Add(AccountRole.Deficit, 0, -owed);
        return Record(call, JournalKind.Grant, draft);
    }

    /// <summary>Undoes a grant, wholly or in part: from its own lot first, then in the order of use (K33).</summary>
    /// <remarks>What ended unused of the lot counts as recovered: nobody had the use of it.</remarks>
    /// <param name="call">Who, when and what for.</param>
    /// <param name="grant">The journal of the grant.</param>
    /// <param name="amount">How many units, at least 1.</param>
    /// <param name="mayOwe">
    /// Whether what was used already is owed from now on; otherwise it is reported as a shortfall.
    /// </param>
    /// <returns>
    /// What was taken back, or a refusal: <c>ledgers.not-reversible</c>, <c>ledgers.already-reversed</c>.
    /// </returns>
    /// <exception cref="ArgumentException">The journal is of another ledger, or the amount below 1.</exception>
    public Result<TakenBack> TakeBack(LedgerCall call, Journal grant, long amount, bool mayOwe)
    {
        ArgumentNullException.ThrowIfNull(call);
        RefuseBelowOne(amount);
        if (WhyNotReversed(grant, amount, [JournalKind.Grant]) is { } refusal)
        {
            return refusal;
        }

        Prepare(call);
        var own = _lots[grant.Lots[0].Lot];
        var draft = new Draft { Reverses = grant.Id };
        var left = amount;
        left -= TakeBackFrom(draft, new(own.Number, Math.Min(left, own.Available)), AccountRole.Available);
        left -= TakeBackFrom(draft, new(own.Number, Math.Min(left, own.Expired)), AccountRole.Expired);
        var others = InOrder(_lots.Values.Where(lot => lot.Number != own.Number && lot.Terms.IsUsableAt(call.Now)));
        foreach (var part in Take(others, left))
        {
            left -= TakeBackFrom(draft, part, AccountRole.Available);
        }

        if (mayOwe && left > 0)
        {
            draft.Add(AccountRole.Granted, own.Number, -left).Add(AccountRole.Deficit, 0, left);
            left = 0;
        }

        return draft.Lines.Count == 0
            ? new TakenBack(null, 0, left)
            : new TakenBack(Record(call, JournalKind.Reverse, draft), amount - left, left);
    }

    private static long TakeBackFrom(Draft draft, LotPart part, AccountRole account)
    {
        draft.Add(AccountRole.Granted, part.Lot, -part.Amount).Add(account, part.Lot, -part.Amount);
        return part.Amount;
    }

    private Refusal? WhyNotReversed(Journal original, long amount, ReadOnlySpan<JournalKind> kinds)
    {
        ArgumentNullException.ThrowIfNull(original);
        if (original.Ledger != Id)
        {
            throw new ArgumentException(
                $"Journal {original.Id} is of ledger {original.Ledger}, not of {Id}.", nameof(original));
        }

        if (!kinds.Contains(original.Kind))
        {
            return new NotReversible(original.Id, original.Kind);
        }

        var size = original.ChangeOf(
            original.Kind is JournalKind.Grant ? AccountRole.Granted : AccountRole.Consumed);
        var left = size - ReversedOf(original.Id);
        return amount > left ? new AlreadyReversed(original.Id, amount, left) : null;
    }

    /// <summary>What each operation does first: lapsed holds return, usable lots pay the deficit.</summary>
    private void Prepare(LedgerCall call)
    {
        foreach (var hold in _holds.Where(hold => hold.Terms.HasLapsedAt(call.Now)).ToArray())
        {
            // Counts from its limit, whenever it is noticed: late or early, the history is the same (law 23).
            var back = new Draft { Hold = hold.Id, Cause = hold.Cause, EffectiveAt = hold.Terms.LapsesAt }
                .Move(hold.Parts, AccountRole.Held, AccountRole.Available);
            Record(call, JournalKind.Lapse, back);
        }

        Settle(call);
    }

    /// <summary>Keeps I6: whatever made a lot usable and free, a deficit takes it first (K8).</summary>
    private void Settle(LedgerCall call)
    {
        var draft = new Draft();
        foreach (var part in Take(Usable(call.Now, null), BalanceOf(AccountRole.Deficit)))
        {
            draft.Add(AccountRole.Available, part.Lot, -part.Amount).Add(AccountRole.Deficit, 0, -part.Amount);
        }

        if (draft.Lines.Count > 0)
        {
            Record(call, JournalKind.Settle, draft);
        }
    }

    private IEnumerable<Lot> Usable(Instant at, LotKind? only) => InOrder(_lots.Values.Where(
        lot => (only is null || lot.Terms.Kind == only) && lot.Terms.IsUsableAt(at)));
}
