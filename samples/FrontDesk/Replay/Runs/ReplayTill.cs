using Beauty.Application.Courses;
using Beauty.Application.Loyalty;
using Beauty.Application.Sales;
using Beauty.Domain.Amounts;
using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Refusals;
using Beauty.Domain.Sales;
using FrontDesk.Replay.Bills;
using FrontDesk.Replay.Exports;
using NodaTime;

namespace FrontDesk.Replay.Runs;

/// <summary>Sells the bills, uses the sessions that paid for them, and takes back what came back.</summary>
internal sealed class ReplayTill
{
    /// <summary>The hour is not in the export: a day's receipts are entered when the salon has closed.</summary>
    private static readonly LocalTime Closing = new(23, 0);

    private static readonly RefundReason Returned = RefundReason.Of("returned");

    private readonly ReplayScene _scene;
    private readonly Currency _currency;

    public ReplayTill(ReplayScene scene) => (_scene, _currency) = (scene, Currency.Of(scene.Till.Currency));

    /// <summary>The packs as courses, and the programme.</summary>
    public async ValueTask OpenAsync()
    {
        foreach (var course in _scene.Till.Courses.Where(one => _scene.Salon.NameOf(one.Service) is not null))
        {
            var offered = await _scene.House.Courses.OfferPlanAsync(
                _scene.Command($"plan/{course.Service}"), NewPlan(course));
            _ = offered.IsAccepted ? offered : throw ReplayScene.AnotherTime(_scene.House, "pack in the till's file");
        }

        var published = await _scene.House.Loyalty.PublishAsync(
            _scene.Command("programme"), _scene.Salon.Programme.Json);
        _ = published.IsAccepted ? published : throw ReplayScene.AnotherTime(_scene.House, "loyalty programme");
    }

    public async ValueTask JoinAsync(string client) =>
        _ = (await _scene.House.Loyalty.JoinAsync(
            _scene.Command($"join/{client}"),
            _scene.Salon.Ids.Client(client),
            _scene.Salon.Programme.Terms.Code)).Value;

    public async ValueTask EnterAsync(ReplayBill bill)
    {
        var at = _scene.At(bill.Date + Closing);
        if (bill.Lines.Count > 0)
        {
            var sold = await _scene.House.Sales.SellAsync(
                _scene.Command($"sell/{bill.Document}", at), new NewSale(BillOf(bill, at))
                {
                    Members = bill.Client is { } client ? [MemberOf(client)] : [],
                });
            if (sold.Refusal is { } refusal)
            {
                await _scene.RefuseAsync(
                    SalonExport.ReceiptsFile, [.. bill.Sources.Select(row => row.Line)], refusal);
                return;
            }
        }

        var taken = bill.Sources.Count;
        foreach (var (index, line) in bill.Lines.Index().Where(pair => IsPaidBySession(pair.Item)))
        {
            taken -= await RefusedAsync(line.Source, (await RedeemAsync(bill, index, line)).Refusal);
        }

        foreach (var (index, back) in bill.Returns.Index())
        {
            var refund = new SaleRefund(
                PurchaseOf(back.Document), Returned, [RefundLine.Of(back.Line, back.Quantity)]);
            var answer = await _scene.House.Sales.RefundAsync(
                _scene.Command($"return/{bill.Document}/{index}", at), refund);
            taken -= await RefusedAsync(back.Source, answer.Refusal);
        }

        _scene.Tally.Rows.Take(SalonExport.ReceiptsFile, taken);
    }

    private NewCoursePlan NewPlan(TillCourseData course) => new()
    {
        Id = PlanOf(course),
        Code = CourseCode.Of("pack-" + PlanOf(course).Value.ToString("N")[^8..]),
        Terms = CourseTerms.Of(
            CourseName.Of(_scene.Salon.NameOf(course.Service)!),
            Amount(course.Price),
            CourseLine.Of(
                [.. course.Covers.Select(_scene.Salon.Ids.Service)],
                Amount(course.ListPrice),
                SessionCount.Of(course.Paid),
                SessionCount.Of(course.Gifted))),
    };

    /// <returns>How many rows were refused: one or none.</returns>
    private async ValueTask<int> RefusedAsync(ExportReceiptLine row, Refusal? refusal)
    {
        if (refusal is null)
        {
            return 0;
        }

        await _scene.RefuseAsync(row.File, [row.Line], refusal);
        return 1;
    }

    private static bool IsPaidBySession(BillLine line) => line is { Session: not null, Kind: BillLineKind.Service };

    private ValueTask<Result<PackageStanding>> RedeemAsync(ReplayBill bill, int index, BillLine line)
    {
        var at = _scene.At(bill.Date + Closing);
        var redeem = new RedeemSessions
        {
            Package = PackageOf(line.Session!),
            Client = _scene.Salon.Ids.Client(bill.Client!),
            Service = _scene.Salon.Ids.Service(line.Code),
            Visit = LedgerCause.Of(Purchase.KeyOf(PurchaseOf(bill.Document)), index),
            At = at,
            Therapist = StaffOf(line),
        };
        return _scene.House.Courses.RedeemAsync(_scene.Command($"redeem/{bill.Document}/{index}", at), redeem);
    }

    private NewPurchase BillOf(ReplayBill bill, Instant at)
    {
        var unpaid = new NewPurchase(
            PurchaseOf(bill.Document), ReplayIds.Location, at, [.. bill.Lines.Select(line => LineOf(line))])
        {
            Client = bill.Client is { } client ? _scene.Salon.Ids.Client(client) : null,
            Reference = ReferenceOf(bill.Document),
        };
        // With what it was paid is not in the export.
        var total = Purchase.TotalOf(unpaid).Value;
        return total.IsZero ? unpaid : unpaid with { Payments = [PaymentPart.Of(Tender.Other, total)] };
    }

    private NewPurchaseLine LineOf(BillLine line) => new(ItemOf(line), Amount(line.ListPrice))
    {
        Quantity = line.Quantity,
        Discount = line.Discount > 0 ? Amount(line.Discount) : null,
        Tax = SalesTax.Excluded([.. RatesOf(line.Source)]),
        Credits = StaffOf(line) is { } staff ? [StaffCredit.Of(staff, Percentage.Hundred)] : [],
    };

    private IEnumerable<Percentage> RatesOf(ExportReceiptLine row)
    {
        if (row.Gst != 0)
        {
            yield return Percentage.Of(_scene.Till.GstPercent);
        }

        if (row.Pst != 0)
        {
            yield return Percentage.Of(_scene.Till.PstPercent);
        }
    }

    private SaleItem ItemOf(BillLine line) => line.Kind switch
    {
        BillLineKind.Course => SaleItem.Of(PlanOf(line.Session!.Course), PackageOf(line.Session)),
        BillLineKind.Product => SaleItem.Of(_scene.Salon.Ids.Product(line.Code)),
        _ => SaleItem.Of(_scene.Salon.Ids.Service(line.Code)),
    };

    private StaffId? StaffOf(BillLine line) =>
        _scene.Till.House.Contains(line.Source.Staff, StringComparer.Ordinal)
            ? null
            : _scene.Salon.Ids.Staff(line.Source.Staff);

    private MembershipId MemberOf(string client) =>
        LoyaltyDesk.MembershipOf(_scene.Salon.Ids.Client(client), _scene.Salon.Programme.Terms.Code);

    private ExternalReference ReferenceOf(string document) => ExternalReference.Of(_scene.Till.System, document);

    private PurchaseId PurchaseOf(string document) => ReferenceOf(document).ToPurchaseId();

    private PackageId PackageOf(OwnedCourse course) => _scene.Salon.Ids.Id<PackageId>($"package/{course.Key}");

    private CoursePlanId PlanOf(TillCourseData course) => _scene.Salon.Ids.Id<CoursePlanId>($"plan/{course.Service}");

    private Money Amount(decimal amount) => Money.Of(amount, _currency);
}
