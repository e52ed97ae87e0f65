using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Refusals;
using Beauty.Domain.StoredValue.Events;
using NodaTime;

namespace Beauty.Domain.StoredValue;

/// <content>Spending, holding and giving back.</content>
public sealed partial class StoredValueAccount
{
    /// <summary>Pays with the account at once, all or nothing (扣款).</summary>
    /// <param name="call">Who, when, and for which line of which purchase.</param>
    /// <param name="amount">How much; above zero.</param>
    /// <returns>What was taken of principal and bonus, or <c>stored-value.insufficient</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not above zero.</exception>
    /// <exception cref="CurrencyMismatchException">The amount is in another currency.</exception>
    public Result<StoredValueShare> Spend(LedgerCall call, Money amount)
    {
        ArgumentNullException.ThrowIfNull(call);
        var units = UnitsOf(amount);
        var available = AvailableAt(call.Now);
        if (amount > available.Total)
        {
            return new InsufficientStoredValue(amount, available.Total);
        }

        var spent = ShareOf(
            Policy.Order == SpendingOrder.ProRata
                ? SpendProRata(call, amount, available)
                : [_ledger.Spend(call, units).Value],
            AccountRole.Consumed);
        HappenSpent(call, spent);
        return spent;
    }

    /// <summary>Promises an amount to a bill to come, all or nothing (冻结金额).</summary>
    /// <remarks>
    /// The lots are chosen when it is held. A hold takes them one after the other: principal first, also where spending
    /// is pro rata.
    /// </remarks>
    /// <param name="call">Who, when and what for.</param>
    /// <param name="hold">The hold's id, which the caller supplies.</param>
    /// <param name="amount">How much; above zero.</param>
    /// <param name="terms">When it must be usable, and until when the promise counts.</param>
    /// <returns>The account, or <c>stored-value.insufficient</c>.</returns>
    /// <exception cref="ArgumentException">
    /// The id is <c>default</c> or that of an open hold, the amount not above zero, or the time limit not after now.
    /// </exception>
    /// <exception cref="CurrencyMismatchException">The amount is in another currency.</exception>
    public Result<StoredValueAccount> Hold(LedgerCall call, HoldId hold, Money amount, HoldTerms terms)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(terms);
        var units = UnitsOf(amount);
        var available = AvailableAt(call.Now, terms.UsableAt).Total;
        if (amount > available)
        {
            return new InsufficientStoredValue(amount, available);
        }

        _ = _ledger.Hold(call, hold, units, terms).Value;
        Happen(new StoredValueHeld(Id, NextVersion, call.Now, call.By) { Hold = hold, Amount = amount });
        return this;
    }

    /// <summary>Pays with what is held, or a part of it; the rest is free again.</summary>
    /// <param name="call">Who, when and what for.</param>
    /// <param name="hold">The hold.</param>
    /// <param name="amount">How much, above zero; null for all.</param>
    /// <returns>
    /// What was taken of principal and bonus, or a refusal: <c>ledgers.hold-unknown</c>, <c>ledgers.hold-lapsed</c>,
    /// <c>ledgers.more-than-held</c>.
    /// </returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the amount not above zero.</exception>
    /// <exception cref="CurrencyMismatchException">The amount is in another currency.</exception>
    public Result<StoredValueShare> Post(LedgerCall call, HoldId hold, Money? amount = null)
    {
        ArgumentNullException.ThrowIfNull(call);
        var posted = _ledger.Post(call, hold, amount is { } given ? UnitsOf(given) : null);
        if (!posted.TryGetValue(out var journal, out var refusal))
        {
            return refusal;
        }

        var spent = ShareOf([journal], AccountRole.Consumed);
        HappenSpent(call, spent);
        return spent;
    }

    /// <summary>Gives a hold up; all of it is free again.</summary>
    /// <param name="call">Who, when and what for.</param>
    /// <param name="hold">The hold.</param>
    /// <returns>The account, or a refusal: <c>ledgers.hold-unknown</c>, <c>ledgers.hold-lapsed</c>.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public Result<StoredValueAccount> Void(LedgerCall call, HoldId hold)
    {
        ArgumentNullException.ThrowIfNull(call);
        var released = _ledger.Void(call, hold);
        if (!released.TryGetValue(out _, out var refusal))
        {
            return refusal;
        }

        Happen(new StoredValueReleased(Id, NextVersion, call.Now, call.By) { Hold = hold });
        return this;
    }

    /// <summary>Gives back what a purchase was paid with, into the lots it came from (K50).</summary>
    /// <remarks>
    /// Of several payments each gets its part of what is left of it, by the largest remainder; a part of one payment
    /// undoes what was taken last. Bonus that has ended meanwhile is forfeited, unless a later end is granted.
    /// </remarks>
    /// <param name="call">Who, when and what for.</param>
    /// <param name="payments">
    /// The journals of this account's ledger that paid: spends and posts, such as all that bear the purchase's cause.
    /// </param>
    /// <param name="amount">How much in all; above zero.</param>
    /// <param name="graceEnd">The later end of bonus that has ended, exclusive and after now; null for none.</param>
    /// <returns>
    /// What went back of principal and bonus, what was forfeited of it not included; or a refusal:
    /// <c>ledgers.not-reversible</c>, <c>stored-value.over-given-back</c>.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// There is no payment or one stands twice, a journal is of another ledger, the amount is not above zero, or the
    /// granted end not after now.
    /// </exception>
    /// <exception cref="CurrencyMismatchException">The amount is in another currency.</exception>
    public Result<StoredValueShare> GiveBack(
        LedgerCall call, IReadOnlyList<Journal> payments, Money amount, Instant? graceEnd = null)
    {
        ArgumentNullException.ThrowIfNull(call);
        ThrowUnlessPayments(payments);
        _ = UnitsOf(amount);
        if (graceEnd is { } end)
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(end, call.Now, nameof(graceEnd));
        }

        var other = payments.FirstOrDefault(one => one.Kind is not (JournalKind.Spend or JournalKind.Post));
        if (other is not null)
        {
            return new NotReversible(other.Id, other.Kind);
        }

        var left = payments
            .Select(one => one.ChangeOf(AccountRole.Consumed) - _ledger.ReversedOf(one.Id))
            .ToList();
        if (amount > MoneyOf(left.Sum()))
        {
            return new StoredValueOverGivenBack(amount, MoneyOf(left.Sum()));
        }

        var journals = payments.Zip(amount.Split(left))
            .Where(pair => pair.Second.IsPositive)
            .Select(pair => _ledger.GiveBack(call, pair.First, pair.Second.MinorUnits, graceEnd).Value)
            .ToList();
        var back = ShareOf(journals, AccountRole.Available);
        Happen(new StoredValueGivenBack(Id, NextVersion, call.Now, call.By)
        {
            Cause = call.Cause,
            Principal = back.Principal,
            Bonus = back.Bonus,
            Forfeited = ShareOf(journals, AccountRole.Expired).Total,
        });
        return back;
    }

    private IReadOnlyList<Journal> SpendProRata(LedgerCall call, Money amount, StoredValueShare available)
    {
        var parts = amount.Split([available.Principal.MinorUnits, available.Bonus.MinorUnits]);
        return
        [
            .. parts.Zip(new[] { LotKind.Regular, LotKind.Gift })
                .Where(pair => pair.First.IsPositive)
                .Select(pair => _ledger.Spend(call, pair.First.MinorUnits, null, pair.Second).Value),
        ];
    }

    private void ThrowUnlessPayments(IReadOnlyList<Journal> payments)
    {
        ArgumentNullException.ThrowIfNull(payments);
        if (payments.Count == 0 || payments.DistinctBy(one => one.Id).Count() != payments.Count)
        {
            throw new ArgumentException("At least one payment is needed, and each once.", nameof(payments));
        }

        if (payments.FirstOrDefault(one => one.Ledger != Ledger) is { } stranger)
        {
            throw new ArgumentException(
                $"Journal {stranger.Id} is of ledger {stranger.Ledger}, not of {Ledger}.", nameof(payments));
        }
    }

    private void HappenSpent(LedgerCall call, StoredValueShare spent) =>
        Happen(new StoredValueSpent(Id, NextVersion, call.Now, call.By)
        {
            Cause = call.Cause,
            Principal = spent.Principal,
            Bonus = spent.Bonus,
        });
}
