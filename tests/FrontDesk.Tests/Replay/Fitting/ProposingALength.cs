using FrontDesk.Replay.Fitting;
using FrontDesk.Salons;

namespace FrontDesk.Tests.Replay.Fitting;

public sealed class ProposingALength
{
    [Fact]
    public void Known_gaps_give_the_known_length()
    {
        // 40 gaps: two are shorter than the proposal, which is 5 %.
        var fit = Salon().Gaps("CUT", [30, 40, .. Enumerable.Repeat(50, 20), .. Enumerable.Repeat(90, 18)]).Fit("CUT");

        Assert.Equal((50, 0), (fit.Active, fit.Processing));
        Assert.Equal((FitBasis.Service, 40, 40), (fit.Basis, fit.Bookings, fit.Work.Count));
        Assert.Equal(2, fit.RunsIntoNext);
    }

    [Theory]
    [InlineData(1, 10)]
    [InlineData(10, 10)]
    [InlineData(19, 10)]
    [InlineData(20, 20)]
    [InlineData(49, 40)]
    [InlineData(50, 50)]
    [InlineData(59, 50)]
    [InlineData(60, 60)]
    public void A_length_is_rounded_down_to_the_grid_but_is_at_least_a_step(int gap, int minutes) =>
        Assert.Equal(minutes, Salon().Gaps("CUT", gap).Fit("CUT").Active);

    [Theory]
    [InlineData("0.01", 30)]
    [InlineData("0.05", 40)]
    [InlineData("0.1", 50)]
    [InlineData("0.5", 90)]
    public void A_higher_quantile_makes_longer_services(string quantile, int minutes)
    {
        var book = Salon().Gaps("CUT", [30, 40, .. Enumerable.Repeat(50, 8), .. Enumerable.Repeat(90, 10)]);

        var fit = book.Fit("CUT", decimal.Parse(quantile, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(minutes, fit.Active);
    }

    [Fact]
    public void Of_few_gaps_the_shortest_is_taken_as_a_guess()
    {
        var fit = Salon().Gaps("CUT", 140, 150).Gaps("TRIM", Enumerable.Repeat(10, 50)).Fit("CUT");

        Assert.Equal((140, Sureness.Guess, FitBasis.Service), (fit.Active, fit.Sureness, fit.Basis));
    }

    [Fact]
    public void A_service_without_gaps_takes_its_categorys_as_a_guess()
    {
        var book = Salon().Offers("WASH", "OTHER").Gaps("CUT", Enumerable.Repeat(50, 100))
            .Gaps("WASH", Enumerable.Repeat(20, 100)).Day("ANN 09:00 amy TRIM");

        var fit = book.Fit("TRIM");

        Assert.Equal((50, Sureness.Guess, FitBasis.Category), (fit.Active, fit.Sureness, fit.Basis));
        Assert.Equal((1, 0), (fit.Bookings, fit.RunsIntoNext));
    }

    [Fact]
    public void One_person_with_one_booking_a_day_gives_an_hour_as_a_guess()
    {
        var fit = Salon().Day("ANN 09:10 amy CUT").Day("ANN 09:20 bob CUT").Fit();

        Assert.All(fit.Services, service => Assert.Equal(
            (60, 0, Sureness.Guess, FitBasis.Nothing),
            (service.Active, service.Processing, service.Sureness, service.Basis)));
        Assert.Equal((10, 1, 2), (fit.Steps.Minutes, fit.Chairs, fit.Forecast.Fitting));
    }

    [Theory]
    [InlineData(19, "Guess")]
    [InlineData(20, "Fair")]
    [InlineData(71, "Fair")]
    [InlineData(72, "Sure")]
    public void Many_equal_gaps_make_sure(int count, string sureness) =>
        AssertIs(sureness, Salon().Gaps("CUT", Enumerable.Repeat(50, count)).Fit("CUT"));

    /// <summary>Of 20 gaps the second is the quantile and the fourth the upper end of its interval.</summary>
    [Theory]
    [InlineData(70, "Fair")]
    [InlineData(71, "Guess")]
    public void An_upper_end_more_than_two_steps_away_makes_a_guess(int upper, string sureness) =>
        AssertIs(sureness, Salon().Gaps("CUT", [50, 50, .. Enumerable.Repeat(upper, 18)]).Fit("CUT"));

    /// <summary>Of 72 gaps the first is the lower end, the fourth the quantile and the ninth the upper end.</summary>
    [Theory]
    [InlineData(40, "Sure")]
    [InlineData(39, "Fair")]
    public void An_interval_wider_than_a_step_is_only_fair(int lower, string sureness) =>
        AssertIs(sureness, Salon().Gaps("CUT", [lower, .. Enumerable.Repeat(50, 71)]).Fit("CUT"));

    [Theory]
    [InlineData("STYLE", true)]
    [InlineData("COLOR", true)]
    [InlineData("MISC", false)]
    public void All_but_the_miscellaneous_takes_a_chair(string category, bool takesChair)
    {
        var fit = new InventedBook().Offers("CUT", category).Gaps("CUT", 50).Fit("CUT");

        Assert.Equal(takesChair, fit.TakesChair);
        Assert.Equal(takesChair ? ["chair"] : [], fit.ToData().Needs);
        Assert.Equal(PhaseWord.Active, Assert.Single(fit.ToData().Phases).Kind);
    }

    private static void AssertIs(string sureness, ServiceFit fit) =>
        Assert.Equal(sureness, fit.Sureness.ToString(), StringComparer.Ordinal);

    private static InventedBook Salon() => new InventedBook().Offers("CUT", "STYLE").Offers("TRIM", "STYLE");
}
