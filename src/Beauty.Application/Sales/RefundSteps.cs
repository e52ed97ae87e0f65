using Beauty.Application.Commands;
using Beauty.Application.Courses;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Packages;
using Beauty.Domain.Refusals;
using Beauty.Domain.Sales;

namespace Beauty.Application.Sales;

/// <summary>One attempt of a refund: each step refuses or adds to the plan; a refusal throws the plan away.</summary>
/// <remarks>
/// Stored value that paid goes back before recharges are refunded: what a bill paid from its own recharge is then
/// unused again.
/// </remarks>
internal sealed partial class RefundSteps(CommandWork work, Purchase purchase, SaleRefund refund)
{
    private readonly SaleBooks _books = new(work);
    private readonly SortedDictionary<int, RefundLine> _lines = [];
    private readonly List<CourseReturned> _courses = [];
    private readonly List<StoredValueMove> _stored = [];
    private readonly List<CoursePackage> _packages = [];
    private readonly TendersLeft _left = TendersLeft.Of(purchase);
    private IReadOnlyList<PaymentPart> _payments = [];

    public async ValueTask<Result<SaleRefunded>> RefundAsync(
        IReadOnlyList<MembershipId> members, CancellationToken cancellationToken)
    {
        // Made first: it refuses a form that is no refund before anything moves.
        var asked = RefundRequest.Of(refund.Reason, refund.Lines).Lines;
        foreach (var line in asked)
        {
            _ = purchase.QuantityLeft(line.Line);
        }

        var refusal = await EndCoursesAsync(asked, cancellationToken).ConfigureAwait(false)
            ?? TakeOthers(asked)
            ?? ChooseTenders()
            ?? await GiveStoredValueBackAsync(cancellationToken).ConfigureAwait(false)
            ?? await RefundRechargesAsync(asked, cancellationToken).ConfigureAwait(false)
            ?? RefundPurchase();
        return refusal is not null
            ? refusal
            : await ToldAsync(members, cancellationToken).ConfigureAwait(false);
    }

    private SaleKind KindOf(RefundLine line) => purchase.Lines[line.Line - 1].Item.Kind;

    private LedgerCall CallOf(int line) =>
        PackageSteps.CallOf(work.Context, LedgerCause.Of(purchase.Key, line));

    /// <summary>A course gives back what its contract says, not the price of the line (C08, K59).</summary>
    private async ValueTask<Refusal?> EndCoursesAsync(
        IEnumerable<RefundLine> asked, CancellationToken cancellationToken)
    {
        foreach (var line in asked.Where(line => KindOf(line) == SaleKind.Course))
        {
            if (line.Amount is not null)
            {
                throw new ArgumentException(
                    $"Line {line.Line} is a course: what comes back of it follows from its contract.", nameof(asked));
            }

            var id = purchase.Lines[line.Line - 1].Item.Package!.Value;
            var found = await PackageSteps.FindAsync(work, id, cancellationToken).ConfigureAwait(false);
            if (!found.TryGetValue(out var package, out var unknown))
            {
                return unknown;
            }

            if (!package.Refund(refund.Ground, CallOf(line.Line)).TryGetValue(out var back, out var refusal))
            {
                return refusal;
            }

            if (back.Amount.IsZero)
            {
                return new NothingToRefund(purchase.Id, line.Line);
            }

            _packages.Add(package);
            _courses.Add(new(id, back.Method, back.ValueUsed, back.Amount));
            Take(line.Line, back.Amount);
        }

        return null;
    }

    private Refusal? TakeOthers(IEnumerable<RefundLine> asked)
    {
        foreach (var line in asked.Where(line => KindOf(line) is not (SaleKind.Course or SaleKind.Recharge)))
        {
            _lines.Add(line.Line, line);
        }

        return null;
    }

    // All that is left of a line comes back as the piece itself, so that nothing of it remains.
    private void Take(int line, Money amount) => _lines.Add(
        line,
        amount == purchase.AmountLeft(line) && purchase.QuantityLeft(line) == 1
            ? RefundLine.Of(line, 1)
            : RefundLine.Of(line, amount));

    private Refusal? ChooseTenders()
    {
        if (refund.Payments is { } stated)
        {
            _payments = stated;
            return _left.WhyNot(stated);
        }

        if (_lines.Count == 0)
        {
            return null;
        }

        if (!purchase.Quote([.. _lines.Values]).TryGetValue(out var quote, out var refusal))
        {
            return refusal;
        }

        var kept = Money.Sum(
            purchase.Lines.Where(line => line.Item.Kind == SaleKind.Recharge)
                .Select(line => purchase.AmountLeft(line.Number)),
            purchase.Currency);
        _payments = _left.Proposed(quote.ToPayBack, kept);
        return null;
    }

    private async ValueTask<Refusal?> GiveStoredValueBackAsync(CancellationToken cancellationToken)
    {
        foreach (var part in _payments.Where(part => part.Tender == Tender.StoredValue))
        {
            var found = await _books
                .AccountAsync(part.Account!.Value, purchase.Client!.Value, null, cancellationToken)
                .ConfigureAwait(false);
            if (!found.TryGetValue(out var account, out var unknown))
            {
                return unknown;
            }

            var cause = LedgerCause.Of(purchase.Key);
            var journals = await work.ReadJournalsAsync(account.Ledger, null, cancellationToken).ConfigureAwait(false);
            var paid = journals.Where(one => one.Cause == cause && one.Kind == JournalKind.Spend).ToList();
            if (!account.GiveBack(CallOf(0), paid, part.Amount).TryGetValue(out var back, out var refusal))
            {
                return refusal;
            }

            _stored.Add(new(account.Id, StoredValueMoveKind.GivenBack, back.Principal, back.Bonus));
        }

        return null;
    }

    /// <summary>Of a recharge only unused principal comes back, and its bonus is forfeited (C11, K50).</summary>
    private async ValueTask<Refusal?> RefundRechargesAsync(
        IEnumerable<RefundLine> asked, CancellationToken cancellationToken)
    {
        foreach (var line in asked.Where(line => KindOf(line) == SaleKind.Recharge))
        {
            var found = await _books
                .AccountAsync(
                    purchase.Lines[line.Line - 1].Item.Account!.Value, purchase.Client!.Value, null, cancellationToken)
                .ConfigureAwait(false);
            if (!found.TryGetValue(out var account, out var unknown))
            {
                return unknown;
            }

            var cause = LedgerCause.Of(purchase.Key, line.Line);
            var number = account.Recharges.Select(one => one.Cause).ToList().IndexOf(cause) + 1;
            var amount = line.Amount ?? account.RefundableOf(number, work.Context.Now);
            if (amount.IsZero)
            {
                return new NothingToRefund(purchase.Id, line.Line);
            }

            if (!account.RefundRecharge(CallOf(line.Line), number, amount).TryGetValue(out var back, out var refusal))
            {
                return refusal;
            }

            _stored.Add(new(account.Id, StoredValueMoveKind.Refunded, back.Principal, back.Bonus));
            Take(line.Line, amount);
        }

        return null;
    }

    private Refusal? RefundPurchase()
    {
        if (!purchase.Quote([.. _lines.Values]).TryGetValue(out var quote, out var refusal))
        {
            return refusal;
        }

        if (refund.Payments is null)
        {
            var missing = quote.ToPayBack
                - Money.Sum(_payments.Select(part => part.Amount), purchase.Currency);
            _payments = Together([.. _payments, .. _left.InMoney(missing, _payments)]);
        }

        var request = RefundRequest.Of(refund.Reason, [.. _lines.Values], _payments);
        return purchase.Refund(
            refund.PaidBackAt is { } at ? request.PaidBackAt(at) : request, work.Context.Actor, work.Context.Now)
            .Refusal;
    }

    private static IReadOnlyList<PaymentPart> Together(IEnumerable<PaymentPart> parts) =>
    [
        .. parts.GroupBy(part => (part.Tender, part.Account)).Select(group =>
        {
            var sum = Money.Sum(group.Select(part => part.Amount), group.First().Amount.Currency);
            return group.Key.Account is { } account
                ? PaymentPart.Of(account, sum)
                : PaymentPart.Of(group.Key.Tender, sum);
        }),
    ];
}
