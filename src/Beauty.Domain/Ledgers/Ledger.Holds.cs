using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Ledgers;

public sealed partial class Ledger
{
    /// <summary>Promises units, all or nothing: they cannot be promised or used otherwise (K9, law 13).</summary>
    /// <param name="call">Who, when and what for.</param>
    /// <param name="hold">The hold's id; not that of an open one.</param>
    /// <param name="amount">How many units, at least 1.</param>
    /// <param name="terms">When they must be usable, and until when the promise counts.</param>
    /// <returns>The journal, or <c>ledgers.insufficient</c>.</returns>
    /// <exception cref="ArgumentException">
    /// The id is <c>default</c> or that of an open hold, the amount below 1, or the time limit not after now.
    /// </exception>
    public Result<Journal> Hold(LedgerCall call, HoldId hold, long amount, HoldTerms terms)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(terms);
        EntityId.ThrowIfDefault(hold);
        RefuseBelowOne(amount);
        if (terms.HasLapsedAt(call.Now))
        {
            throw new ArgumentOutOfRangeException(
                nameof(terms), terms.LapsesAt, $"A hold made at {call.Now} lapses after that.");
        }

        if (FindHold(hold) is { } open && !open.Terms.HasLapsedAt(call.Now))
        {
            throw new ArgumentException($"Hold {hold} is open for {open.Cause}.", nameof(hold));
        }

        var upkeep = UpkeepUntil(call.Now);
        if (WhyNotEnough(upkeep, amount, terms.UsableAt, null) is { } refusal)
        {
            return refusal;
        }

        Prepare(call, upkeep);
        var draft = new Draft { Hold = hold, Promise = terms };
        return Record(call, JournalKind.Hold, Use(draft, terms.UsableAt, null, amount, AccountRole.Held));
    }

    /// <summary>Uses up what is held, or a part of it; the rest returns in the same journal (K9, law 12).</summary>
    /// <remarks>The lots were judged when the hold was made: an end meanwhile does not break the promise.</remarks>
    /// <param name="call">Who, when and what for.</param>
    /// <param name="hold">The hold.</param>
    /// <param name="amount">How many units, at least 1; null for all.</param>
    /// <returns>
    /// The journal, or a refusal: <c>ledgers.hold-unknown</c>, <c>ledgers.hold-lapsed</c>,
    /// <c>ledgers.more-than-held</c>.
    /// </returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the amount below 1.</exception>
    public Result<Journal> Post(LedgerCall call, HoldId hold, long? amount = null)
    {
        ArgumentNullException.ThrowIfNull(call);
        RefuseBelowOne(amount ?? 1);
        if (!OpenHold(call, hold).TryGetValue(out var open, out var refusal))
        {
            return refusal;
        }

        var posted = amount ?? open.Amount;
        if (posted > open.Amount)
        {
            return new MoreThanHeld(hold, posted, open.Amount);
        }

        Prepare(call);
        var draft = new Draft { Hold = hold };
        foreach (var part in open.Parts)
        {
            var used = Math.Min(posted, part.Amount);
            posted -= used;
            draft.Add(AccountRole.Held, part.Lot, -part.Amount)
                .Add(AccountRole.Consumed, part.Lot, used)
                .Add(AccountRole.Available, part.Lot, part.Amount - used);
        }

        var journal = Record(call, JournalKind.Post, draft);
        Settle(call);
        return journal;
    }

    /// <summary>Gives a hold up; all of it returns to its lots (K9).</summary>
    /// <param name="call">Who, when and what for.</param>
    /// <param name="hold">The hold.</param>
    /// <returns>The journal, or a refusal: <c>ledgers.hold-unknown</c>, <c>ledgers.hold-lapsed</c>.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public Result<Journal> Void(LedgerCall call, HoldId hold)
    {
        ArgumentNullException.ThrowIfNull(call);
        if (!OpenHold(call, hold).TryGetValue(out var open, out var refusal))
        {
            return refusal;
        }

        Prepare(call);
        var draft = new Draft { Hold = hold }.Move(open.Parts, AccountRole.Held, AccountRole.Available);
        var journal = Record(call, JournalKind.Void, draft);
        Settle(call);
        return journal;
    }

    private Result<LedgerHold> OpenHold(LedgerCall call, HoldId hold)
    {
        EntityId.ThrowIfDefault(hold);
        return FindHold(hold) switch
        {
            null => new HoldUnknown(hold),
            { Terms: { LapsesAt: { } limit } terms } when terms.HasLapsedAt(call.Now) => new HoldLapsed(hold, limit),
            var open => open,
        };
    }
}
