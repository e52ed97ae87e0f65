using Beauty.Application.Figures;
using Beauty.Domain.Sales;
using Beauty.Testing.Expectations;
using Beauty.Tests.Shared;
using NodaTime;
using static Beauty.Application.Tests.Sales.Till;

namespace Beauty.Application.Tests.Sales;

/// <summary>The month's figures reconcile and stay (C12, R9, ledger law 27).</summary>
public sealed class AddingUpAMonth
{
    [Fact]
    public async Task What_is_owed_at_the_end_follows_from_what_moved()
    {
        await using var till = await OpenAsync();
        var start = till.House.Now + Duration.FromDays(1);
        till.House.Now = start;
        var sold = (await till.SellAsync(till.Everything())).Accepted();
        await till.UseAsync(sold.Packages[0], 2);
        var end = start + Duration.FromDays(30);

        var figures = await till.FiguresAsync(start, end);

        Assert.Equal(
            [new(Tender.Cash, Cny(1000m)), new TenderFigure(Tender.WeChat, Cny(502.46m))], figures.Cash.AsEnumerable());
        var price = (await till.PurchaseAsync(sold.Purchase)).Lines[2].Total;
        Assert.Equal((Cny(0m), price), (figures.Courses.Opening, figures.Courses.Sold));
        Assert.True(figures.Courses.Consumed.IsPositive);
        Assert.Equal(price - figures.Courses.Consumed, figures.Courses.Closing);
        Assert.Equal((Cny(440m), Cny(560m)), (figures.StoredValue.Opening, figures.StoredValue.Closing));
        Assert.Equal((Cny(470m), Cny(90m)), (figures.Principal, figures.Bonus));
        Assert.Equal(("points:house", 2000L, 2937L), (
            figures.Points[0].Unit, figures.Points[0].Opening, figures.Points[0].Closing));
    }

    [Property(MaxTest = 30)]
    public async Task Closing_is_opening_and_sold_less_consumed_refunded_and_breakage(int seed)
    {
        await using var till = await OpenAsync();
        var (random, start) = (new Random(seed), till.House.Now);
        var seen = new List<(Instant Until, SalonFigures Figures)>();
        for (var day = 1; day <= 6; day++)
        {
            till.House.Now = start + Duration.FromDays(day);
            await SomethingAsync(till, random);
            var until = till.House.Now + Duration.FromHours(1);
            seen.Add((until, await till.FiguresAsync(start + Duration.FromDays(1), until)));
        }

        foreach (var (until, figures) in seen)
        {
            Reconciles(figures.Courses);
            Reconciles(figures.StoredValue);
            Assert.Equal(figures.StoredValue.Closing, figures.Principal + figures.Bonus);
            var again = await till.FiguresAsync(start + Duration.FromDays(1), until);
            Assert.Equal((figures.Courses, figures.StoredValue), (again.Courses, again.StoredValue));
        }
    }

    private static void Reconciles(LiabilityFigures one) => Assert.Equal(
        one.Opening + one.Sold - one.Consumed - one.Refunded - one.Breakage, one.Closing);

    private static async Task SomethingAsync(Till till, Random random)
    {
        var sale = random.Next(3) switch
        {
            0 => till.Sale(till.Bill([till.Course(), till.Recharge(100m)], Cash(1100m))) with
            {
                Bonuses = [new(2, Cny(10m))],
            },
            1 => till.Sale(till.Bill([till.Service(50m)], till.Stored(50m))),
            _ => till.Sale(till.Bill([till.Course(900m)], Cash(900m))),
        };
        var sold = (await till.SellAsync(sale)).Accepted();
        if (sold.Packages is [var package, ..] && random.Next(2) == 0)
        {
            await till.UseAsync(package, random.Next(1, 4));
        }

        if (random.Next(2) == 0)
        {
            var left = (await till.PurchaseAsync(sold.Purchase)).Remainder;
            (await till.RefundAsync(Refund(sold.Purchase, left))).Accepted();
        }
    }
}
