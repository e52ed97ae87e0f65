using Beauty.Application.Commands;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Sales;
using Beauty.Domain.StoredValue;
using Beauty.Loyalty.Points;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Testing.Expectations;
using Beauty.Testing.Faults;
using Beauty.Testing.Stores;
using Beauty.Tests.Shared;
using static Beauty.Application.Tests.Sales.Till;

namespace Beauty.Application.Tests.Sales;

/// <summary>
/// Two tills at once, retries and lost acknowledgements: everything happens once (K10, K11, W4, W20).
/// </summary>
public sealed class RushingTheTill
{
    [Fact]
    public async Task The_last_stored_value_is_spent_by_exactly_one_of_two_tills()
    {
        await using var till = await OpenAsync();
        NewPurchase Bill() => till.Bill([till.Service(440m)], till.Stored(440m));
        till.House.Meddled.AtNextCommit(async commit =>
        {
            (await till.SellAsync(till.Sale(Bill()))).Accepted();
            return await commit();
        });

        (await till.SellAsync(till.Sale(Bill()))).Refused<InsufficientStoredValue>();

        Assert.Equal("points 2440 owed 0 spend 440.00 CNY basic stored 0+0 held 0", await till.BalancesAsync());
    }

    [Fact]
    public async Task The_last_points_are_spent_by_exactly_one_of_two_tills()
    {
        await using var till = await OpenAsync();
        Application.Sales.NewSale Sale() => new(
            till.Bill([till.Service(40m)], PaymentPart.Of(Tender.Points, Cny(20m)), Cash(20m)))
        {
            Points = new(till.Member, PointsAmount.Of(2000)),
        };
        till.House.Meddled.AtNextCommit(async commit =>
        {
            (await till.SellAsync(Sale())).Accepted();
            return await commit();
        });

        (await till.SellAsync(Sale())).Refused<Application.Sales.PointsDisagree>();

        Assert.Equal("points 0 owed 0 spend 0.00 CNY basic stored 40000+4000 held 0", await till.BalancesAsync());
    }

    [Fact]
    public async Task Many_tills_at_once_spend_no_more_than_there_is()
    {
        await using var till = await OpenAsync();
        var sales = Enumerable.Range(0, 8)
            .Select(_ => till.Sale(till.Bill([till.Service(110m)], till.Stored(110m)))).ToList();

        var answers = await Task.WhenAll(sales.Select(sale => Task.Run(() => till.SellAsync(sale))));

        Assert.Equal(4, answers.Count(answer => answer.IsAccepted));
        Assert.All(
            answers.Where(answer => !answer.IsAccepted), answer => answer.Refused<InsufficientStoredValue>());
        Assert.Equal("", await till.FindingsAsync());
    }

    [Fact]
    public async Task A_programme_that_is_revised_before_the_commit_earns_by_the_new_version()
    {
        await using var till = await OpenAsync();
        var revised = (await till.MemberAsync()).Programme.Current.ToJson()
            .Replace("\"version\": 1", "\"version\": 2", StringComparison.Ordinal)
            .Replace("\"points\": 1,", "\"points\": 3,", StringComparison.Ordinal);
        till.House.Meddled.AtNextCommit(async commit =>
        {
            (await till.PublishAsync(revised)).Accepted();
            return await commit();
        });

        var sold = (await till.SellAsync(till.Sale(till.Bill([till.Service(100m)], Cash(100m))))).Accepted();

        Assert.Equal((300L, 2), (sold.Awards[0].Points.Value, sold.Awards[0].ProgrammeVersion));
    }

    [Fact]
    public async Task A_refund_sent_twice_under_its_key_refunds_once()
    {
        await using var till = await OpenAsync();
        var sold = (await till.SellAsync(till.Sale(till.Bill([till.Service(100m, 3)], Cash(300m))))).Accepted();
        var (refund, context) = (Refund(sold.Purchase, RefundLine.Of(1, 1)), till.House.Context());

        var first = (await till.RefundAsync(refund, context)).Accepted();
        var again = (await till.RefundAsync(refund, context)).Accepted();
        (await till.RefundAsync(Refund(sold.Purchase, RefundLine.Of(1, 2)), context)).Refused<CommandKeyReused>();

        Assert.Equal((1, first.Value), (again.Number, again.Value));
        Assert.Equal(first.Payments, again.Payments);
        Assert.Equal(2, (await till.PurchaseAsync(sold.Purchase)).QuantityLeft(1));
        Assert.Equal("points 2200 owed 0 spend 200.00 CNY basic stored 40000+4000 held 0", await till.BalancesAsync());
    }

    [Property(MaxTest = 30)]
    public async Task Whatever_goes_wrong_each_sale_and_each_refund_happens_once(int seed)
    {
        var store = new InMemoryStore();
        await using var till = await OpenAsync(new House(store: store));
        await using var house = new House(
            inner => new FaultyUnitOfWorkFactory(inner, seed, new FaultRates(0.2, 0.2, 0.2)), store: store);
        var (before, sale) = (await till.BalancesAsync(), till.Everything());
        var (selling, refunding) = (till.House.Context(), till.House.Context());

        var sold = (await UntilKnownAsync(() => house.Till.SellAsync(selling, sale).AsTask())).Accepted();
        var refund = Refund(sold.Purchase, (await till.PurchaseAsync(sold.Purchase)).Remainder);
        (await UntilKnownAsync(() => house.Till.RefundAsync(refunding, refund).AsTask())).Accepted();

        Assert.Equal(before, await till.BalancesAsync());
        Assert.Single((await till.PurchaseAsync(sold.Purchase)).Refunds);
        Assert.Equal(2, (await till.House.RowsAsync<PurchaseSummary>()).Count);
    }

    private static async Task<T> UntilKnownAsync<T>(Func<Task<T>> send)
    {
        while (true)
        {
            try
            {
                return await send();
            }
            catch (Exception trouble) when (trouble is Persistence.Abstractions.UnitsOfWork.StoreBusyException
                or Persistence.Abstractions.UnitsOfWork.OutcomeUnknownException)
            {
                // The caller sends the same key again, as it must.
            }
        }
    }
}
