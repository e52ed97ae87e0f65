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
    /// <returns>The journals, one for each thing that fell due, in the order of time; none the second time.</returns>
    public IReadOnlyList<Journal> CatchUp(LedgerCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        var before = _pending.Count;
        Prepare(call);
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
        return LotOf(lot).Terms.EndsAt is { } old && end > old ? Redate(call, lot, end) : new EndNotLater(lot, end);
    }

    /// <summary>Gives a lot without an end its end, such as when the first use starts the validity.</summary>
    /// <param name="call">Who, when and why.</param>
    /// <param name="lot">The lot's number.</param>
    /// <param name="end">The end, exclusive; may be over, when what starts it is recorded late (law 23).</param>
    /// <returns>The journal, or <c>ledgers.nothing-left</c>.</returns>
    /// <exception cref="ArgumentException">
    /// There is no such lot, it has an end already, or the end is not after the lot was earned.
    /// </exception>
    public Result<Journal> FixEnd(LedgerCall call, int lot, Instant end)
    {
        ArgumentNullException.ThrowIfNull(call);
        RequireLot(lot);
        return LotOf(lot).Terms.EndsAt is { } old
            ? throw new ArgumentException($"Lot {lot} ends at {old} already. Maybe extend it.", nameof(lot))
            : Redate(call, lot, end);
    }

    private Result<Journal> Redate(LedgerCall call, int number, Instant end)
    {
        var upkeep = UpkeepUntil(call.Now);
        var lot = upkeep.After(LotOf(number));
        var opening = new LotOpening { Lot = number, Terms = lot.Terms.Ending(end) };
        if (lot is { Expired: 0, Available: 0, Held: 0 })
        {
            return new NothingLeft(number);
        }

        Prepare(call, upkeep);
        var draft = new Draft();
        draft.Lots.Add(opening);
        if (lot.Expired > 0)
        {
            draft.Move(new LotPart(number, lot.Expired), AccountRole.Expired, AccountRole.Available);
        }
        else
        {
            // A journal moves something: the units that get the other end leave and come back.
            var (account, amount) = lot.Available > 0
                ? (AccountRole.Available, lot.Available)
                : (AccountRole.Held, lot.Held);
            draft.Move(new LotPart(number, amount), account, account);
        }

        var journal = Record(call, JournalKind.Redate, draft);
        Settle(call);
        return journal;
    }

    /// <summary>What each operation does first: writes down what time has done.</summary>
    private void Prepare(LedgerCall call) => Prepare(call, UpkeepUntil(call.Now));

    private void Prepare(LedgerCall call, LedgerUpkeep upkeep)
    {
        foreach (var step in upkeep.Steps)
        {
            // Each counts from its own instant, whenever it is noticed: late or early, the history is one (law 23).
            var draft = new Draft
            {
                Hold = step.Hold?.Id,
                Cause = step.Hold?.Cause ?? LedgerCause.Of(Owner),
                EffectiveAt = step.At,
            };
            Record(call, step.Kind, step.Kind switch
            {
                JournalKind.Lapse => draft.Move(step.Parts, AccountRole.Held, AccountRole.Available),
                JournalKind.Expire => draft.Move(step.Parts, AccountRole.Available, AccountRole.Expired),
                _ => draft.Pay(step.Parts),
            });
        }
    }

    private LedgerUpkeep UpkeepUntil(Instant now) => IsAnythingDue(now)
        ? LedgerUpkeep.Of([.. InOrder(_lots)], _holds, BalanceOf(AccountRole.Deficit), now)
        : LedgerUpkeep.Nothing(BalanceOf(AccountRole.Deficit));

    private bool IsAnythingDue(Instant now)
    {
        var owes = BalanceOf(AccountRole.Deficit) > 0;
        foreach (var lot in _lots)
        {
            if (lot.Available > 0 && (lot.DueAt <= now || (owes && lot.Terms.ActiveFrom <= now)))
            {
                return true;
            }
        }

        return _holds.Exists(hold => hold.Terms.HasLapsedAt(now));
    }
}
