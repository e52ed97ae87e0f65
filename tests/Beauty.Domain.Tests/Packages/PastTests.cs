using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Packages;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Domain.Tests.Packages;

/// <summary>Who treated, and what the books said at any past instant (C03, C12).</summary>
public sealed class PastTests
{
    private static readonly StaffId Anna = An.Id<StaffId>(1);

    [Fact]
    public void C03_A_use_names_the_therapist_whether_or_not_it_was_held()
    {
        var package = APackage.Sold();
        APackage.Held(package, 1, 2);

        var held = package.RedeemHeld(APackage.Hold(1), APackage.Call(2), Anna).Value;
        var walkIn = package.Redeem(
            APackage.Facial(3) with { Therapist = Anna }, APackage.Call(3, APackage.Visit(33))).Value;

        Assert.Equal(((StaffId?)Anna, (StaffId?)Anna), (held.Therapist, walkIn.Therapist));
        Assert.Equal([held, walkIn], CoursePackage.Restore(package.ToSnapshot()).Uses);
    }

    [Fact]
    public void A_therapist_who_is_none_is_wrong()
    {
        var package = APackage.Sold();
        APackage.Held(package, 1, 2);

        Assert.Throws<ArgumentException>(
            () => package.RedeemHeld(APackage.Hold(1), APackage.Call(2), default(StaffId)));
        Assert.Throws<ArgumentException>(() => package.Redeem(
            APackage.Facial(2) with { Therapist = default(StaffId) }, APackage.Call(2, APackage.Visit(33))));
    }

    [Fact]
    public void C04_A_hold_tells_until_when_it_counts()
    {
        var package = APackage.Sold();
        var until = APackage.Day(1);

        var hold = package.Hold(
            APackage.Hold(1), APackage.Facial(3) with { LapsesAt = until }, APackage.Call(0, APackage.Visit(1))).Value;

        Assert.Equal(until, hold.LapsesAt);
    }

    [Theory]
    [InlineData(-1, 0, 0, 0)]
    [InlineData(0, 5, 0, 0)]
    [InlineData(2, 4, 1, 0)]
    [InlineData(4, 4, 0, 1)]
    [InlineData(6, 5, 0, 0)]
    [InlineData(60, 5, 0, 0)]
    public void C12_The_lines_are_known_at_any_past_day_whatever_was_recorded_since(
        int day, int available, int held, int used)
    {
        var package = APackage.Sold(APackage.FiveFacials);
        package.Hold(APackage.Hold(1), APackage.Facial(3), APackage.Call(1, APackage.Visit(1)));
        var use = package.RedeemHeld(APackage.Hold(1), APackage.Call(3)).Value;
        package.Reverse(use.Id, APackage.Call(5));
        Journal[] journals = [.. package.PendingJournals];

        var then = Assert.Single(package.LinesAt(journals, APackage.Day(day)));

        Assert.Equal((available, held, used), (then.Available.Value, then.Held.Value, then.Used.Value));
        Assert.Equal(used * 100m, then.Earned.Amount);
        Assert.Equal(day < 0 ? 0 : 500m - (used * 100m), then.Deferred.Amount);
    }

    [Fact]
    public void C12_The_lines_of_now_are_those_that_the_package_shows()
    {
        var package = APackage.Sold();
        APackage.Used(package, 2);
        Journal[] journals = [.. package.PendingJournals];

        Assert.Equal(package.Lines, package.LinesAt(journals, Instant.MaxValue));
    }
}
