using FrontDesk.Replay;
using FrontDesk.Replay.Fates;
using FrontDesk.Replay.Fitting;
using FrontDesk.Salons;

namespace FrontDesk.Tests.Replay.Fitting;

public sealed class ForecastingAReplay
{
    private static readonly Dictionary<string, ReplayServiceData> Services = new(StringComparer.Ordinal)
    {
        ["CUT"] = Service("CUT", (PhaseWord.Active, 50)),
        ["TINT"] = Service("TINT", (PhaseWord.Active, 30), (PhaseWord.Processing, 40)),
    };

    /// <summary>One day each; the outcome is how many fit, person busy, client busy, off the grid.</summary>
    [Theory]
    [InlineData("2 0 0 0", "ANN 09:00 amy CUT", "ANN 09:50 bob CUT")]
    [InlineData("1 1 0 0", "ANN 09:00 amy CUT", "ANN 09:40 bob CUT")]
    [InlineData("2 0 0 0", "ANN 09:00 amy CUT", "BEA 09:40 bob CUT")]
    [InlineData("1 1 0 0", "ANN 09:00 - CUT", "ANN 09:40 - CUT")]
    [InlineData("2 0 0 0", "ANN 09:00 - CUT", "BEA 09:40 - CUT")]
    [InlineData("2 0 0 0", "ANN 09:00 amy TINT", "ANN 09:30 bob TINT")]
    [InlineData("1 1 0 0", "ANN 09:00 amy TINT", "ANN 09:20 bob TINT")]
    [InlineData("2 0 0 0", "ANN 09:00 amy TINT", "BEA 10:10 amy CUT")]
    [InlineData("1 0 1 0", "ANN 09:00 amy TINT", "BEA 10:00 amy CUT")]
    [InlineData("1 0 0 1", "ANN 09:00 amy CUT", "ANN 10:05 bob CUT")]
    // A visit of two services is refused whole; who comes after it finds the time free.
    [InlineData("2 2 0 0", "ANN 09:00 eve CUT", "ANN 09:40 amy CUT", "ANN 10:30 amy CUT", "ANN 11:00 bob CUT")]
    public void Who_comes_first_is_served_and_the_rest_counted_by_reason(string outcome, params string[] rows)
    {
        var book = new InventedBook().Day(rows);
        var visits = ReplayVisits.Of(book.Bookings, Services, BookingFates.Of(book.Export));

        var forecast = new FitForecaster(Services, gridMinutes: 10).Of(visits);

        Assert.Equal(
            outcome,
            $"{forecast.Fitting} {forecast.PersonBusy} {forecast.ClientBusy} {forecast.OffGrid}",
            StringComparer.Ordinal);
        Assert.Equal(rows.Length, forecast.Bookings);
    }

    [Theory]
    [InlineData(1, "ANN 09:00 amy CUT", "BEA 09:50 bob CUT")]
    [InlineData(2, "ANN 09:00 amy CUT", "BEA 09:40 bob CUT")]
    [InlineData(3, "ANN 09:00 amy TINT", "ANN 09:30 bob TINT", "ANN 10:00 eve CUT", "ANN 12:00 pia CUT")]
    [InlineData(1, "ANN 09:00 amy TALK", "BEA 09:00 bob TALK")]
    public void As_many_chairs_are_proposed_as_clients_sit_at_once(int chairs, params string[] rows)
    {
        var services = new Dictionary<string, ReplayServiceData>(Services, StringComparer.Ordinal)
        {
            ["TALK"] = Service("TALK", (PhaseWord.Active, 50)) with { Needs = [] },
        };

        Assert.Equal(chairs, ChairCount.Of(new InventedBook().Day(rows).Bookings, services));
    }

    private static ReplayServiceData Service(string code, params ReadOnlySpan<(PhaseWord Kind, int Minutes)> phases)
    {
        var data = new List<PhaseData>();
        foreach (var (kind, minutes) in phases)
        {
            data.Add(new PhaseData { Kind = kind, Minutes = minutes });
        }

        return new ReplayServiceData { Code = code, Phases = data, Needs = ["chair"] };
    }
}
