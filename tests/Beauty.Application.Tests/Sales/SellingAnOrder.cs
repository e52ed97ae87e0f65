using System.Globalization;
using Beauty.Application.Commands;
using Beauty.Application.Sales;
using Beauty.Domain.Identity;
using Beauty.Domain.Packages;
using Beauty.Domain.Sales;
using Beauty.Domain.StoredValue;
using Beauty.Loyalty.Points;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Testing.Expectations;
using static Beauty.Application.Tests.Sales.Till;

namespace Beauty.Application.Tests.Sales;

/// <summary>One plan holds all that a finished order moves (K16, K20, K27, K29, K30, K37, K50).</summary>
public sealed class SellingAnOrder
{
    [Fact]
    public async Task A_sale_moves_everything_in_one_commit()
    {
        await using var till = await OpenAsync();
        var (before, plans) = (await till.BalancesAsync(), till.House.Meddled.Plans.Count);

        var sold = (await till.SellAsync(till.Everything())).Accepted();

        Assert.Equal("points 2000 owed 0 spend 0.00 CNY basic stored 40000+4000 held 0", before);
        Assert.Equal("points 2937 owed 0 spend 1437.46 CNY gold stored 47000+9000 held 0", await till.BalancesAsync());
        Assert.Equal(plans + 1, till.House.Meddled.Plans.Count);
        Assert.Equal((Cny(1937.46m), Cny(0m)), (sold.Total, sold.Owed));
        var award = Assert.Single(sold.Awards);
        Assert.Equal((1437L, Cny(1437.46m), 1), (award.Points.Value, award.Basis, award.ProgrammeVersion));
        Assert.Equal("base", Assert.Single(award.Parts).Rule);
        Assert.Equal(("basic", "gold"), (Assert.Single(award.Moves).From, award.Moves[0].To));
        Assert.Equal(
            [(StoredValueMoveKind.Recharged, 500m, 50m), (StoredValueMoveKind.Spent, 430m, 0m)],
            sold.StoredValue.Select(one => (one.Kind, one.Principal.Amount, one.Bonus.Amount)));
        var package = Assert.Single(await till.House.RowsAsync<PackageSummary>());
        Assert.Equal(
            (sold.Packages[0], PackageState.Active, 12), (package.Id, package.State, package.SessionsAvailable));
        Assert.Equal("", await till.FindingsAsync());
    }

    [Fact]
    public async Task The_award_of_a_stored_order_is_explained_again_in_both_languages()
    {
        await using var till = await OpenAsync();
        var sold = (await till.SellAsync(till.Everything())).Accepted();

        var award = (await till.ExplainAsync(sold.Purchase)).Accepted();

        Assert.Equal(
            "1437 points for 1437.46 CNY, by the rules of 2026-05-03.", award.ToText(CultureInfo.GetCultureInfo("en")));
        Assert.Equal(
            "本单 1437.46 CNY，按 2026-05-03 的规则获得 1437 积分。", award.ToText(CultureInfo.GetCultureInfo("zh-CN")));
    }

    [Fact]
    public async Task A_walk_in_pays_money_and_earns_nothing()
    {
        await using var till = await OpenAsync();
        var bill = till.Bill([till.Service(100m)], Cash(100m)) with { Client = null };

        var sold = (await till.SellAsync(new(bill))).Accepted();

        Assert.Empty(sold.Awards);
    }

    [Fact]
    public async Task What_belongs_to_a_client_needs_one()
    {
        await using var till = await OpenAsync();
        NewPurchase Alone(NewPurchaseLine line, params IReadOnlyList<PaymentPart> payments) =>
            till.Bill([line], payments) with { Client = null };

        (await till.SellAsync(new(Alone(till.Course(), Cash(1000m))))).Refused<ClientNeeded>();
        (await till.SellAsync(new(Alone(till.Recharge(10m), Cash(10m))))).Refused<ClientNeeded>();
        (await till.SellAsync(new(Alone(till.Service(10m), till.Stored(10m))))).Refused<ClientNeeded>();
        (await till.SellAsync(till.Sale(Alone(till.Service(10m), Cash(10m))))).Refused<ClientNeeded>();
    }

    [Fact]
    public async Task Somebody_elses_points_and_money_pay_for_nothing()
    {
        await using var till = await OpenAsync();
        var other = await till.House.RegisterAsync("Wang Fang");
        var bill = till.Bill([till.Service(100m)], till.Stored(100m)) with { Client = other };
        var paid = till.Bill([till.Service(100m)], Cash(100m)) with { Client = other };

        (await till.SellAsync(new(bill))).Refused<OfAnotherClient>();
        (await till.SellAsync(till.Sale(paid))).Refused<OfAnotherClient>();
    }

    [Fact]
    public async Task Unknown_clients_plans_and_accounts_are_told()
    {
        await using var till = await OpenAsync();
        var bill = till.Bill([till.Service(100m)], Cash(100m));
        var course = SaleItem.Of(till.House.Ids.Next<CoursePlanId>(), till.House.Ids.Next<PackageId>());
        var account = till.House.Ids.Next<StoredValueId>();

        (await till.SellAsync(new(bill with { Client = till.House.Ids.Next<ClientId>() }))).Refused<NotFound>();
        (await till.SellAsync(new(bill with { Location = till.House.Ids.Next<LocationId>() }))).Refused<NotFound>();
        (await till.SellAsync(new(till.Bill([new(course, Cny(10m))], Cash(10m))))).Refused<NotFound>();
        (await till.SellAsync(new(till.Bill([till.Service(10m)], PaymentPart.Of(account, Cny(10m))))))
            .Refused<NotFound>();
    }

    [Theory]
    [InlineData(500, 5.00, true)]
    [InlineData(500, 4.99, false)]
    [InlineData(550, 5.50, false)]
    [InlineData(2000, 20.00, true)]
    [InlineData(2100, 21.00, false)]
    public async Task K29_K30_the_points_and_the_money_agree_with_the_quote(int points, double worth, bool isSold)
    {
        await using var till = await OpenAsync();
        var pays = Cny((decimal)worth);
        var bill = till.Bill(
            [till.Service(100m)], PaymentPart.Of(Tender.Points, pays), Cash(100m - (decimal)worth));
        var sale = till.Sale(bill) with { Points = new(till.Member, PointsAmount.Of(points)) };

        var answer = await till.SellAsync(sale);
        var quote = (await till.QuoteAsync(points, 100m)).Accepted();

        if (isSold)
        {
            answer.Accepted();
        }
        else
        {
            var refused = answer.Refused<PointsDisagree>();
            Assert.Equal((quote.Points, quote.Worth), (refused.Possible, refused.Worth));
        }
    }

    [Fact]
    public async Task Points_among_the_tenders_without_a_membership_are_refused()
    {
        await using var till = await OpenAsync();

        (await till.SellAsync(till.Sale(till.Bill(
            [till.Service(100m)], PaymentPart.Of(Tender.Points, Cny(5m)), Cash(95m))))).Refused<PointsDisagree>();
    }

    [Fact]
    public async Task A_sale_is_made_once_by_its_key_and_by_its_document()
    {
        await using var till = await OpenAsync();
        var document = ExternalReference.Of("old-till", "R-1");
        var sale = till.Sale(till.Bill([till.Service(100m)], Cash(100m)) with { Reference = document });
        var context = till.House.Context();

        var first = (await till.SellAsync(sale, context)).Accepted();
        var again = (await till.SellAsync(sale, context)).Accepted();
        var later = (await till.SellAsync(sale)).Accepted();
        var other = (await till.SellAsync(
            till.Sale(till.Bill([till.Service(90m)], Cash(90m)) with { Reference = document }))).Refused<IdTaken>();

        Assert.Equal(document.ToPurchaseId(), first.Purchase);
        Assert.Equal((first.Purchase, first.Total, false), (again.Purchase, again.Total, again.WasKnown));
        Assert.Equal((first.Purchase, true), (later.Purchase, later.WasKnown));
        Assert.Equal(first.Purchase.Value, other.Key.Id);
        Assert.Equal("points 2100 owed 0 spend 100.00 CNY basic stored 40000+4000 held 0", await till.BalancesAsync());
    }

    [Fact]
    public async Task The_same_id_without_a_document_is_taken()
    {
        await using var till = await OpenAsync();
        var sale = till.Sale(till.Bill([till.Service(100m)], Cash(100m)));
        (await till.SellAsync(sale)).Accepted();

        (await till.SellAsync(sale)).Refused<IdTaken>();
    }

    [Fact]
    public async Task A_refused_sale_leaves_nothing_and_may_be_tried_again_under_its_key()
    {
        await using var till = await OpenAsync();
        var (before, context) = (await till.BalancesAsync(), till.House.Context());
        var sale = till.Sale(till.Bill([till.Course(), till.Service(441m)], Cash(1000m), till.Stored(441m)));

        (await till.SellAsync(sale, context)).Refused<InsufficientStoredValue>();
        Assert.Equal(before, await till.BalancesAsync());
        Assert.Empty(await till.House.RowsAsync<PackageSummary>());
        (await till.SellAsync(till.Sale(till.Bill([till.Recharge(1m)], Cash(1m))))).Accepted();

        (await till.SellAsync(sale, context)).Accepted();
    }

    [Fact]
    public async Task A_package_is_opened_once()
    {
        await using var till = await OpenAsync();
        var item = SaleItem.Of(till.Plan, till.House.Ids.Next<PackageId>());
        var sale = new NewSale(till.Bill([new(item, Cny(1000m))], Cash(1000m)));
        (await till.SellAsync(sale)).Accepted();

        (await till.SellAsync(new(till.Bill([new(item, Cny(1000m))], Cash(1000m))))).Refused<IdTaken>();
    }
}
