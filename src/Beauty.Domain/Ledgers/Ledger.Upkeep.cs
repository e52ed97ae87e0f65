using Beauty.Domain.Refusals;
using NodaTime;

namespace Beauty.Domain.Ledgers;

public sealed partial class Ledger
{
    /// <summary>Writes down what time has done: lapsed holds return, ended lots expire, deficits are paid.</summary>
    /// <remarks>
    /// May run at any time and any number of times; each expiry counts from the lot's end, or from when the last of it
    /// returned, so that a late sweep writes the same history (K17; ledger law 23).
    /// </remarks>
    /// <param name="call">Who sweeps, and when.</param>
    /// <returns>The journals, one for each lot that fell due with something left; none the second time.</returns>
    public IReadOnlyList<Journal> CatchUp(LedgerCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        var before = _pending.Count;
        Prepare(call);
        foreach (var lot in _lots.Values.Where(lot => lot.Available > 0 && lot.Terms.HasEndedAt(call.Now)).ToArray())
        {
            var draft = new Draft { EffectiveAt = Instant.Max(lot.Terms.EndsAt!.Value, lot.LastCreditAt) }
                .Move(new LotPart(lot.Number, lot.Available), AccountRole.Available, AccountRole.Expired);
            Record(call, JournalKind.Expire, draft);
        }

        return _pending[before..];
    }

    /// <summary>Gives a lot a later end, also after it has ended: what expired of it can be used again.</summary>
    /// <remarks>What was forfeited by decision stays forfeited. Source: K19, K55, K60.</remarks>
    /// <param name="call">Who, when and why.</param>
    /// <param name="lot">The lot's number.</param>
    /// <param name="end">The new end, exclusive; after now.</param>
    /// <returns>
    /// The journal, or a refusal: <c>ledgers.end-not-later</c>, also for a lot without an end;
    /// <c>ledgers.nothing-left</c>.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such lot, or the end is not after now.</exception>
    public Result<Journal> Extend(LedgerCall call, int lot, Instant end)
    {
        ArgumentNullException.ThrowIfNull(call);
        RequireLot(lot);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(end, call.Now);
        return _lots[lot].Terms.EndsAt is { } old && end > old ? Redate(call, lot, end) : new EndNotLater(lot, end);
    }

    /// <summary>Gives a lot without an end its end, such as when the first use starts the validity.</summary>
    /// <param name="call">Who, when and why.</param>
    /// <param name="lot">The lot's number.</param>
    /// <param name="end">The end, exclusive; after now.</param>
    /// <returns>The journal, or <c>ledgers.nothing-left</c>.</returns>
    /// <exception cref="ArgumentException">
    /// There is no such lot, it has an end already, or the end is not after now.
    /// </exception>
    public Result<Journal> FixEnd(LedgerCall call, int lot, Instant end)
    {
        ArgumentNullException.ThrowIfNull(call);
        RequireLot(lot);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(end, call.Now);
        return _lots[lot].Terms.EndsAt is { } old
            ? throw new ArgumentException($"Lot {lot} ends at {old} already. Maybe extend it.", nameof(lot))
            : Redate(call, lot, end);
    }

    private Result<Journal> Redate(LedgerCall call, int number, Instant end)
    {
        Prepare(call);
        var lot = _lots[number];
        var draft = new Draft();
        draft.Lots.Add(new() { Lot = number, Terms = lot.Terms.Ending(end) });
        if (lot.Expired > 0)
        {
            draft.Move(new LotPart(number, lot.Expired), AccountRole.Expired, AccountRole.Available);
        }
        else if (lot.Available > 0)
        {
            // A journal moves something: the units that get the other end leave and come back.
            draft.Move(new LotPart(number, lot.Available), AccountRole.Available, AccountRole.Available);
        }
        else if (lot.Held > 0)
        {
            draft.Move(new LotPart(number, lot.Held), AccountRole.Held, AccountRole.Held);
        }
        else
        {
            return new NothingLeft(number);
        }

        var journal = Record(call, JournalKind.Redate, draft);
        Settle(call);
        return journal;
    }
}
