using Beauty.Domain.Refusals;

namespace Beauty.Domain.Ledgers;

public sealed partial class Ledger
{
    /// <summary>Grants units as a new lot; a usable lot pays a deficit off in the same journal (K2, K8).</summary>
    /// <param name="call">Who, when and what for.</param>
    /// <param name="amount">How many units, at least 1 (K7).</param>
    /// <param name="terms">The lot's terms.</param>
    /// <returns>The journal.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is below 1.</exception>
    /// <exception cref="OverflowException">
    /// More would be granted or owed than a number can hold; nothing is changed.
    /// </exception>
    public Journal Grant(LedgerCall call, long amount, LotTerms terms)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(terms);
        RefuseBelowOne(amount);
        // What came in bounds every other sum, so this one check keeps all of them from overflowing.
        _ = checked(BalanceOf(AccountRole.Granted) + BalanceOf(AccountRole.Deficit) + amount);
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
        var own = LotOf(grant.Lots[0].Lot);
        var draft = new Draft { Reverses = grant.Id };
        var left = amount;
        left -= TakeBackFrom(draft, new(own.Number, Math.Min(left, own.Available)), AccountRole.Available);
        left -= TakeBackFrom(draft, new(own.Number, Math.Min(left, own.Expired)), AccountRole.Expired);
        foreach (var part in Take(Usable(call.Now, null).Where(lot => lot.Number != own.Number), left))
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

    /// <summary>Keeps I6: whatever made a lot usable and free, a deficit takes it first (K8).</summary>
    private void Settle(LedgerCall call)
    {
        if (BalanceOf(AccountRole.Deficit) > 0
            && Take(Usable(call.Now, null), BalanceOf(AccountRole.Deficit)) is { Length: > 0 } parts)
        {
            Record(call, JournalKind.Settle, new Draft().Pay(parts));
        }
    }
}
