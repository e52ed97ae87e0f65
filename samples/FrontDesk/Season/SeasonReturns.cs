using Beauty.Application.Sales;
using Beauty.Domain.Identity;
using Beauty.Domain.Sales;
using NodaTime;

namespace FrontDesk.Season;

/// <summary>Two clients come back the next day: one has the whole bill refunded, one returns a product.</summary>
internal sealed class SeasonReturns
{
    private static readonly Duration OneDay = Duration.FromDays(1);

    private readonly SeasonScene _scene;
    private bool _someReturned;
    private bool _allReturned;

    public SeasonReturns(SeasonScene scene) => _scene = scene;

    public void Consider(PurchaseId purchase, SeasonBill bill)
    {
        if (!bill.IsPlain || bill.Purse.Member is null)
        {
            return;
        }

        if (!_someReturned && bill is { ProductLine: { } product, Lines: > 1 })
        {
            _someReturned = true;
            Note(purchase, "product-returned", [RefundLine.Of(product, 1)]);
        }
        else if (!_allReturned && bill.ProductLine is null)
        {
            _allReturned = true;
            var all = Enumerable.Range(1, bill.Lines).Select(line => RefundLine.Of(line, 1));
            Note(purchase, "not-satisfied", [.. all]);
        }
    }

    private void Note(PurchaseId purchase, string reason, IReadOnlyList<RefundLine> lines) =>
        _scene.Agenda.Note(_scene.Agenda.Now + OneDay, async () =>
        {
            var refund = new SaleRefund(purchase, RefundReason.Of(reason), lines);
            _ = (await _scene.House.Sales.RefundAsync(_scene.Command($"refund/{reason}"), refund)).Value;
            _scene.Tally.Refunds++;
        });
}
