using Beauty.Application.Commands;
using Beauty.Application.Sales;
using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Packages;
using Beauty.Domain.Sales;
using Beauty.Domain.StoredValue;
using Beauty.Loyalty.Points;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Testing.Expectations;
using Beauty.Tests.Shared;
using static Beauty.Application.Tests.Sales.Till;

namespace Beauty.Application.Tests.Sales;

/// <summary>
/// A refund leaves no trace in any balance and every trace in the history (K31–K35, K39, K49, K50, R5).
/// </summary>
public sealed class RefundingASale
{
    [Fact]
    public async Task After_a_full_refund_of_a_sale_with_all_effects_all_balances_are_as_before()
    {
        await using var till = await OpenAsync();
        var before = await till.BalancesAsync();
        var sold = (await till.SellAsync(till.Everything())).Accepted();
        var refund = Refund(sold.Purchase, (await till.PurchaseAsync(sold.Purchase)).Remainder);

        var quote = (await till.QuoteAsync(refund)).Accepted();
        var between = await till.BalancesAsync();
        var done = (await till.RefundAsync(refund)).Accepted();

        Assert.NotEqual(before, between, StringComparer.Ordinal);
        Assert.Equal(before, await till.BalancesAsync());
        Assert.Equal((Cny(1937.46m), 1), (done.Value, done.Number));
        Assert.Equal(quote.Payments, done.Payments);
        Assert.Equal(
            "Cash 1000.00 CNY, Points 5.00 CNY, StoredValue 430.00 CNY, WeChat 502.46 CNY",
            string.Join(
                ", ", done.Payments.Select(part => $"{part.Tender} {part.Amount}").Order(StringComparer.Ordinal)));
        var member = Assert.Single(done.Members);
        Assert.Equal((1437L, 0L, 500L), (member.Due.Value, member.Shortfall.Value, member.GivenBack.Value));
        Assert.Equal("basic", Assert.Single(member.Moves).To);
        Assert.Equal(0, (await till.House.RowsAsync<TenderLine>())
            .Where(row => row.Purchase == sold.Purchase).Sum(row => row.MinorUnits));
        var package = Assert.Single(await till.House.RowsAsync<PackageSummary>());
        Assert.Equal(
            (PackageState.Refunded, 0, 0L, 0L),
            (package.State, package.SessionsAvailable, package.DeferredMinorUnits, package.RecognisedMinorUnits));
        Assert.Equal("", await till.FindingsAsync());
        Assert.Equal(5, (await till.StatementAsync()).Lines.Length);
    }

    [Property(MaxTest = 40)]
    public async Task K31_parts_in_any_order_and_size_come_to_the_whole(int seed)
    {
        await using var till = await OpenAsync();
        var (before, random) = (await till.BalancesAsync(), new Random(seed));
        var sold = (await till.SellAsync(RandomSale(till, random))).Accepted();

        var left = (await till.PurchaseAsync(sold.Purchase)).Remainder;
        while (left.Length > 0)
        {
            var some = left.Where(_ => random.Next(2) == 0).Select(line => PartOf(line, random)).ToList();
            if (some.Count > 0)
            {
                (await till.RefundAsync(Refund(sold.Purchase, some))).Accepted();
                var purchase = await till.PurchaseAsync(sold.Purchase);
                var read = await till.MemberAsync();
                var counted = read.Member.Purchases[^1];
                Assert.Equal(read.Programme.Current.Basis.ReturnedOf(purchase), counted.Returned);
                left = purchase.Remainder;
            }
        }

        Assert.Equal(before, await till.BalancesAsync());
        Assert.Equal("", await till.FindingsAsync());
        Assert.Equal(0, (await till.House.RowsAsync<TenderLine>())
            .Where(row => row.Purchase == sold.Purchase).Sum(row => row.MinorUnits));
    }

    [Fact]
    public async Task C08_a_used_course_gives_back_what_its_contract_says_and_not_its_price()
    {
        await using var till = await OpenAsync();
        var sold = (await till.SellAsync(till.Sale(till.Bill([till.Course()], Cash(1000m))))).Accepted();
        await till.UseAsync(sold.Packages[0], 3);

        var done = (await till.RefundAsync(Refund(sold.Purchase, RefundLine.Of(1, 1)))).Accepted();

        // Three at the list price of 150.00, as the terms say where the client does not want to go on.
        Assert.Equal((Cny(450m), Cny(550m)), (done.Courses[0].ValueUsed, done.Courses[0].Amount));
        Assert.Equal(Cny(550m), Assert.Single(done.Payments).Amount);
        Assert.Equal(550L, done.Members[0].Due.Value);
        (await till.RefundAsync(Refund(sold.Purchase, RefundLine.Of(1, 1)))).Refused<PackageEnded>();
    }

    [Fact]
    public async Task R5_the_ground_decides_the_method()
    {
        await using var till = await OpenAsync();
        var sold = (await till.SellAsync(till.Sale(till.Bill([till.Course()], Cash(1000m))))).Accepted();
        await till.UseAsync(sold.Packages[0], 3);
        var refund = Refund(sold.Purchase, RefundLine.Of(1, 1)) with { Ground = RefundGround.SalonFault };

        var quote = (await till.QuoteAsync(refund)).Accepted();

        Assert.Equal((RefundMethod.ProRata, Cny(700m)), (quote.Courses[0].Method, quote.Courses[0].Amount));
    }

    [Fact]
    public async Task K50_of_a_used_recharge_only_the_unused_principal_comes_back()
    {
        await using var till = await OpenAsync();
        var sale = till.Sale(till.Bill([till.Recharge(500m)], Cash(500m))) with { Bonuses = [new(1, Cny(50m))] };
        var sold = (await till.SellAsync(sale)).Accepted();
        (await till.SellAsync(till.Sale(till.Bill([till.Service(600m)], till.Stored(600m))))).Accepted();

        var done = (await till.RefundAsync(Refund(sold.Purchase, RefundLine.Of(1, 1)))).Accepted();

        Assert.Equal(Cny(300m), done.Value);
        Assert.Equal(
            (StoredValueMoveKind.Refunded, Cny(300m), Cny(50m)),
            (done.StoredValue[0].Kind, done.StoredValue[0].Principal, done.StoredValue[0].Bonus));
        (await till.RefundAsync(Refund(sold.Purchase, RefundLine.Of(1, 1)))).Refused<NothingToRefund>();
        (await till.RefundAsync(Refund(sold.Purchase, RefundLine.Of(1, Cny(1m))))).Refused<StoredValueOverRefunded>();
    }

    [Fact]
    public async Task K33_points_spent_meanwhile_are_a_shortfall_that_is_reported()
    {
        await using var till = await OpenAsync();
        var first = (await till.SellAsync(till.Sale(till.Bill([till.Service(1000m)], Cash(1000m))))).Accepted();
        var all = till.Bill([till.Service(58m)], PaymentPart.Of(Tender.Points, Cny(29m)), Cash(29m));
        (await till.SellAsync(new NewSale(all) { Points = new(till.Member, PointsAmount.Of(2900)) })).Accepted();

        var done = (await till.RefundAsync(Refund(first.Purchase, RefundLine.Of(1, 1)))).Accepted();

        Assert.Equal((1000L, 900L), (done.Members[0].Due.Value, done.Members[0].Shortfall.Value));
    }

    [Fact]
    public async Task K50_stored_value_is_not_turned_into_cash()
    {
        await using var till = await OpenAsync();
        var sold = (await till.SellAsync(
            till.Sale(till.Bill([till.Service(300m)], till.Stored(200m), Cash(100m))))).Accepted();
        var refund = Refund(sold.Purchase, RefundLine.Of(1, 1));

        var cash = (await till.RefundAsync(refund with { Payments = [Cash(300m)] })).Refused<TenderOverPaidBack>();
        var stored = (await till.RefundAsync(refund with { Payments = [till.Stored(201m), Cash(99m)] }))
            .Refused<TenderOverPaidBack>();
        (await till.RefundAsync(refund with { Payments = [till.Stored(100m), Cash(100m)] }))
            .Refused<TendersDoNotAddUp>();
        var card = (await till.RefundAsync(
            refund with { Payments = [till.Stored(200m), PaymentPart.Of(Tender.Card, Cny(100m))] })).Accepted();

        Assert.Equal((Cny(300m), Cny(100m)), (cash.Asked, cash.Left));
        Assert.Equal((Cny(201m), Cny(200m)), (stored.Asked, stored.Left));
        Assert.Equal(2, card.Payments.Length);
    }

    [Fact]
    public async Task K32_a_revised_programme_does_not_change_what_is_taken_back()
    {
        await using var till = await OpenAsync();
        var sold = (await till.SellAsync(till.Sale(till.Bill([till.Service(300m, 3)], Cash(900m))))).Accepted();
        var read = (await till.MemberAsync()).Programme;
        var revised = read.Current.ToJson()
            .Replace("\"version\": 1", "\"version\": 2", StringComparison.Ordinal)
            .Replace("\"points\": 1,", "\"points\": 7,", StringComparison.Ordinal)
            .Replace("\"beforeDiscounts\": false", "\"beforeDiscounts\": true", StringComparison.Ordinal);
        Assert.Equal(2, (await till.PublishAsync(revised)).Accepted().Version);

        var done = (await till.RefundAsync(Refund(sold.Purchase, RefundLine.Of(1, 1)))).Accepted();

        Assert.Equal(300L, done.Members[0].Due.Value);
    }

    [Fact]
    public async Task A_course_line_has_no_amount_and_an_unknown_purchase_no_refund()
    {
        await using var till = await OpenAsync();
        var sold = (await till.SellAsync(till.Sale(till.Bill([till.Course()], Cash(1000m))))).Accepted();

        await Assert.ThrowsAsync<ArgumentException>(
            () => till.RefundAsync(Refund(sold.Purchase, RefundLine.Of(1, Cny(10m)))));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            () => till.RefundAsync(Refund(sold.Purchase, RefundLine.Of(2, 1))));
        (await till.RefundAsync(Refund(till.House.Ids.Next<PurchaseId>(), RefundLine.Of(1, 1)))).Refused<NotFound>();
    }

    private static NewSale RandomSale(Till till, Random random)
    {
        var lines = new[]
        {
            till.Service(random.Next(1, 40_000) / 100m, random.Next(1, 4)),
            till.Product(random.Next(1, 9_000) / 100m, random.Next(1, 6)),
            till.Recharge(random.Next(1, 30_000) / 100m),
        };
        var total = lines.Sum(line => line.ListPrice.Amount * line.Quantity);
        var goods = total - lines[2].ListPrice.Amount;
        var stored = Math.Min(goods, random.Next(0, 40_000) / 100m);
        var points = (int)Math.Min(Math.Min(20m, goods - stored), goods / 2);
        var bill = till.Bill(
            lines,
            [
                .. stored > 0 ? [till.Stored(stored)] : Array.Empty<PaymentPart>(),
                .. points > 0 ? [PaymentPart.Of(Tender.Points, Cny(points))] : Array.Empty<PaymentPart>(),
                Cash(total - stored - points),
            ]);
        var sale = till.Sale(bill);
        return points > 0 ? sale with { Points = new(till.Member, PointsAmount.Of(points * 100)) } : sale;
    }

    private static RefundLine PartOf(RefundLine line, Random random) =>
        RefundLine.Of(line.Line, random.Next(1, line.Quantity + 1));
}
