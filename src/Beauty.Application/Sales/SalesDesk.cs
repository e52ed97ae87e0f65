using System.Globalization;
using Beauty.Application.Commands;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Domain.Sales;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.UnitsOfWork;

namespace Beauty.Application.Sales;

/// <summary>The till (收银台): sells, and refunds what was sold, with all that hangs on it in one commit.</summary>
/// <remarks>
/// <para>
/// One plan holds the purchase, the packages of its courses, recharges and payments of stored value, points that pay
/// and points that are earned. A refund undoes them: afterwards no balance bears a trace of what came back whole, and
/// the history tells every step.
/// </para>
/// <para>
/// Each command is idempotent by its key, and a sale by its document of another system; a refusal is forgotten (K10).
/// Every command may also be refused by <c>commands.key-reused</c> and, last, <c>commands.contended</c>. Thread-safe.
/// Source: D06, B01; K20–K41, K49, K50; decision 8.
/// </para>
/// </remarks>
public sealed class SalesDesk
{
    private readonly CommandRunner _runner;
    private readonly IUnitOfWorkFactory _units;
    private readonly IReadStore _reads;
    private readonly CommandJson _json;

    internal SalesDesk(CommandRunner runner, IUnitOfWorkFactory units, IReadStore reads, CommandJson json) =>
        (_runner, _units, _reads, _json) = (runner, units, reads, json);

    /// <summary>Sells a finished order: the visit is done and the bill is paid (K27).</summary>
    /// <remarks>
    /// Points that pay are taken before the order earns; a recharge counts before what the same bill pays from the
    /// account. An account that a recharge names and that is not there is opened.
    /// </remarks>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="sale">The sale.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>
    /// What was sold, or the first refusal of: those of <see cref="Purchase.Make"/>; <c>sales.client-needed</c>;
    /// <c>commands.not-found</c> for location and client; <c>commands.id-taken</c>; those of the courses, line by line;
    /// <c>sales.of-another-client</c> and <c>stored-value.insufficient</c>; <c>sales.points-disagree</c>;
    /// <c>loyalty.already-counted</c>.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// It is no bill, as <see cref="Purchase.Make"/> says; a bonus is for a line that is no recharge; or a membership
    /// stands twice.
    /// </exception>
    public ValueTask<Result<SaleMade>> SellAsync(
        CommandContext context, NewSale sale, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(sale);
        ArgumentNullException.ThrowIfNull(sale.Bill, nameof(sale));
        ThrowUnlessSound(sale);
        var bill = sale.Bill.Reference is { } document
            ? sale.Bill with { Id = document.ToPurchaseId() }
            : sale.Bill;
        var asked = sale with { Bill = bill };
        if (Purchase.Make(bill, context.Actor, context.Now).Refusal is { } refusal)
        {
            return new(refusal);
        }

        var form = new LinesForm(Purchase.KeyOf(bill.Id), [BillText(bill, context), .. LinesOf(asked)])
        {
            Reason = context.Reason,
        };
        return _runner.RunAsync(
            context,
            new CommandCall<LinesForm, SaleMade>(
                new() { Name = "sales.sell", RemembersRefusals = false },
                form,
                (work, token) => new SaleSteps(work, asked, _json).SellAsync(token)),
            cancellationToken);
    }

    /// <summary>Tells what a refund would give back, without changing anything.</summary>
    /// <param name="context">Who asks and when; its key is not used up.</param>
    /// <param name="refund">The refund.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>What would come back, or the refusal of <see cref="RefundAsync"/>.</returns>
    /// <exception cref="ArgumentException">As <see cref="RefundAsync"/> says.</exception>
    public async ValueTask<Result<SaleRefunded>> QuoteRefundAsync(
        CommandContext context, SaleRefund refund, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(refund);
        var unit = await _units.BeginAsync(context.Tenant, WorkIntent.Read, cancellationToken).ConfigureAwait(false);
        await using (unit.ConfigureAwait(false))
        {
            // The very steps of the refund: a quote by other arithmetic would one day promise something else.
            return await RefundedAsync(new(context, unit, _json), refund, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Refunds some of a purchase, or all of it that is left.</summary>
    /// <remarks>
    /// Earned points go first and redeemed points come back last (K35). Without tenders stated, the value of goods,
    /// services and courses goes back the way it was paid, in proportion, and that of recharges as money.
    /// </remarks>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="refund">The refund.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>
    /// What came back, or the first refusal of: <c>commands.not-found</c>; those of the packages' refunds;
    /// <c>sales.over-returned</c>, <c>sales.over-refunded</c>; <c>stored-value.over-refunded</c>;
    /// <c>sales.nothing-to-refund</c>; <c>sales.tender-over-paid-back</c>; <c>sales.tenders-do-not-add-up</c>.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// The reason is <c>default</c>, a line stands twice or none does, or an amount of a course line is named.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The purchase has no such line, or it would be paid back before the sale or in the future.
    /// </exception>
    public ValueTask<Result<SaleRefunded>> RefundAsync(
        CommandContext context, SaleRefund refund, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(refund);
        var form = new LinesForm(
            Purchase.KeyOf(refund.Purchase),
            [
                refund.Reason.Code, refund.Ground.ToString(), LinesForm.TextOf(refund.PaidBackAt),
                .. refund.Lines.Select(line => $"{line.Line} {line.Quantity} {line.Amount}"),
                .. (refund.Payments ?? []).Select(TextOf),
                refund.Payments is null ? "as paid" : "as stated",
            ])
        {
            Reason = context.Reason,
        };
        return _runner.RunAsync(
            context,
            new CommandCall<LinesForm, SaleRefunded>(
                new() { Name = "sales.refund", RemembersRefusals = false },
                form,
                (work, token) => RefundedAsync(work, refund, token)),
            cancellationToken);
    }

    /// <summary>Finds a purchase.</summary>
    /// <param name="tenant">Whose salon.</param>
    /// <param name="purchase">The purchase.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The purchase with its refunds, or the refusal <c>commands.not-found</c>.</returns>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public async ValueTask<Result<Purchase>> ReadAsync(
        TenantId tenant, PurchaseId purchase, CancellationToken cancellationToken = default)
    {
        var key = Purchase.KeyOf(purchase);
        var found = await _reads.LoadAsync(tenant, [key], cancellationToken).ConfigureAwait(false);
        return found.TryGetValue(key, out var known)
            ? Purchase.Restore((PurchaseSnapshot)known)
            : new NotFound(key);
    }

    private static void ThrowUnlessSound(NewSale sale)
    {
        if (sale.Members.Distinct().Count() != sale.Members.Count)
        {
            throw new ArgumentException("A membership earns once for an order.", nameof(sale));
        }

        foreach (var bonus in sale.Bonuses)
        {
            if (bonus.Line < 1 || bonus.Line > sale.Bill.Lines.Count
                || sale.Bill.Lines[bonus.Line - 1].Item.Kind != SaleKind.Recharge
                || sale.Bonuses.Count(one => one.Line == bonus.Line) > 1)
            {
                throw new ArgumentException(
                    $"A bonus is for a line that is a recharge, and one for each, got line {bonus.Line}.", nameof(
                        sale));
            }
        }

        if (sale.QuotedAt > sale.Bill.SoldAt)
        {
            throw new ArgumentOutOfRangeException(
                nameof(sale), sale.QuotedAt, $"Nothing is quoted after it was sold ({sale.Bill.SoldAt}).");
        }
    }

    private static IEnumerable<string?> LinesOf(NewSale sale) =>
    [
        LinesForm.TextOf(sale.QuotedAt),
        sale.Points is { } points ? $"{points.Member} {points.Points.Value}" : null,
        .. sale.Members.Select(member => member.ToString()),
        sale.Bonuses.Count.ToString(CultureInfo.InvariantCulture),
        .. sale.Bonuses.Select(bonus => $"{bonus.Line} {bonus.Bonus} {LinesForm.TextOf(bonus.EndsAt)}"),
    ];

    private static string TextOf(PaymentPart part) => $"{part.Tender} {part.Amount} {part.Account}";

    // Only what the bill says: who keys it in when again must not make it another request.
    private string BillText(NewPurchase bill, CommandContext context) =>
        _json.Write(Purchase.Make(bill, context.Actor, context.Now).Value.ToSnapshot());

    private async ValueTask<Result<SaleRefunded>> RefundedAsync(
        CommandWork work, SaleRefund refund, CancellationToken cancellationToken)
    {
        var key = Purchase.KeyOf(refund.Purchase);
        var known = await work.LoadAsync<PurchaseSnapshot>(key, cancellationToken).ConfigureAwait(false);
        if (known is null)
        {
            return new NotFound(key);
        }

        var purchase = Purchase.Restore(known);
        var members = purchase.Client is { } client
            ? await _reads.MembersOfAsync(work.Context.Tenant, client, cancellationToken).ConfigureAwait(false)
            : [];
        return await new RefundSteps(work, purchase, refund).RefundAsync(members, cancellationToken)
            .ConfigureAwait(false);
    }
}
