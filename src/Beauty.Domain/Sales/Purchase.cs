using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Domain.Sales.Events;
using NodaTime;

namespace Beauty.Domain.Sales;

/// <summary>
/// A bill that was accepted (开单): lines, discounts, taxes, payments, and what was refunded of it since.
/// </summary>
/// <remarks>
/// <para>
/// Life: is made once, whole; from then on nothing but refunds is added (退款, 冲红). It has no end. What is owed is
/// cancelled by refunds only: paying a debt later is no matter of the purchase yet.
/// </para>
/// <list type="number">
/// <item><term>I1</term><description>Nothing but the list of refunds changes.</description></item>
/// <item><term>I2</term><description>1 to 200 lines in one currency; a course or a recharge is one; no package is
/// opened twice.</description></item>
/// <item><term>I3</term><description>No discount takes a line below zero; the shares of the order discount add up to
/// it (K21, K43, K44).</description></item>
/// <item><term>I4</term><description>Each line has one tax amount for each rate, and holds its included
/// taxes.</description></item>
/// <item><term>I5</term><description>The lines add up to the total, and so do payments and debt; recharges are paid in
/// money (K50).</description></item>
/// <item><term>I6</term><description>No line is refunded beyond its quantity or its total, no more is paid back than
/// was paid; each refund's lines are what was paid back and what is no longer owed (K49).</description></item>
/// <item><term>I7</term><description>The version is 1 plus the number of refunds.</description></item>
/// <item><term>I8</term><description>The shares of a line's staff are 100 %, or it credits nobody.</description></item>
/// </list>
/// <para>Source: D06, B01; K20, K21, K44, K49, K50.</para>
/// </remarks>
public sealed partial class Purchase : AggregateRoot
{
    /// <summary>The most lines of a bill.</summary>
    public const int MaximumLines = 200;

    /// <summary>The highest quantity of a line.</summary>
    public const int MaximumQuantity = 100_000;

    /// <summary>The stable kind in keys.</summary>
    public const string Kind = "purchase";

    private Purchase(NewPurchase bill, Currency currency, ImmutableArray<PurchaseLine> lines, long version)
        : base(version)
    {
        (Id, Client, Location, SoldAt, Reference) = (bill.Id, bill.Client, bill.Location, bill.SoldAt, bill.Reference);
        (Currency, Lines, Payments) = (currency, lines, [.. bill.Payments]);
        OwedAtSale = bill.Owed ?? Money.Zero(currency);
        Total = Money.Sum(lines.Select(line => line.Total), currency);
        Tax = Money.Sum(lines.Select(line => line.TaxAmount), currency);
        Paid = Money.Sum(Payments.Select(part => part.Amount), currency);
    }

    /// <inheritdoc />
    public override AggregateKey Key => KeyOf(Id);

    /// <summary>The purchase.</summary>
    public PurchaseId Id { get; }

    /// <summary>Who bought; null for a walk-in (散客).</summary>
    public ClientId? Client { get; }

    /// <summary>Where it was sold.</summary>
    public LocationId Location { get; }

    /// <summary>When it was sold.</summary>
    public Instant SoldAt { get; }

    /// <summary>The document of another system that it was; null for none.</summary>
    public ExternalReference? Reference { get; }

    /// <summary>The currency of all amounts.</summary>
    public Currency Currency { get; }

    /// <summary>What was sold, by number from 1.</summary>
    public ImmutableArray<PurchaseLine> Lines { get; }

    /// <summary>The parts of the payment.</summary>
    public ImmutableArray<PaymentPart> Payments { get; }

    /// <summary>What all lines come to, taxes included.</summary>
    public Money Total { get; }

    /// <summary>The taxes within the total.</summary>
    public Money Tax { get; }

    /// <summary>What was taken off the whole bill; it is spread over the lines.</summary>
    public Money OrderDiscount => Money.Sum(Lines.Select(line => line.OrderDiscount), Currency);

    /// <summary>What was paid at the sale.</summary>
    public Money Paid { get; }

    /// <summary>What stayed owed at the sale (欠款).</summary>
    public Money OwedAtSale { get; }

    /// <summary>The key of a purchase.</summary>
    /// <param name="purchase">The purchase.</param>
    /// <returns>The key, of the kind <c>purchase</c>.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static AggregateKey KeyOf(PurchaseId purchase) => new(Kind, purchase.Value);

    /// <summary>Tells what a bill comes to, taxes included, before it is paid.</summary>
    /// <param name="bill">The bill; payments, debt and time of sale are not looked at.</param>
    /// <returns>
    /// The total, or the first refusal of <see cref="Make"/> about discounts and shares.
    /// </returns>
    /// <exception cref="ArgumentException">It is no bill, as <see cref="Make"/> says.</exception>
    /// <exception cref="CurrencyMismatchException">There is more than one currency.</exception>
    /// <exception cref="OverflowException">The amounts are beyond the bounds of money.</exception>
    public static Result<Money> TotalOf(NewPurchase bill)
    {
        ArgumentNullException.ThrowIfNull(bill);
        var currency = BillForm.Checked(bill);
        var priced = BillPricing.LinesOf(bill, currency);
        return priced.Refusal is { } refusal
            ? refusal
            : Money.Sum(priced.Value.Select(line => line.Total), currency);
    }

    /// <summary>Accepts a bill: spreads the order discount, adds the taxes, and checks the tenders.</summary>
    /// <param name="bill">The bill.</param>
    /// <param name="by">Who keyed it in.</param>
    /// <param name="now">When it is recorded.</param>
    /// <returns>
    /// The purchase, or the first refusal of: line by line <c>sales.discount-too-large</c> and
    /// <c>sales.shares-do-not-add-up</c>; then <c>sales.discount-too-large</c> of the bill,
    /// <c>sales.tenders-do-not-add-up</c>, <c>sales.recharge-needs-money</c>.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// An id or an amount is <c>default</c>, a package is opened twice, a line credits somebody twice, or a recharge
    /// has no price, a discount or a tax.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// There are no or too many lines, a quantity is below 1 or too high (above 1 for a course or a recharge), an
    /// amount is negative, or the sale is in the future.
    /// </exception>
    /// <exception cref="CurrencyMismatchException">There is more than one currency.</exception>
    /// <exception cref="OverflowException">The amounts are beyond the bounds of money.</exception>
    public static Result<Purchase> Make(NewPurchase bill, ActorId by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(bill);
        EntityId.ThrowIfDefault(by);
        if (bill.SoldAt > now)
        {
            throw new ArgumentOutOfRangeException(nameof(bill), bill.SoldAt, $"Nothing is sold after now ({now}).");
        }

        var currency = BillForm.Checked(bill);
        var priced = BillPricing.LinesOf(bill, currency);
        if (priced.Refusal is { } unpriced)
        {
            return unpriced;
        }

        var made = new Purchase(bill, currency, priced.Value, 0);
        if (made.RefusalOfPayments() is { } unpaid)
        {
            return unpaid;
        }

        made.Happen(new PurchaseMade(made.Id, made.NextVersion, now, by)
        {
            Client = made.Client,
            Location = made.Location,
            SoldAt = made.SoldAt,
            Total = made.Total,
            Owed = made.OwedAtSale,
        });
        return made;
    }

    private Refusal? RefusalOfPayments()
    {
        if (Paid + OwedAtSale != Total)
        {
            return new TendersDoNotAddUp(Total, Paid, OwedAtSale);
        }

        var recharges = Money.Sum(
            Lines.Where(line => line.Item.Kind == SaleKind.Recharge).Select(line => line.Total), Currency);
        var money = Money.Sum(Payments.Where(part => part.IsMoney).Select(part => part.Amount), Currency);
        return recharges > money ? new RechargeNeedsMoney(recharges, money) : null;
    }

    private void Happen(PurchaseEvent happened)
    {
        Raise(happened);
        CheckInvariants();
    }
}
