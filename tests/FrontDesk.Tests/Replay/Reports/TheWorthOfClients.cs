using FrontDesk.Replay.Reports;
using NodaTime;
using static FrontDesk.Tests.Replay.Reports.SmallSales;

namespace FrontDesk.Tests.Replay.Reports;

public sealed class TheWorthOfClients
{
    [Fact]
    public void Nobody_bought_nothing()
    {
        Assert.Empty(ClientWorth.Of([], Zone));
        Assert.Empty(ClientWorth.Of([Sale("1", client: null, 0, Service("CUT", 50))], Zone));
    }

    [Fact]
    public void One_client_has_the_lowest_scores_for_nobody_did_worse()
    {
        var one = Assert.Single(ClientWorth.Of([Sale("1", "ANNA", 0, Service("CUT", 50))], Zone));

        Assert.Equal((1, 1, 1, 3), (one.Recency, one.Frequency, one.Money, one.Score));
    }

    [Fact]
    public void Clients_who_did_alike_have_the_same_scores()
    {
        var clients = ClientWorth.Of(
            Enumerable.Range(1, 10).Select(number => Sale($"{number}", $"CLIENT{number}", 0, Service("CUT", 50))),
            Zone);

        Assert.Equal(10, clients.Count);
        Assert.All(clients, one => Assert.Equal((1, 1, 1), (one.Recency, one.Frequency, one.Money)));
    }

    [Theory]
    [InlineData(2, "3 1")]
    [InlineData(3, "4 2 1")]
    [InlineData(4, "4 3 2 1")]
    [InlineData(5, "5 4 3 2 1")]
    [InlineData(6, "5 4 3 2 1 1")]
    [InlineData(10, "5 5 4 4 3 3 2 2 1 1")]
    [InlineData(11, "5 5 4 4 3 3 2 2 1 1 1")]
    public void Each_fifth_of_clients_who_did_worse_gives_one_more(int count, string scores)
    {
        var clients = ClientWorth.Of(
            Enumerable.Range(1, count).Select(
                number => Sale($"{number}", $"C{number}", number, Service("CUT", number))),
            Zone);

        Assert.Equal(scores, string.Join(' ', clients.Select(one => one.Money)));
        Assert.Equal(scores, string.Join(' ', clients.Select(one => one.Recency)));
        Assert.All(clients, one => Assert.Equal(1, one.Frequency));
        Assert.Equal(Client($"C{count}"), clients[0].Client);
    }

    [Fact]
    public void A_tie_across_a_fifth_scores_by_those_who_did_worse_than_all_of_it()
    {
        // Five clients: one spent 10, three spent 20, one spent 30; four did worse than the last.
        decimal[] spent = [20, 10, 20, 30, 20];

        var clients = ClientWorth.Of(
            spent.Select((amount, index) => Sale($"{index + 1}", $"C{index}", 0, Service("CUT", amount))), Zone);

        Assert.Equal([(30m, 5), (20m, 2), (20m, 2), (20m, 2), (10m, 1)], clients.Select(one => (one.Spent, one.Money)));
    }

    [Fact]
    public void Days_count_once_and_are_those_of_the_salon_not_of_utc()
    {
        var one = Assert.Single(ClientWorth.Of(
            [
                Sale("1", "ANNA", 0, Service("CUT", 50)),
                Sale("2", "ANNA", 0, Product("GEL", 20)),
                Sale("3", "ANNA", 2, Service("CUT", 50)),
            ],
            Zone));

        Assert.Equal((2, new LocalDate(2018, 3, 16)), (one.Days, one.Last));
    }

    [Fact]
    public void Who_comes_on_more_days_is_more_frequent_and_not_who_buys_more()
    {
        var clients = ClientWorth.Of(
            [
                Sale("1", "ANNA", 0, Service("CUT", 1)),
                Sale("2", "ANNA", 1, Service("CUT", 1)),
                Sale("3", "BEA", 1, Service("CUT", 50)),
                Sale("4", "BEA", 1, Service("CUT", 50)),
                Sale("5", "BEA", 1, Service("CUT", 50)),
            ],
            Zone);

        // Equal scores in all: who spent more stands first.
        Assert.Equal(
            [(Client("BEA"), 1, 1, 3), (Client("ANNA"), 1, 3, 1)],
            clients.Select(one => (one.Client, one.Recency, one.Frequency, one.Money)));
    }

    [Fact]
    public void Spent_is_without_taxes_and_after_discounts_and_returns()
    {
        var one = Assert.Single(ClientWorth.Of(
            [
                Sale("1", "ANNA", 0, Product("GEL", 20, 3).LessBy(6), Service("CUT", 50))
                    .TakenBack(line: 1, quantity: 1),
                Sale("2", "ANNA", 0, Service("DRY", 0)),
            ],
            Zone));

        Assert.Equal(36m + 50m, one.Spent);
    }
}
