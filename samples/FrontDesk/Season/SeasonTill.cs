using Beauty.Application.Booking;
using Beauty.Application.Loyalty;
using Beauty.Application.Sales;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Sales;
using Beauty.Loyalty.Points;
using Beauty.Loyalty.Tiers;
using FrontDesk.Salons;

namespace FrontDesk.Season;

/// <summary>The till: turns finished visits into bills, sells courses and recharges, and takes a little back.</summary>
internal sealed class SeasonTill
{
    private const int SharePerMember = 4;
    private const int Recharges = 3;
    private const int WishToSpend = 1_000;

    private static readonly Tender[] Tenders = [Tender.WeChat, Tender.Alipay, Tender.Cash, Tender.Card];

    private readonly SeasonScene _scene;
    private readonly SeasonReturns _returns;
    private readonly Dictionary<SeasonClient, SeasonPurse> _purses = [];

    public SeasonTill(SeasonScene scene) => (_scene, _returns) = (scene, new SeasonReturns(scene));

    private TradePlan Trade => _scene.Trade;

    public async ValueTask OpenAsync()
    {
        foreach (var plan in Trade.Courses())
        {
            _ = (await _scene.House.Courses.OfferPlanAsync(_scene.Command($"plan/{plan.Code}"), plan)).Value;
        }

        _ = (await _scene.House.Loyalty.PublishAsync(_scene.Command("programme"), Trade.ProgrammeJson)).Value;
    }

    /// <summary>Three of four clients become members; one of them starts higher by the owner's word.</summary>
    public async ValueTask JoinAsync(SeasonClient client)
    {
        if (client.Number % SharePerMember == 0)
        {
            return;
        }

        var (id, programme) = (_scene.Ids.Client(client.Phone), Trade.Programme.Code);
        _ = (await _scene.House.Loyalty.JoinAsync(_scene.Command($"join/{client.Number}"), id, programme)).Value;
        if (client.Number == 2)
        {
            var grant = ManualTier.Of("silver", LedgerReason.Of("owners-guest"), _scene.Salon.From.PlusMonths(6));
            _ = (await _scene.House.Loyalty.GrantTierAsync(
                _scene.Command("grant-tier"), MemberOf(client)!.Value, grant)).Value;
        }
    }

    /// <summary>Sells what a finished visit owes and what the client takes along; sessions are paid already.</summary>
    public async ValueTask PayAsync(SeasonVisit visit, BookedVisit done)
    {
        _scene.Tally.SessionsUsed += done.Lines.Count(line => line.Session is not null);
        var bill = new SeasonBill(visit.Request, _scene, PurseOf(visit.Request));
        bill.AddServices(done);
        bill.AddExtras(_scene.Courses);
        if (bill.IsEmpty)
        {
            return;
        }

        await SpendPointsAsync(bill);
        var command = _scene.Command($"sell/{visit.Request.Number}");
        var made = (await _scene.House.Sales.SellAsync(command, bill.ToSale(command.Now, TenderOf(visit)))).Value;
        bill.Settle();
        _scene.Tally.Sales++;
        _scene.Tally.CoursesSold += made.Packages.Length;
        _returns.Consider(made.Purchase, bill);
    }

    private SeasonPurse PurseOf(SeasonRequest request)
    {
        if (!_purses.TryGetValue(request.Client, out var purse))
        {
            var wants = MemberOf(request.Client) is not null
                && request.Number % 9 == 0
                && _purses.Values.Count(one => one.Recharges) < Recharges;
            purse = new SeasonPurse(
                MemberOf(request.Client), _scene.Ids.Id<StoredValueId>($"purse/{request.Client.Number}"), wants);
            _purses.Add(request.Client, purse);
        }

        return purse;
    }

    private MembershipId? MemberOf(SeasonClient client) => client.Number % SharePerMember == 0
        ? null
        : LoyaltyDesk.MembershipOf(_scene.Ids.Client(client.Phone), Trade.Programme.Code);

    private async ValueTask SpendPointsAsync(SeasonBill bill)
    {
        if (bill.Request.Number % 5 != 0 || bill.Purse.Member is not { } member || bill.Due.IsZero)
        {
            return;
        }

        var asked = new PointsTender(member, PointsAmount.Of(WishToSpend));
        var quote = (await _scene.House.Loyalty.QuoteAsync(
            TenantId.Single, asked, bill.Due, _scene.Agenda.Now)).Value;
        if (!quote.Points.IsZero)
        {
            bill.PayWith(new PointsTender(member, quote.Points), quote.Worth);
        }
    }

    private static Tender TenderOf(SeasonVisit visit) => Tenders[visit.Request.Number % Tenders.Length];
}
