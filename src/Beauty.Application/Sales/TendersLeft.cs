using System.Collections.Immutable;
using Beauty.Domain.Amounts;
using Beauty.Domain.Refusals;
using Beauty.Domain.Sales;

namespace Beauty.Application.Sales;

/// <summary>
/// What can still go back of a purchase, tender by tender: what was paid by each less what went back.
/// </summary>
internal sealed class TendersLeft
{
    private readonly Currency _currency;
    private readonly ImmutableArray<PaymentPart> _left;

    private TendersLeft(Currency currency, ImmutableArray<PaymentPart> left) => (_currency, _left) = (currency, left);

    public static TendersLeft Of(Purchase purchase)
    {
        var back = purchase.Refunds.SelectMany(one => one.Payments).ToList();
        var left = purchase.Payments.GroupBy(part => (part.Tender, part.Account)).ToDictionary(
            parts => parts.Key,
            parts => Sum(parts, purchase.Currency)
                - Sum(back.Where(part => (part.Tender, part.Account) == parts.Key), purchase.Currency));

        // Money may go back by other tenders than it came by; the excess is taken from the other money.
        var excess = Sum(back.Where(part => !left.ContainsKey((part.Tender, part.Account))), purchase.Currency)
            + Money.Sum(left.Values.Where(one => one.IsNegative).Select(one => -one), purchase.Currency);
        foreach (var key in left.Keys.Where(key => key.Account is null && key.Tender != Tender.Points).ToList())
        {
            var one = left[key].IsNegative ? Money.Zero(purchase.Currency) : left[key];
            var taken = one < excess ? one : excess;
            (left[key], excess) = (one - taken, excess - taken);
        }

        return new(
            purchase.Currency,
            [
                .. left.Where(one => one.Value.IsPositive).Select(one => one.Key.Account is { } account
                    ? PaymentPart.Of(account, one.Value)
                    : PaymentPart.Of(one.Key.Tender, one.Value)),
            ]);
    }

    /// <summary>Spreads an amount over all tenders by what is left of them; recharges' money is kept back.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="keptMoney">How much of the money is for recharges only.</param>
    public IReadOnlyList<PaymentPart> Proposed(Money amount, Money keptMoney)
    {
        var money = Sum(_left.Where(part => part.IsMoney), _currency);
        var free = money > keptMoney ? money - keptMoney : Money.Zero(_currency);
        var freeParts = Spread(free, _left.Where(part => part.IsMoney));
        List<PaymentPart> all = [.. freeParts, .. _left.Where(part => !part.IsMoney)];

        // Where a debt was cancelled out of turn, the money that was kept back is needed after all.
        return Sum(all, _currency) < amount ? Spread(amount, _left) : Spread(amount, all);
    }

    /// <summary>Spreads an amount over what is left of the money.</summary>
    public IReadOnlyList<PaymentPart> InMoney(Money amount, IReadOnlyList<PaymentPart> taken)
    {
        var left = _left.Where(part => part.IsMoney)
            .Select(part => (part.Tender, Left: part.Amount
                - Sum(taken.Where(one => one.Tender == part.Tender), _currency)))
            .Where(one => one.Left.IsPositive)
            .Select(one => PaymentPart.Of(one.Tender, one.Left));
        return Spread(amount, left);
    }

    /// <summary>Why payments cannot go back as stated; null where they can.</summary>
    public Refusal? WhyNot(IReadOnlyList<PaymentPart> payments)
    {
        var money = Sum(payments.Where(part => part.IsMoney), _currency);
        var moneyLeft = Sum(_left.Where(part => part.IsMoney), _currency);
        if (money > moneyLeft)
        {
            return new TenderOverPaidBack(payments.First(part => part.IsMoney).Tender, money, moneyLeft);
        }

        foreach (var group in payments.Where(part => !part.IsMoney).GroupBy(part => (part.Tender, part.Account)))
        {
            var (asked, left) = (
                Sum(group, _currency),
                Sum(_left.Where(part => (part.Tender, part.Account) == group.Key), _currency));
            if (asked > left)
            {
                return new TenderOverPaidBack(group.Key.Tender, asked, left);
            }
        }

        return null;
    }

    private static IReadOnlyList<PaymentPart> Spread(Money amount, IEnumerable<PaymentPart> over)
    {
        List<PaymentPart> parts = [.. over];
        return parts.Count == 0 || amount.IsZero
            ? []
            :
            [
                .. parts.Zip(amount.Split([.. parts.Select(part => part.Amount.MinorUnits)]))
                    .Where(pair => pair.Second.IsPositive)
                    .Select(pair => pair.First.Account is { } account
                        ? PaymentPart.Of(account, pair.Second)
                        : PaymentPart.Of(pair.First.Tender, pair.Second)),
            ];
    }

    private static Money Sum(IEnumerable<PaymentPart> parts, Currency currency) =>
        Money.Sum(parts.Select(part => part.Amount), currency);
}
