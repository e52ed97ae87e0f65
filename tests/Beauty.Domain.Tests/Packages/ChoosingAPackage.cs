using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Packages;
using Beauty.Domain.Tests.Courses;
using Beauty.Tests.Shared;

namespace Beauty.Domain.Tests.Packages;

public sealed class ChoosingAPackage
{
    private static readonly CourseTerms Endless =
        APackage.FiveFacials.ValidFor(CourseValidity.Unlimited);

    [Fact]
    public void K57_The_soonest_ending_package_is_used_first_and_one_without_an_end_last()
    {
        var endless = Sold(1, Endless, 0);
        var later = Sold(2, APackage.FiveFacials, 9);
        var sooner = Sold(3, APackage.FiveFacials, 2);
        var alike = Sold(4, APackage.FiveFacials, 9, 1);

        var chosen = PackageChoice.Of(
            [alike, endless, later, sooner], APackage.Facial(20), APackage.Call(10, APackage.Visit(1)));

        Assert.Equal([sooner.Id, later.Id, alike.Id, endless.Id], chosen.Select(package => package.Id));
    }

    [Fact]
    public void A_package_that_would_refuse_the_visit_is_not_chosen_and_nothing_is_promised()
    {
        var usedUp = Sold(1, APackage.FiveFacials, 0);
        APackage.Used(usedUp, 1, 5);
        var ended = Sold(2, APackage.FiveFacials, 0);
        var other = Sold(3, APackage.Terms(500m, ACourse.Line(ACourse.Peel, 100m, 5)), 0);
        var fit = Sold(4, APackage.FiveFacials, 60);
        var call = APackage.Call(100, APackage.Visit(9));

        var chosen = PackageChoice.Of([usedUp, ended, other, fit], APackage.Facial(190), call);

        Assert.Equal(fit.Id, Assert.Single(chosen).Id);
        Assert.Empty(fit.Holds);
        Assert.True(fit.Hold(APackage.Hold(1), APackage.Facial(190), call).IsAccepted);
        Assert.All([usedUp, ended, other], package =>
            Assert.False(package.Hold(APackage.Hold(1), APackage.Facial(190), call).IsAccepted));
    }

    private static CoursePackage Sold(int number, CourseTerms terms, int day, int seconds = 0) => CoursePackage.Sell(
        APackage.Sale with { Id = An.Id<PackageId>(number), PricePaid = terms.Price },
        ACourse.Plan(terms),
        APackage.Call(day, LedgerCause.Of(new("purchase", An.Id<PurchaseId>(number).Value)), seconds)).Value;
}
