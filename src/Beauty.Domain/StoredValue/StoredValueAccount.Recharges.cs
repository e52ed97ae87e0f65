using Beauty.Domain.Amounts;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Refusals;
using Beauty.Domain.StoredValue.Events;
using NodaTime;

namespace Beauty.Domain.StoredValue;

/// <content>Recharges, their refund, and what time does.</content>
public sealed partial class StoredValueAccount
{
    /// <summary>Recharges the account (充值): a lot of principal, and one of bonus (R7).</summary>
    /// <param name="call">Who, when, and which line of which purchase.</param>
    /// <param name="recharge">What is paid in, and what is given on top.</param>
    /// <returns>The recharge; the last of <see cref="Recharges"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The principal is not above zero, the bonus is negative, or it ends before it begins.
    /// </exception>
    /// <exception cref="CurrencyMismatchException">An amount is in another currency.</exception>
    /// <exception cref="OverflowException">The balance is beyond the bounds; nothing is changed.</exception>
    public StoredValueRecharge Recharge(LedgerCall call, NewRecharge recharge)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(recharge);
        var principal = UnitsOf(recharge.Principal);
        var bonus = recharge.Bonus ?? Money.Zero(Currency);
        ArgumentOutOfRangeException.ThrowIfLessThan(bonus, Money.Zero(Currency), nameof(recharge));
        var gift = LotTerms.Of(LotKind.Gift, call.EffectiveAt, null, recharge.BonusEndsAt);
        _ = checked(_ledger.BalanceOf(AccountRole.Granted) + principal + bonus.MinorUnits);

        _ledger.Grant(call, principal, LotTerms.Of(LotKind.Regular, call.EffectiveAt));
        var principalLot = _ledger.Lots.Count;
        if (bonus.IsPositive)
        {
            _ledger.Grant(call, bonus.MinorUnits, gift);
        }

        var done = new StoredValueRecharge(call.Cause, principalLot, bonus.IsPositive ? principalLot + 1 : null);
        _recharges = _recharges.Add(done);
        Happen(new StoredValueRecharged(Id, NextVersion, call.Now, call.By)
        {
            Cause = call.Cause,
            Principal = recharge.Principal,
            Bonus = bonus,
        });
        return done;
    }

    /// <summary>Refunds unused principal of a recharge; its bonus is forfeited as the policy says (退卡).</summary>
    /// <remarks>
    /// Only what is neither used nor held can be refunded, and bonus is never paid out (C11, K50). Bonus that was used
    /// already stays used: to deduct it from the money is the matter of the refund's ground (R5).
    /// </remarks>
    /// <param name="call">Who, when, and for which purchase.</param>
    /// <param name="recharge">Its place among the recharges, from 1.</param>
    /// <param name="amount">How much principal; above zero.</param>
    /// <returns>
    /// The principal refunded and the bonus forfeited, or a refusal: <c>stored-value.over-refunded</c>,
    /// <c>stored-value.bonus-held</c>.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such recharge, or the amount is not above
    /// zero.</exception>
    /// <exception cref="CurrencyMismatchException">The amount is in another currency.</exception>
    public Result<StoredValueShare> RefundRecharge(LedgerCall call, int recharge, Money amount)
    {
        ArgumentNullException.ThrowIfNull(call);
        var lots = RechargeOf(recharge);
        var units = UnitsOf(amount);
        var left = RefundableOf(recharge, call.Now);
        if (amount > left)
        {
            return new StoredValueOverRefunded(recharge, amount, left);
        }

        if (lots.BonusLot is { } promised && HeldOf(promised, call.Now) is { IsPositive: true } held)
        {
            return new StoredValueBonusHeld(recharge, held);
        }

        _ = _ledger.Refund(call, lots.PrincipalLot, units).Value;
        var forfeited = 0L;
        if (lots.BonusLot is { } bonusLot)
        {
            var bonus = LotOf(bonusLot).Available;
            forfeited = Policy.Forfeit == BonusForfeit.Wholly
                ? bonus
                : (long)ExactDivision.Divide(
                    (Int128)bonus * units, left.MinorUnits, MidpointRounding.ToPositiveInfinity);
            if (forfeited > 0)
            {
                _ = _ledger.Forfeit(call, bonusLot, forfeited).Value;
            }
        }

        var refunded = new StoredValueShare(amount, MoneyOf(forfeited));
        Happen(new StoredValueRefunded(Id, NextVersion, call.Now, call.By)
        {
            Cause = call.Cause,
            Principal = amount,
            ForfeitedBonus = refunded.Bonus,
        });
        return refunded;
    }

    /// <summary>What open holds have of a lot: given up later, it would return to a recharge that is no more.</summary>
    private Money HeldOf(int lot, Instant now) => MoneyOf(_ledger.Holds
        .Where(hold => !hold.Terms.HasLapsedAt(now))
        .SelectMany(hold => hold.Parts)
        .Where(part => part.Lot == lot)
        .Sum(part => part.Amount));

    /// <summary>Writes down what time has done: lapsed holds return, ended bonus expires (K6, K17).</summary>
    /// <remarks>Nothing depends on it: what has ended cannot be spent before either.</remarks>
    /// <param name="call">Who sweeps, and when.</param>
    /// <returns>The bonus that expired; zero, and no event, where nothing was due.</returns>
    public Money CatchUp(LedgerCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        var journals = _ledger.CatchUp(call);
        var expired = ShareOf(journals, AccountRole.Expired).Total;
        if (journals.Count > 0)
        {
            Happen(new StoredValueExpired(Id, NextVersion, call.Now, call.By) { Bonus = expired });
        }

        return expired;
    }
}
