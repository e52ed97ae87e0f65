using Beauty.Application.Booking;
using Beauty.Application.Sales;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Sales;
using FrontDesk.Salons;
using NodaTime;

namespace FrontDesk.Season;

/// <summary>One bill while it is keyed in.</summary>
internal sealed class SeasonBill
{
    private readonly SeasonScene _scene;
    private readonly List<NewPurchaseLine> _lines = [];
    private readonly List<PaymentPart> _payments = [];
    private PointsTender? _points;
    private Money _due = Money.Zero(Currency.Cny);
    private Money _recharged = Money.Zero(Currency.Cny);
    private Money _fromPurse = Money.Zero(Currency.Cny);
    private SeasonCourse? _course;

    public SeasonBill(SeasonRequest request, SeasonScene scene, SeasonPurse purse) =>
        (Request, _scene, Purse) = (request, scene, purse);

    public SeasonRequest Request { get; }

    public SeasonPurse Purse { get; }

    /// <summary>What is to be paid and is no recharge.</summary>
    public Money Due => _due;

    public bool IsEmpty => _lines.Count == 0;

    /// <summary>Whether it was paid with nothing but money, for nothing but treatments and products.</summary>
    public bool IsPlain => _points is null && _fromPurse.IsZero && _lines.TrueForAll(line => !line.Item.IsSingle);

    /// <summary>The number of the line with a product; null where none was sold.</summary>
    public int? ProductLine => _lines.FindIndex(line => line.Item.Kind == SaleKind.Product) is >= 0 and var place
        ? place + 1
        : null;

    /// <summary>How many lines it has.</summary>
    public int Lines => _lines.Count;

    private TradePlan Trade => _scene.Trade;

    public void AddServices(BookedVisit done)
    {
        foreach (var (line, service) in done.Lines.Zip(Request.Services).Where(pair => pair.First.Session is null))
        {
            Add(SaleItem.Of(line.Service), Trade.PriceOf(service), line.Staff);
        }
    }

    /// <summary>Something to take home, a course, a recharge: as the client's number and habits say.</summary>
    public void AddExtras(SeasonCourses courses)
    {
        if (Request.Number % 6 == 0)
        {
            var product = Trade.Data.Products[Request.Number / 6 % Trade.Data.Products.Count];
            Add(SaleItem.Of(Trade.ProductOf(product)), TradePlan.Yuan(product.Price), null);
        }

        if (courses.OfferTo(Request.Client, Trade.Data) is { } course)
        {
            var package = _scene.Ids.Id<PackageId>($"package/{Request.Number}");
            _course = new SeasonCourse(Request.Client, course, package);
            Add(SaleItem.Of(Trade.PlanOf(course), package), TradePlan.Yuan(course.Price), null);
        }

        if (Purse is { Recharges: true, HasRecharged: false })
        {
            _recharged = TradePlan.Yuan(Trade.Data.Recharge.Amount);
            _lines.Add(new(SaleItem.Of(Purse.Account), _recharged));
        }
    }

    public void PayWith(PointsTender points, Money worth)
    {
        _points = points;
        _payments.Add(PaymentPart.Of(Tender.Points, worth));
    }

    public NewSale ToSale(Instant now, Tender tender)
    {
        Pay(tender);
        var bonus = Trade.Data.Recharge;
        return new NewSale(new NewPurchase(_scene.Ids.Id<PurchaseId>($"purchase/{Request.Number}"),
            _scene.Ids.Location, now, _lines)
        {
            Client = _scene.Ids.Client(Request.Client.Phone),
            Payments = _payments,
        })
        {
            Members = Purse.Member is { } member ? [member] : [],
            Points = _points,
            Bonuses = _recharged.IsZero
                ? []
                :
                [
                    new RechargeBonus(_lines.Count, TradePlan.Yuan(bonus.Bonus))
                    {
                        EndsAt = _scene.At(_scene.Local(now).Date.PlusMonths(bonus.BonusMonths).AtMidnight()),
                    },
                ],
        };
    }

    /// <summary>Remembers what the bill has moved, once it is paid.</summary>
    public void Settle()
    {
        if (_course is { } course)
        {
            _scene.Courses.Add(course);
        }

        if (!_recharged.IsZero)
        {
            Purse.HasRecharged = true;
            Purse.Balance += _recharged + TradePlan.Yuan(Trade.Data.Recharge.Bonus);
        }

        Purse.Balance -= _fromPurse;
    }

    private void Add(SaleItem item, Money price, StaffId? staff)
    {
        _due += price;
        _lines.Add(new(item, price)
        {
            Tax = Trade.Tax,
            Credits = staff is { } one ? [StaffCredit.Of(one, Percentage.Hundred)] : [],
        });
    }

    private void Pay(Tender tender)
    {
        var left = _due - Money.Sum(_payments.Select(part => part.Amount), Currency.Cny);
        if (left.IsPositive && Purse.Balance >= left)
        {
            _fromPurse = left;
            _payments.Add(PaymentPart.Of(Purse.Account, left));
            left = Money.Zero(Currency.Cny);
        }

        if ((left + _recharged).IsPositive)
        {
            _payments.Add(PaymentPart.Of(tender, left + _recharged));
        }
    }
}
