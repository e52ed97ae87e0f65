using System.Collections.Immutable;
using Beauty.Domain.Refusals;
using NodaTime;

namespace Beauty.Domain.Ledgers;

public sealed partial class Ledger
{
    /// <summary>Uses units up at once, all or nothing (K5).</summary>
    /// <remarks>Of a lot that was usable at the stated instant and ended since, what expired is used (K16).</remarks>
    /// <param name="call">Who, when and what for.</param>
    /// <param name="amount">How many units, at least 1 (K7).</param>
    /// <param name="usableAt">
    /// The instant by which the lots are judged, such as that of the visit; null for when it is recorded.
    /// </param>
    /// <param name="only">The only kind of lots to take from; null for all.</param>
    /// <returns>The journal, or <c>ledgers.insufficient</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is below 1.</exception>
    public Result<Journal> Spend(LedgerCall call, long amount, Instant? usableAt = null, LotKind? only = null)
    {
        ArgumentNullException.ThrowIfNull(call);
        RefuseBelowOne(amount);
        var at = usableAt ?? call.Now;
        var upkeep = UpkeepUntil(call.Now);
        if (WhyNotEnough(upkeep, amount, at, only) is { } refusal)
        {
            return refusal;
        }

        Prepare(call, upkeep);
        return Record(call, JournalKind.Spend, Use(new(), at, only, amount, AccountRole.Consumed));
    }

    /// <summary>Gives used units back into the lots they came from, with their old dates (K34, K57).</summary>
    /// <remarks>
    /// Of a part, what was taken last goes back first. A lot that has ended meanwhile forfeits its units, unless a
    /// later end is granted: they then form a lot of their own.
    /// </remarks>
    /// <param name="call">Who, when and what for.</param>
    /// <param name="use">The journal of the spend or post.</param>
    /// <param name="amount">How many units, at least 1.</param>
    /// <param name="graceEnd">
    /// Until when units of ended lots can be used again, exclusive and after now; null forfeits them.
    /// </param>
    /// <returns>The journal, or a refusal: <c>ledgers.not-reversible</c>, <c>ledgers.already-reversed</c>.</returns>
    /// <exception cref="ArgumentException">
    /// The journal is of another ledger, the amount below 1, or the granted end not after now.
    /// </exception>
    public Result<Journal> GiveBack(LedgerCall call, Journal use, long amount, Instant? graceEnd = null)
    {
        ArgumentNullException.ThrowIfNull(call);
        RefuseBelowOne(amount);
        if (graceEnd is { } end)
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(end, call.Now, nameof(graceEnd));
        }

        if (WhyNotReversed(use, amount, [JournalKind.Spend, JournalKind.Post]) is { } refusal)
        {
            return refusal;
        }

        Prepare(call);
        var draft = new Draft { Reverses = use.Id };
        foreach (var part in LastTaken(use, ReversedOf(use.Id), amount))
        {
            GiveBack(draft, part, call.Now, graceEnd);
        }

        var journal = Record(call, JournalKind.Reverse, draft);
        Settle(call);
        return journal;
    }

    /// <summary>Takes units of a lot back for money.</summary>
    /// <remarks>What has ended is not there any more, swept or not: extend the lot first.</remarks>
    /// <param name="call">Who, when and what for.</param>
    /// <param name="lot">The lot's number.</param>
    /// <param name="amount">How many units, at least 1.</param>
    /// <returns>The journal, or <c>ledgers.insufficient</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such lot, or the amount is below 1.</exception>
    public Result<Journal> Refund(LedgerCall call, int lot, long amount) =>
        TakeAway(call, new(lot, amount), JournalKind.Refund, AccountRole.Refunded);

    /// <summary>Takes units of a lot away by decision, without money.</summary>
    /// <remarks>What has ended is not there any more, swept or not; another end does not bring these back.</remarks>
    /// <param name="call">Who, when and what for.</param>
    /// <param name="lot">The lot's number.</param>
    /// <param name="amount">How many units, at least 1.</param>
    /// <returns>The journal, or <c>ledgers.insufficient</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such lot, or the amount is below 1.</exception>
    public Result<Journal> Forfeit(LedgerCall call, int lot, long amount) =>
        TakeAway(call, new(lot, amount), JournalKind.Forfeit, AccountRole.Expired);

    private Result<Journal> TakeAway(LedgerCall call, LotPart part, JournalKind kind, AccountRole to)
    {
        ArgumentNullException.ThrowIfNull(call);
        RefuseBelowOne(part.Amount);
        RequireLot(part.Lot);
        var upkeep = UpkeepUntil(call.Now);
        var left = upkeep.After(LotOf(part.Lot)).Available;
        if (left < part.Amount)
        {
            return new InsufficientUnits(Unit, part.Amount, left);
        }

        Prepare(call, upkeep);
        return Record(call, kind, new Draft().Move(part, AccountRole.Available, to));
    }

    /// <summary>Takes from lots usable at an instant, of what ended since as of what is left.</summary>
    private Draft Use(Draft draft, Instant at, LotKind? only, long amount, AccountRole to)
    {
        foreach (var lot in Usable(at, only))
        {
            var available = Math.Min(lot.Available, amount);
            var ended = Math.Min(lot.Expired, amount - available);
            draft.Move(new LotPart(lot.Number, available), AccountRole.Available, to)
                .Move(new LotPart(lot.Number, ended), AccountRole.Expired, to);
            amount -= available + ended;
        }

        return draft;
    }

    /// <summary>What was taken last, after what has gone back already.</summary>
    private static ImmutableArray<LotPart> LastTaken(Journal use, long alreadyBack, long amount)
    {
        var parts = ImmutableArray.CreateBuilder<LotPart>();
        foreach (var entry in use.Entries.Where(e => e.Account is AccountRole.Consumed).Reverse())
        {
            var skipped = Math.Min(alreadyBack, entry.Delta);
            var back = Math.Min(amount, entry.Delta - skipped);
            (alreadyBack, amount) = (alreadyBack - skipped, amount - back);
            if (back > 0)
            {
                parts.Add(new(entry.Lot, back));
            }
        }

        return parts.ToImmutable();
    }

    private void GiveBack(Draft draft, LotPart part, Instant now, Instant? graceEnd)
    {
        var terms = LotOf(part.Lot).Terms;
        if (!terms.HasEndedAt(now))
        {
            draft.Move(part, AccountRole.Consumed, AccountRole.Available);
        }
        else if (graceEnd is { } end)
        {
            var lot = _lots.Count + draft.Lots.Count + 1;
            draft.Lots.Add(new() { Lot = lot, Terms = LotTerms.Of(terms.Kind, terms.EarnedAt, null, end) });
            draft.Add(AccountRole.Consumed, part.Lot, -part.Amount).Add(AccountRole.Available, lot, part.Amount);
        }
        else
        {
            draft.Move(part, AccountRole.Consumed, AccountRole.Expired);
        }
    }

    private InsufficientUnits? WhyNotEnough(LedgerUpkeep upkeep, long amount, Instant at, LotKind? only)
    {
        var available = AvailableAfter(upkeep, at, only);
        return available < amount ? new InsufficientUnits(Unit, amount, available) : null;
    }

    private void RequireLot(int lot)
    {
        if (lot < 1 || lot > _lots.Count)
        {
            throw new ArgumentOutOfRangeException(nameof(lot), lot, $"Ledger {Id} has lots 1 to {_lots.Count}.");
        }
    }
}
