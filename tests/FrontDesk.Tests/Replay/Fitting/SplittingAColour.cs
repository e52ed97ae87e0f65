using FrontDesk.Replay.Fitting;
using FrontDesk.Salons;

namespace FrontDesk.Tests.Replay.Fitting;

public sealed class SplittingAColour
{
    [Fact]
    public void A_colour_is_work_until_another_client_comes_and_processing_until_the_client_goes_on()
    {
        var fit = Salon().Gaps("TINT", 30, 40).GoesOn("TINT", 70, 80).Fit("TINT");

        Assert.Equal((30, 40, 2), (fit.Active, fit.Processing, fit.TakenMeanwhile));
        Assert.Equal(
            [(PhaseWord.Active, 30), (PhaseWord.Processing, 40)],
            fit.ToData().Phases.Select(phase => (phase.Kind, phase.Minutes)));
    }

    [Fact]
    public void Nobody_taken_in_meanwhile_is_no_evidence_of_processing()
    {
        var fit = Salon().Gaps("TINT", 70, 90).GoesOn("TINT", 70, 80).Fit("TINT");

        Assert.Equal((70, 0, 0), (fit.Active, fit.Processing, fit.TakenMeanwhile));
    }

    [Fact]
    public void The_clients_own_next_service_is_no_other_client_taken_in()
    {
        // The person's gap of 30 is the same client's, so nobody shows that the person was free.
        var book = Salon().Day("ANN 09:00 amy TINT", "ANN 09:30 amy CUT").GoesOn("TINT", Enumerable.Repeat(70, 50));

        Assert.Equal((30, 0), (book.Fit("TINT").Active, book.Fit("TINT").Processing));
    }

    [Fact]
    public void A_client_who_never_goes_on_leaves_the_processing_unknown()
    {
        var fit = Salon().Gaps("TINT", 30, 80).Fit("TINT");

        Assert.Equal((30, 0, 0), (fit.Active, fit.Processing, fit.Client.Count));
    }

    [Fact]
    public void A_double_booking_does_not_prove_that_the_person_was_free()
    {
        // One gap in forty is shorter than the work; after the others the client has gone on already.
        var fit = Salon().Gaps("TINT", [20, .. Enumerable.Repeat(90, 39)]).GoesOn("TINT", 80).Fit("TINT");

        Assert.Equal((90, 0, 0), (fit.Active, fit.Processing, fit.TakenMeanwhile));
        Assert.Equal(1, fit.RunsIntoNext);
    }

    [Fact]
    public void Other_services_are_never_split()
    {
        var fit = Salon().Gaps("CUT", 30, 40).GoesOn("CUT", 70, 80).Fit("CUT");

        Assert.Equal((30, 0), (fit.Active, fit.Processing));
    }

    [Fact]
    public void A_colour_without_gaps_of_its_own_is_split_like_its_category()
    {
        var fit = Salon().Offers("GLOSS", "COLOR").Gaps("TINT", 30).GoesOn("TINT", 60).Fit("GLOSS");

        Assert.Equal((30, 30, Sureness.Guess), (fit.Active, fit.Processing, fit.Sureness));
    }

    /// <summary>72 equal gaps are sure of themselves, 20 fair, 19 a guess.</summary>
    [Theory]
    [InlineData(72, 72, "Sure")]
    [InlineData(72, 20, "Fair")]
    [InlineData(20, 72, "Fair")]
    [InlineData(72, 19, "Guess")]
    public void A_split_is_no_surer_than_the_less_sure_of_its_halves(int work, int client, string sureness)
    {
        var book = Salon().Gaps("TINT", Enumerable.Repeat(30, work)).GoesOn("TINT", Enumerable.Repeat(60, client));

        Assert.Equal(30, book.Fit("TINT").Processing);
        Assert.Equal(sureness, book.Fit("TINT").Sureness.ToString(), StringComparer.Ordinal);
    }

    private static InventedBook Salon() => new InventedBook().Offers("TINT", "COLOR").Offers("CUT", "STYLE");
}
