using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Beauty.Domain.Amounts;

namespace Beauty.Domain.Sales;

/// <summary>Which part of a purchase earns points: the one documented number (积分基数).</summary>
/// <remarks>
/// <para>Unless set otherwise: services, products and courses; after all discounts; without tax; payment with stored
/// value or points takes nothing away; recharges earn nothing, because what they buy earns later (K50). Delivery and
/// tips are no lines of a bill, hence never in it. What is owed is in it: when to award is the programme's matter
/// (K27).</para>
/// <para>Computed line by line and rounded down to the minor unit. Equality by value. Source: K20, K21, K31.</para>
/// </remarks>
public sealed record EarningBasis
{
    [JsonConstructor]
    internal EarningBasis()
    {
    }

    /// <summary>The basis with all settings as documented.</summary>
    public static EarningBasis Default { get; } = new();

    /// <summary>Whether the sale of courses is left out.</summary>
    /// <value>False.</value>
    [JsonInclude]
    public bool LeavesOutCourses { get; internal init; }

    /// <summary>Whether recharges earn; then payment with stored value should not.</summary>
    /// <value>False.</value>
    [JsonInclude]
    public bool RechargesEarn { get; internal init; }

    /// <summary>Whether it is the price before discounts.</summary>
    /// <value>False.</value>
    [JsonInclude]
    public bool IsBeforeDiscounts { get; internal init; }

    /// <summary>Whether tax counts.</summary>
    /// <value>False.</value>
    [JsonInclude]
    public bool HoldsTax { get; internal init; }

    /// <summary>Whether what is paid with stored value is left out.</summary>
    /// <value>False.</value>
    [JsonInclude]
    public bool LeavesOutStoredValue { get; internal init; }

    /// <summary>Whether what is paid with points is left out.</summary>
    /// <value>False.</value>
    [JsonInclude]
    public bool LeavesOutPoints { get; internal init; }

    /// <summary>The same basis without the sale of courses: their sessions may earn instead.</summary>
    /// <returns>A copy.</returns>
    public EarningBasis WithoutCourses() => this with { LeavesOutCourses = true };

    /// <summary>The same basis with recharges, and without what stored value pays.</summary>
    /// <remarks>Both at once, since the same money must not earn twice (K50).</remarks>
    /// <returns>A copy.</returns>
    public EarningBasis AtRecharge() => this with { RechargesEarn = true, LeavesOutStoredValue = true };

    /// <summary>The same basis at list prices.</summary>
    /// <returns>A copy.</returns>
    public EarningBasis BeforeDiscounts() => this with { IsBeforeDiscounts = true };

    /// <summary>The same basis with taxes.</summary>
    /// <returns>A copy.</returns>
    public EarningBasis WithTax() => this with { HoldsTax = true };

    /// <summary>The same basis without what stored value pays.</summary>
    /// <returns>A copy.</returns>
    public EarningBasis WithoutStoredValue() => this with { LeavesOutStoredValue = true };

    /// <summary>The same basis without what points pay.</summary>
    /// <returns>A copy.</returns>
    public EarningBasis WithoutPoints() => this with { LeavesOutPoints = true };

    /// <summary>The basis of a purchase as it was made.</summary>
    /// <param name="purchase">The purchase.</param>
    /// <returns>The amount; zero where nothing earns.</returns>
    public Money Of(Purchase purchase)
    {
        ArgumentNullException.ThrowIfNull(purchase);
        return Money.Sum(LinesOf(purchase), purchase.Currency);
    }

    /// <summary>The basis of each line of a purchase as it was made, for rules that look at some lines only.</summary>
    /// <remarks>
    /// What stored value or points pay is spread over all lines but recharges, by their totals (K44).
    /// </remarks>
    /// <param name="purchase">The purchase.</param>
    /// <returns>The amounts, in the order of the lines.</returns>
    public ImmutableArray<Money> LinesOf(Purchase purchase)
    {
        ArgumentNullException.ThrowIfNull(purchase);
        var leftOut = Money.Sum(purchase.Payments.Where(LeavesOut).Select(part => part.Amount), purchase.Currency);
        var shares = leftOut.IsZero
            ? [.. purchase.Lines.Select(_ => leftOut)]
            : leftOut.Split([.. purchase.Lines.Select(line => IsRecharge(line) ? 0 : line.Total.MinorUnits)]);
        return
        [
            .. purchase.Lines.Select((line, index) => ShareOf(
                PriceOf(line), (line.Total - shares[index]).MinorUnits, line.Total.MinorUnits)),
        ];
    }

    /// <summary>How much of the basis all refunds of a purchase took back, cumulatively (K31).</summary>
    /// <param name="purchase">The purchase.</param>
    /// <returns>The amount: zero without refunds, the whole basis when all came back.</returns>
    public Money ReturnedOf(Purchase purchase)
    {
        ArgumentNullException.ThrowIfNull(purchase);
        return ReturnedOf(purchase, purchase.Refunds.Length);
    }

    /// <summary>How much of the basis the first refunds of a purchase took back, cumulatively (K31).</summary>
    /// <param name="purchase">The purchase.</param>
    /// <param name="refunds">How many of its refunds count; at least 0.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The purchase has not so many refunds, or fewer than 0 are
    /// asked for.</exception>
    public Money ReturnedOf(Purchase purchase, int refunds)
    {
        ArgumentNullException.ThrowIfNull(purchase);
        ArgumentOutOfRangeException.ThrowIfNegative(refunds);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(refunds, purchase.Refunds.Length);
        return Money.Sum(
            LinesOf(purchase).Zip(purchase.Lines, (basis, line) =>
            {
                // A line that cost nothing has a basis only before discounts; then the pieces tell.
                var (quantity, amount, _) = purchase.Returned(line.Number, refunds);
                return line.Total.IsZero
                    ? ShareOf(basis, quantity, line.Quantity)
                    : ShareOf(basis, amount.MinorUnits, line.Total.MinorUnits);
            }),
            purchase.Currency);
    }

    private static bool IsRecharge(PurchaseLine line) => line.Item.Kind == SaleKind.Recharge;

    private static Money ShareOf(Money amount, long part, long whole) => whole == 0
        ? amount
        : Money.FromMinorUnits(
            (long)ExactDivision.Divide((Int128)amount.MinorUnits * part, whole, MidpointRounding.ToZero),
            amount.Currency);

    private bool LeavesOut(PaymentPart part) => part.Tender switch
    {
        Tender.StoredValue => LeavesOutStoredValue,
        Tender.Points => LeavesOutPoints,
        _ => false,
    };

    private Money PriceOf(PurchaseLine line)
    {
        if ((line.Item.Kind == SaleKind.Course && LeavesOutCourses) || (IsRecharge(line) && !RechargesEarn))
        {
            return Money.Zero(line.Total.Currency);
        }

        var price = IsBeforeDiscounts ? line.ListTotal : line.Charged;
        var tax = IsBeforeDiscounts
            ? Money.Sum(line.Tax.On(price), price.Currency)
            : line.TaxAmount;
        return (line.Tax.Mode, HoldsTax) switch
        {
            (TaxMode.Excluded, true) => price + tax,
            (TaxMode.Included, false) => price - tax,
            _ => price,
        };
    }
}
