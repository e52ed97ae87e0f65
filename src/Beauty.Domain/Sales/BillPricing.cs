using System.Collections.Immutable;
using Beauty.Domain.Amounts;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Sales;

/// <summary>From a bill as keyed in to its lines as charged: discounts first, then taxes (K21).</summary>
internal static class BillPricing
{
    public static Result<ImmutableArray<PurchaseLine>> LinesOf(NewPurchase bill, Currency currency)
    {
        foreach (var (index, line) in bill.Lines.Index())
        {
            if (RefusalOf(index + 1, line) is { } refusal)
            {
                return refusal;
            }
        }

        var rests = bill.Lines.Select(RestOf).ToList();
        var discount = bill.OrderDiscount ?? Money.Zero(currency);
        var limit = Money.Sum(rests, currency);
        if (discount > limit)
        {
            return new DiscountTooLarge(0, discount, limit);
        }

        var shares = discount.IsZero
            ? [.. rests.Select(_ => discount)]
            : discount.Split([.. rests.Select(rest => rest.MinorUnits)]);
        return Result.Accept<ImmutableArray<PurchaseLine>>(
        [
            .. bill.Lines.Select((line, index) => new PurchaseLine(
                index + 1, line, shares[index], line.Tax.On(NetOf(line) - shares[index]))),
        ]);
    }

    private static Refusal? RefusalOf(int number, NewPurchaseLine line)
    {
        var list = line.ListPrice.Times(line.Quantity);
        if (line.Discount is { } discount && discount > list)
        {
            return new DiscountTooLarge(number, discount, list);
        }

        var shares = line.Credits.Sum(credit => credit.Share.Value);
        return line.Credits.Count > 0 && shares != Percentage.Hundred.Value
            ? new SharesDoNotAddUp(number, shares)
            : null;
    }

    /// <summary>What an order discount can reach: a recharge is money for money and takes no part.</summary>
    private static Money RestOf(NewPurchaseLine line) =>
        line.Item.Kind == SaleKind.Recharge ? Money.Zero(line.ListPrice.Currency) : NetOf(line);

    private static Money NetOf(NewPurchaseLine line)
    {
        var list = line.ListPrice.Times(line.Quantity);
        return line.Discount is { } discount ? list - discount : list;
    }
}
