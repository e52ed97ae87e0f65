using Beauty.Domain.Identity;
using Beauty.Domain.Sales;
using NodaTime;

namespace FrontDesk.Replay.Reports;

/// <summary>How lately, how often and for how much a client bought, each from 1 to 5 among all clients.</summary>
/// <remarks>
/// The score of a figure is 1 and one more for each fifth of all clients who did worse; who did alike has the same.
/// </remarks>
internal sealed record ClientWorth
{
    private const int Fifths = 5;

    public required ClientId Client { get; init; }

    /// <summary>The day of the last purchase.</summary>
    public required LocalDate Last { get; init; }

    /// <summary>On how many days something was bought.</summary>
    public required int Days { get; init; }

    /// <summary>What was charged, without taxes and after returns.</summary>
    public required decimal Spent { get; init; }

    public int Recency { get; private init; }

    public int Frequency { get; private init; }

    public int Money { get; private init; }

    public int Score => Recency + Frequency + Money;

    /// <summary>All clients, the best first.</summary>
    public static IReadOnlyList<ClientWorth> Of(IEnumerable<Purchase> purchases, DateTimeZone zone)
    {
        var clients = purchases.Where(one => one.Client is not null).GroupBy(one => one.Client!.Value)
            .Select(one => Of(one.Key, one, zone)).ToList();
        var (last, days, spent) = (
            ScoresOf(clients, one => one.Last),
            ScoresOf(clients, one => one.Days),
            ScoresOf(clients, one => one.Spent));
        return
        [
            .. clients
                .Select(one => one with
                {
                    Recency = last[one.Last], Frequency = days[one.Days], Money = spent[one.Spent],
                })
                .OrderByDescending(one => one.Score)
                .ThenByDescending(one => one.Spent)
                .ThenBy(one => one.Client.ToString(), StringComparer.Ordinal),
        ];
    }

    private static ClientWorth Of(ClientId client, IEnumerable<Purchase> purchases, DateTimeZone zone)
    {
        var dates = purchases.Select(one => one.SoldAt.InZone(zone).Date).ToHashSet();
        return new ClientWorth
        {
            Client = client,
            Last = dates.Max(),
            Days = dates.Count,
            Spent = purchases.Sum(one => one.Lines.Sum(line => line.WithoutTax.Amount)
                - one.Refunds.Sum(refund => refund.Lines.Sum(back => (back.Amount - back.Tax).Amount))),
        };
    }

    private static Dictionary<T, int> ScoresOf<T>(List<ClientWorth> clients, Func<ClientWorth, T> figure)
        where T : notnull
    {
        var scores = new Dictionary<T, int>();
        var worse = 0;
        foreach (var alike in clients.GroupBy(figure).OrderBy(group => group.Key))
        {
            scores.Add(alike.Key, 1 + (Fifths * worse / clients.Count));
            worse += alike.Count();
        }

        return scores;
    }
}
