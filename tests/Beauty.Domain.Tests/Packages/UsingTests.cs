using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Packages;
using Beauty.Domain.Packages.Events;
using Beauty.Domain.Tests.Courses;
using Beauty.Tests.Shared;

namespace Beauty.Domain.Tests.Packages;

public sealed class UsingTests
{
    [Fact]
    public void K60_500_for_5_earns_100_a_session()
    {
        var package = APackage.Sold(APackage.FiveFacials);

        var use = APackage.Used(package, 3);

        Assert.Equal((ACourse.Cny(100m), 1, 0), (use.Revenue, use.Paid.Value, use.Gifted.Value));
        Assert.Equal((ACourse.Facial, APackage.Day(3), APackage.Visit(3)), (use.Service, use.VisitAt, use.Cause));
        Assert.Equal((ACourse.Cny(100m), ACourse.Cny(400m)), (package.Recognised, package.Deferred));
        Assert.Equal(
            new SessionsRedeemed(
                APackage.Id, 2, APackage.Day(3), ACourse.Manager, use.Id, 1, SessionCount.One, null),
            package.PendingEvents[^1]);
        APackage.AssertSound(package);
    }

    [Fact]
    public void K60_2980_over_48_sessions_ends_at_the_price()
    {
        var package = APackage.Sold(APackage.Terms(2_980m, ACourse.Line(ACourse.Facial, 90m, 48)));

        var uses = Enumerable.Range(1, 48).Select(day => APackage.Used(package, day).Revenue).ToList();

        Assert.Equal((ACourse.Cny(62.08m), ACourse.Cny(62.08m)), (uses[0], uses[^1]));
        Assert.Equal(ACourse.Cny(2_917.92m), package.Recognised - uses[^1]);
        Assert.Equal(ACourse.Cny(0m), package.Deferred);
        APackage.AssertSound(package);
    }

    [Fact]
    public void C03_A_double_session_takes_two_and_earns_for_two()
    {
        var package = APackage.Sold(APackage.FiveFacials);

        var use = APackage.Used(package, 1, sessions: 2);

        Assert.Equal((2, ACourse.Cny(200m), 3), (use.Paid.Value, use.Revenue, package.SessionsLeft));
    }

    [Theory]
    [InlineData(SessionOrder.PaidFirst, 3, 0)]
    [InlineData(SessionOrder.GiftedFirst, 1, 2)]
    public void K57_Paid_sessions_come_first_unless_the_plan_says_otherwise(SessionOrder order, int paid, int gifted)
    {
        var package = APackage.Sold(ACourse.Facials.Using(order));

        var use = APackage.Used(package, 1, sessions: 3);

        Assert.Equal((paid, gifted), (use.Paid.Value, use.Gifted.Value));
    }

    [Theory]
    [InlineData(GiftRevenue.Shares, 80)]
    [InlineData(GiftRevenue.Nothing, 0)]
    public void R3_A_gifted_session_earns_its_share_or_nothing(GiftRevenue gifts, int revenue)
    {
        var package = APackage.Sold(APackage
            .Terms(400m, ACourse.Line(ACourse.Facial, 100m, 4, 1))
            .Using(SessionOrder.GiftedFirst)
            .WithGiftRevenue(gifts));

        var gifted = APackage.Used(package, 1);
        var rest = Enumerable.Range(2, 4).Select(day => APackage.Used(package, day)).ToList();

        Assert.Equal((ACourse.Cny(revenue), 1), (gifted.Revenue, gifted.Gifted.Value));
        Assert.All(rest, use => Assert.Equal((400m - revenue) / 4, use.Revenue.Amount));
        Assert.Equal(ACourse.Cny(400m), package.Recognised);
    }

    [Fact]
    public void C01_Any_service_of_a_pool_takes_from_the_same_line()
    {
        var package = APackage.Sold(CourseTerms.Of(
            CourseName.Of("任选"),
            ACourse.Cny(600m),
            CourseLine.Of([ACourse.Facial, ACourse.Massage], ACourse.Cny(300m), ACourse.Sessions(2))));

        package.Redeem(APackage.Of(ACourse.Massage, 1), APackage.Call(1, APackage.Visit(1)));
        APackage.Used(package, 2);

        Assert.Equal(0, package.SessionsLeft);
    }

    [Fact]
    public void The_first_line_with_enough_sessions_is_used()
    {
        var package = APackage.Sold(
            APackage.Terms(500m, ACourse.Line(ACourse.Facial, 100m, 1), ACourse.Line(ACourse.Facial, 100m, 4)));

        Assert.Equal(
            [2, 1, 2],
            new[] { APackage.Used(package, 1, 2), APackage.Used(package, 2), APackage.Used(package, 3) }
                .Select(use => use.Line));
    }

    [Fact]
    public void K56_The_last_session_exhausts_the_package_which_is_not_expired()
    {
        var package = APackage.Sold(APackage.FiveFacials);

        APackage.Used(package, 1, sessions: 5);

        Assert.Equal(PackageState.Exhausted, package.StateAt(APackage.Day(1)));
        Assert.Equal(PackageState.Exhausted, package.StateAt(APackage.Day(1_000)));
        Assert.Equal(
            new CoursePackageExhausted(APackage.Id, 3, APackage.Day(1), ACourse.Manager), package.PendingEvents[^1]);
    }

    [Fact]
    public void C04_No_more_is_used_than_is_left()
    {
        var package = APackage.Sold(APackage.FiveFacials);
        APackage.Held(package, 1, 20, sessions: 2);
        APackage.Used(package, 1, sessions: 2);

        var answer = package.Redeem(APackage.Facial(2, 2), APackage.Call(2, APackage.Visit(2)));

        Assert.Equal(
            new NoSessionLeft(ACourse.Facial, ACourse.Sessions(2), ACourse.Sessions(1), ACourse.Sessions(2)),
            answer.Refusal);
        Assert.True(answer.Refusal!.WaitingCanHelp);
        APackage.AssertSound(package);
    }

    [Fact]
    public void K57_A_line_of_a_visit_uses_a_package_once()
    {
        var package = APackage.Sold();
        var use = APackage.Used(package, 1);

        var again = package.Redeem(APackage.Facial(1), APackage.Call(2, APackage.Visit(1)));
        package.Reverse(use.Id, APackage.Call(2));
        var corrected = package.Redeem(APackage.Facial(1), APackage.Call(3, APackage.Visit(1)));

        Assert.Equal(new VisitLineTaken(APackage.Id, APackage.Visit(1)), again.Refusal);
        Assert.True(corrected.IsAccepted);
    }

    [Fact]
    public void A_service_that_no_line_offers_is_refused() =>
        Assert.Equal(
            new ServiceNotCovered(APackage.Id, ACourse.Peel),
            APackage.Sold().Redeem(APackage.Of(ACourse.Peel, 1), APackage.Call(1)).Refusal);

    [Theory]
    [InlineData("2026-02-28T23:59", false)]
    [InlineData("2026-03-01T00:00", true)]
    [InlineData("2026-08-31T23:59", true)]
    [InlineData("2026-09-01T00:00", false)]
    public void K56_The_day_of_the_visit_is_tested_in_the_zone_of_the_shop(string local, bool isInside)
    {
        var package = APackage.Sold();
        var visitAt = NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(local)
            .Value.InZoneStrictly(ACourse.Shanghai).ToInstant();

        var answer = package.Redeem(APackage.Facial(0) with { VisitAt = visitAt }, APackage.Call(300));

        Assert.Equal(isInside, answer.IsAccepted);
        if (!isInside)
        {
            Assert.Equal(
                new VisitOutsideValidity(
                    APackage.Id, visitAt.InZone(ACourse.Shanghai).Date, new(2026, 3, 1), new(2026, 8, 31)),
                answer.Refusal);
        }
    }

    [Fact]
    public void Wrong_uses_are_refused()
    {
        var package = APackage.Sold();
        void Wrong(NewSessionUse visit) =>
            Assert.ThrowsAny<ArgumentException>(() => package.Redeem(visit, APackage.Call(1)));

        Wrong(APackage.Facial(1) with { Service = default });
        Wrong(APackage.Facial(1) with { Sessions = SessionCount.None });
        Wrong(APackage.Facial(2));
        Wrong(APackage.Facial(1) with { LapsesAt = APackage.Day(1) });
        Assert.Throws<ArgumentException>(() => package.Reverse(default, APackage.Call(1)));
    }

    [Fact]
    public void K57_A_use_is_undone_once_into_the_counter_it_came_from_with_its_revenue()
    {
        var package = APackage.Sold(ACourse.Facials.Using(SessionOrder.GiftedFirst));
        var use = APackage.Used(package, 1, sessions: 3);
        var before = package.Lines[0];

        var undone = package.Reverse(use.Id, APackage.Call(2)).Value;
        var again = package.Reverse(use.Id, APackage.Call(3));

        Assert.Equal((10, 2), (package.Lines[0].PaidAvailable.Value, package.Lines[0].GiftedAvailable.Value));
        Assert.Equal((9, 0), (before.PaidAvailable.Value, before.GiftedAvailable.Value));
        Assert.Equal((ACourse.Cny(0m), ACourse.Cny(2_980m)), (package.Recognised, package.Deferred));
        Assert.Equal(APackage.Day(2), undone.ReversedAt);
        Assert.Equal(new UseReversed(APackage.Id, use.Id), again.Refusal);
        Assert.Equal(
            new SessionsReversed(APackage.Id, 3, APackage.Day(2), ACourse.Manager, use.Id), package.PendingEvents[^1]);
        Assert.Equal(APackage.Visit(1), package.PendingJournals.Last(one => one.Kind is JournalKind.Reverse).Cause);
        APackage.AssertSound(package);
    }

    [Fact]
    public void A_use_that_never_was_cannot_be_undone() =>
        Assert.Equal(
            new UseUnknown(APackage.Id, An.Id<JournalId>(9)),
            APackage.Sold().Reverse(An.Id<JournalId>(9), APackage.Call(1)).Refusal);

    [Fact]
    public void What_is_undone_after_the_end_ends_at_once_as_breakage()
    {
        var package = APackage.Sold(APackage.FiveFacials);
        var use = APackage.Used(package, 1);
        package.Expire(APackage.Call(200));

        package.Reverse(use.Id, APackage.Call(201));

        Assert.Equal((5, 0), (package.Lines[0].Lost.Value, package.Lines[0].Used.Value));
        Assert.Equal((ACourse.Cny(0m), ACourse.Cny(500m)), (package.Lines[0].Earned, package.Lines[0].Breakage));
        APackage.AssertSound(package);
    }
}
