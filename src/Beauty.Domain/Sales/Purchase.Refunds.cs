using System.Collections.Immutable;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Domain.Sales.Events;
using NodaTime;

namespace Beauty.Domain.Sales;

/// <content>Refunds (退款).</content>
public sealed partial class Purchase
{
    /// <summary>The refunds, in their order.</summary>
    public ImmutableArray<PurchaseRefund> Refunds { get; private set; } = [];

    /// <summary>The value of all that was refunded, taxes included.</summary>
    public Money Refunded => Money.Sum(Refunds.Select(refund => refund.Value), Currency);

    /// <summary>What was paid back by tenders.</summary>
    public Money PaidBack => Money.Sum(Refunds.Select(refund => refund.PaidBack), Currency);

    /// <summary>What is still owed: the debt of the sale less what refunds cancelled.</summary>
    public Money Owed => OwedAtSale - Money.Sum(Refunds.Select(refund => refund.DebtCancelled), Currency);

    /// <summary>All that has not come back yet, for a return of the whole purchase.</summary>
    /// <remarks>Empty when every piece came back; then nothing is left to refund.</remarks>
    public ImmutableArray<RefundLine> Remainder =>
    [
        .. Lines.Select(line => (line.Number, Left: QuantityLeft(line.Number)))
            .Where(line => line.Left > 0)
            .Select(line => RefundLine.Of(line.Number, line.Left)),
    ];

    /// <summary>How many of a line have not come back.</summary>
    /// <param name="line">The line's number, from 1.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The purchase has no such line.</exception>
    public int QuantityLeft(int line) => LineOf(line).Quantity - Returned(line).Quantity;

    /// <summary>How much of what is to be paid for a line has not been refunded.</summary>
    /// <param name="line">The line's number, from 1.</param>
    /// <returns>The amount, taxes included.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The purchase has no such line.</exception>
    public Money AmountLeft(int line) => LineOf(line).Total - Returned(line).Amount;

    /// <summary>Tells what a refund would give back, and how much the tenders must add up to.</summary>
    /// <remarks>
    /// Of a quantity, what was charged for it: the floor of its share of the line's total, cumulative, so that parts
    /// add up to the cent and the last piece takes what is left (K49). Where amounts were refunded before, no more than
    /// what is left. What is owed is cancelled first.
    /// </remarks>
    /// <param name="lines">What is to be refunded; each line of the purchase at most once.</param>
    /// <returns>
    /// The quote, or the first refusal in the order of the lines: <c>sales.over-returned</c>,
    /// <c>sales.over-refunded</c>.
    /// </returns>
    /// <exception cref="ArgumentException">No line is named, or one twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The purchase has no such line.</exception>
    /// <exception cref="CurrencyMismatchException">An amount is in another currency.</exception>
    public Result<RefundQuote> Quote(IReadOnlyList<RefundLine> lines)
    {
        var refunded = ImmutableArray.CreateBuilder<RefundedLine>(lines?.Count ?? 0);
        foreach (var asked in RefundRequest.Checked(lines!))
        {
            var answer = QuoteOf(asked);
            if (!answer.TryGetValue(out var line, out var refusal))
            {
                return refusal;
            }

            refunded.Add(line);
        }

        var value = Money.Sum(refunded.Select(line => line.Amount), Currency);
        return new RefundQuote(refunded.DrainToImmutable(), value, value < Owed ? value : Owed);
    }

    /// <summary>Refunds some of the purchase; the sale itself stays as it was.</summary>
    /// <param name="request">What, why, and by which tenders it is paid back.</param>
    /// <param name="by">Who refunds it.</param>
    /// <param name="now">When it is recorded.</param>
    /// <returns>
    /// The refund, or the first refusal of: line by line <c>sales.over-returned</c>, <c>sales.over-refunded</c>; then
    /// <c>sales.tenders-do-not-add-up</c>.
    /// </returns>
    /// <exception cref="ArgumentException">The actor is <c>default</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The purchase has no such line, or it would be paid back before the sale or in the future.
    /// </exception>
    /// <exception cref="CurrencyMismatchException">An amount is in another currency.</exception>
    public Result<PurchaseRefund> Refund(RefundRequest request, ActorId by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(request);
        EntityId.ThrowIfDefault(by);
        var at = request.At ?? now;
        if (at < SoldAt || at > now)
        {
            throw new ArgumentOutOfRangeException(
                nameof(request), at, $"A refund is paid back after the sale ({SoldAt}) and not after now ({now}).");
        }

        if (!Quote(request.Lines).TryGetValue(out var quote, out var refusal))
        {
            return refusal;
        }

        var tendered = Money.Sum(request.Payments.Select(part => part.Amount), Currency);
        if (tendered != quote.ToPayBack)
        {
            return new TendersDoNotAddUp(quote.ToPayBack, tendered, Money.Zero(Currency));
        }

        var refund = new PurchaseRefund(Refunds.Length + 1, new()
        {
            At = at,
            By = by,
            Reason = request.Reason,
            Lines = quote.Lines,
            Payments = request.Payments,
            DebtCancelled = quote.DebtCancelled,
        });
        Refunds = Refunds.Add(refund);
        Happen(new PurchaseRefunded(Id, NextVersion, now, by)
        {
            Client = Client,
            Number = refund.Number,
            Value = refund.Value,
            PaidBack = refund.PaidBack,
            Reason = refund.Reason,
        });
        return refund;
    }

    internal (int Quantity, Money Amount, Money Tax) Returned(int line, int refunds)
    {
        var parts = Refunds.Take(refunds).SelectMany(refund => refund.Lines).Where(part => part.Line == line).ToList();
        return (
            parts.Sum(part => part.Quantity),
            Money.Sum(parts.Select(part => part.Amount), Currency),
            Money.Sum(parts.Select(part => part.Tax), Currency));
    }

    private static Money ShareOf(Money total, long part, long whole) => Money.FromMinorUnits(
        (long)ExactDivision.Divide((Int128)total.MinorUnits * part, whole, MidpointRounding.ToZero), total.Currency);

    private (int Quantity, Money Amount, Money Tax) Returned(int line) => Returned(line, Refunds.Length);

    private PurchaseLine LineOf(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Lines.Length);
        return Lines[number - 1];
    }

    private Result<RefundedLine> QuoteOf(RefundLine asked)
    {
        var line = LineOf(asked.Line);
        var before = Returned(line.Number);
        var left = line.Total - before.Amount;
        if (asked.Quantity > line.Quantity - before.Quantity)
        {
            return new OverReturned(line.Number, asked.Quantity, line.Quantity - before.Quantity);
        }

        if (asked.Amount > left)
        {
            return new OverRefunded(line.Number, asked.Amount.Value, left);
        }

        var amount = asked.Amount
            ?? ShareOf(line.Total, before.Quantity + asked.Quantity, line.Quantity)
                - ShareOf(line.Total, before.Quantity, line.Quantity);
        amount = amount < left ? amount : left;
        var after = before.Amount + amount;
        var tax = line.Total.IsZero
            ? Money.Zero(Currency)
            : ShareOf(line.TaxAmount, after.MinorUnits, line.Total.MinorUnits) - before.Tax;
        return new RefundedLine(line.Number, asked.Quantity, amount, tax);
    }
}
