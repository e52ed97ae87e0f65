using Beauty.Domain.Courses;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Packages;
using Beauty.Domain.Packages.Events;
using Beauty.Domain.Tests.Courses;
using NodaTime;

namespace Beauty.Domain.Tests.Packages;

public sealed class EndingTests
{
    private static readonly CourseTerms FromFirstUse =
        APackage.FiveFacials.ValidFor(CourseValidity.FromFirstUse(ValidityTerm.OfDays(30)));

    private static readonly CourseTerms StartWithinTen = APackage.FiveFacials.ValidFor(
        CourseValidity.FromFirstUse(ValidityTerm.OfDays(30), ValidityTerm.OfDays(10)));

    [Fact]
    public void K60_What_ended_unused_is_breakage_booked_once()
    {
        var package = APackage.Sold(APackage.FiveFacials);
        APackage.Used(package, 1, sessions: 2);

        package.Expire(APackage.Call(184));
        var version = package.Version;
        package.Expire(APackage.Call(185));

        Assert.Equal(PackageState.Expired, package.StateAt(APackage.Day(184)));
        Assert.Equal((ACourse.Cny(200m), ACourse.Cny(300m)), (package.Lines[0].Earned, package.Lines[0].Breakage));
        Assert.Equal((ACourse.Cny(0m), 3), (package.Deferred, package.Lines[0].Lost.Value));
        Assert.Equal(
            new CoursePackageExpired(APackage.Id, 3, APackage.Day(184), ACourse.Manager, ACourse.Sessions(3)),
            package.PendingEvents[^1]);
        Assert.Equal(version, package.Version);
        APackage.AssertSound(package);
    }

    [Theory]
    [InlineData(183, PackageState.Active)]
    [InlineData(184, PackageState.Expired)]
    public void K6_A_package_has_expired_whether_or_not_a_sweep_has_run(int day, PackageState state)
    {
        var package = APackage.Sold();

        package.Expire(APackage.Call(183));

        Assert.Equal(state, package.StateAt(APackage.Day(day)));
        Assert.Equal(12, package.SessionsLeft);
        Assert.Single(package.PendingEvents);
    }

    [Fact]
    public void Law_23_A_late_sweep_writes_the_same_history()
    {
        var package = APackage.Sold(APackage.FiveFacials);

        package.Expire(APackage.Call(500));

        Assert.All(
            package.PendingJournals.Where(one => one.Kind is JournalKind.Expire),
            journal => Assert.Equal(ACourse.At(2026, 9, 1, 0), journal.EffectiveAt));
    }

    [Fact]
    public void K17_A_sweep_returns_what_lapsed_and_says_so()
    {
        var package = APackage.Sold();
        var visit = APackage.Facial(10) with { LapsesAt = APackage.Day(2) };
        package.Hold(APackage.Hold(1), visit, APackage.Call(1, APackage.Visit(1)));

        package.Expire(APackage.Call(2));

        Assert.Equal(
            new SessionsReleased(APackage.Id, 3, APackage.Day(2), ACourse.Manager, APackage.Hold(1)),
            package.PendingEvents[^1]);
        Assert.Empty(package.Holds);
    }

    [Fact]
    public void K55_Only_an_extension_by_staff_revives_what_expired_and_reverses_the_breakage()
    {
        var package = APackage.Sold(APackage.FiveFacials);
        APackage.Used(package, 1);
        package.Expire(APackage.Call(190));

        package.Extend(new(2026, 12, 31), APackage.Reasoned(200));
        var use = APackage.Used(package, 201);

        Assert.Equal((PackageState.Active, 3), (package.StateAt(APackage.Day(201)), package.SessionsLeft));
        Assert.Equal((ACourse.Cny(200m), ACourse.Cny(0m)), (package.Lines[0].Earned, package.Lines[0].Breakage));
        Assert.Equal(ACourse.Cny(100m), use.Revenue);
        Assert.Equal(
            2, package.PendingJournals.Count(one => one is { Kind: JournalKind.Redate, Reason.Code: "goodwill" }));
        Assert.Contains(
            new CoursePackageExtended(APackage.Id, 4, APackage.Day(200), ACourse.Manager, new(2026, 12, 31)),
            package.PendingEvents);
        APackage.AssertSound(package);
    }

    [Theory]
    [InlineData("2026-08-31", 0)]
    [InlineData("2026-09-01", 1)]
    public void K55_An_extension_gives_a_later_day(string day, int accepted)
    {
        var package = APackage.Sold();
        var asked = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

        var answer = package.Extend(asked, APackage.Reasoned(1));

        Assert.Equal(accepted == 1, answer.IsAccepted);
        Assert.Equal(accepted == 1 ? asked : new LocalDate(2026, 8, 31), package.LastDay);
        Assert.Equal(
            accepted == 1 ? null : new LastDayNotLater(APackage.Id, asked, new(2026, 8, 31)), answer.Refusal);
    }

    [Fact]
    public void K55_An_extension_ends_in_the_future_and_has_a_reason()
    {
        var package = APackage.Sold();
        var today = APackage.Day(200).InZone(ACourse.Shanghai).Date;

        Assert.IsType<LastDayNotLater>(package.Extend(today.PlusDays(-1), APackage.Reasoned(200)).Refusal);
        Assert.True(package.Extend(today, APackage.Reasoned(200)).IsAccepted);
        Assert.Throws<ArgumentException>(() => package.Extend(today.PlusDays(1), APackage.Call(200)));
        Assert.IsType<LastDayNotLater>(
            APackage.Sold(FromFirstUse).Extend(today, APackage.Reasoned(1)).Refusal);
    }

    [Fact]
    public void What_is_undone_after_an_extension_ends_with_the_package()
    {
        var package = APackage.Sold(APackage.FiveFacials);
        var use = APackage.Used(package, 1, sessions: 5);
        package.Extend(new(2026, 12, 31), APackage.Reasoned(100));

        package.Reverse(use.Id, APackage.Call(190));

        Assert.Equal((5, PackageState.Active), (package.SessionsLeft, package.StateAt(APackage.Day(190))));
        Assert.Equal((ACourse.Cny(500m), ACourse.Cny(0m)), (package.Deferred, package.Lines[0].Breakage));
        APackage.AssertSound(package);
    }

    [Fact]
    public void K56_The_first_use_begins_a_validity_that_waits_for_it()
    {
        var package = APackage.Sold(FromFirstUse);
        Assert.Null(package.LastDay);

        APackage.Used(package, 100);
        var after = package.Redeem(APackage.Facial(130), APackage.Call(130, APackage.Visit(2)));
        package.Expire(APackage.Call(131));

        Assert.Equal(APackage.Day(129).InZone(ACourse.Shanghai).Date, package.LastDay);
        Assert.IsType<VisitOutsideValidity>(after.Refusal);
        Assert.Equal((4, ACourse.Cny(500m)), (package.Lines[0].Lost.Value, package.Recognised));
        Assert.Contains(
            new CoursePackageBegun(APackage.Id, 2, APackage.Day(100), ACourse.Manager, package.LastDay!.Value),
            package.PendingEvents);
        APackage.AssertSound(package);
    }

    [Theory]
    [InlineData(129, true)]
    [InlineData(130, false)]
    public void K56_A_promise_is_tested_against_the_end_that_the_first_promised_visit_would_bring(
        int day, bool isInside)
    {
        var package = APackage.Sold(FromFirstUse);
        APackage.Held(package, 1, 100);

        var answer = package.Hold(APackage.Hold(2), APackage.Facial(day), APackage.Call(1, APackage.Visit(2)));

        Assert.Equal(isInside, answer.IsAccepted);
    }

    [Fact]
    public void A_use_that_was_the_only_one_leaves_no_endless_session_when_undone()
    {
        var package = APackage.Sold(FromFirstUse);
        var use = APackage.Used(package, 1, sessions: 5);

        package.Reverse(use.Id, APackage.Call(2));
        package.Expire(APackage.Call(40));

        Assert.Equal((0, 5), (package.SessionsLeft, package.Lines[0].Lost.Value));
        APackage.AssertSound(package);
    }

    [Fact]
    public void A_first_use_recorded_after_its_validity_ended_counts_from_its_day()
    {
        var package = APackage.Sold(FromFirstUse);

        package.Redeem(APackage.Facial(1), APackage.Call(90, APackage.Visit(1)));
        package.Expire(APackage.Call(90, seconds: 1));

        Assert.Equal((PackageState.Expired, 4), (package.StateAt(APackage.Day(90)), package.Lines[0].Lost.Value));
        APackage.AssertSound(package);
    }

    [Fact]
    public void K56_A_course_not_begun_by_its_latest_start_begins_by_itself()
    {
        var (swept, notSwept) = (APackage.Sold(StartWithinTen), APackage.Sold(StartWithinTen));

        swept.Expire(APackage.Call(10));
        notSwept.Expire(APackage.Call(300));

        var last = APackage.Day(9 + 29).InZone(ACourse.Shanghai).Date;
        Assert.Equal((last, last), (swept.LastDay, notSwept.LastDay));
        Assert.Equal((5, 0), (swept.SessionsLeft, notSwept.SessionsLeft));
        Assert.All(
            notSwept.PendingJournals.Where(one => one.Kind is JournalKind.Expire),
            one => Assert.Equal(CourseValidity.EndOf(last, ACourse.Shanghai), one.EffectiveAt));
        APackage.AssertSound(notSwept);
    }

    [Fact]
    public void A_course_that_began_by_itself_can_be_extended()
    {
        var package = APackage.Sold(StartWithinTen);

        var tooEarly = package.Extend(new(2026, 12, 31), APackage.Reasoned(9));
        var extended = package.Extend(new(2026, 12, 31), APackage.Reasoned(100));

        Assert.IsType<LastDayNotLater>(tooEarly.Refusal);
        Assert.True(extended.IsAccepted);
        Assert.Equal((5, PackageState.Active), (package.SessionsLeft, package.StateAt(APackage.Day(200))));
    }

    [Fact]
    public void A_closed_package_has_nothing_left_and_takes_nothing_more()
    {
        var package = APackage.Sold();
        APackage.Held(package, 1, 10);
        var held = package.Close(APackage.Reasoned(1));
        var use = package.RedeemHeld(APackage.Hold(1), APackage.Call(10)).Value;

        package.Close(APackage.Reasoned(11));

        var ended = new PackageEnded(APackage.Id, PackageState.Closed);
        Assert.Equal(new SessionsStillHeld(APackage.Id, SessionCount.One), held.Refusal);
        Assert.Equal((0, PackageState.Closed), (package.SessionsLeft, package.StateAt(APackage.Day(11))));
        Assert.Equal(ACourse.Cny(2_980m), package.Recognised);
        Assert.Equal(ended, package.Redeem(APackage.Facial(11), APackage.Call(12)).Refusal);
        Assert.Equal(ended, package.Hold(APackage.Hold(2), APackage.Facial(20), APackage.Call(12)).Refusal);
        Assert.Equal(ended, package.Release(APackage.Hold(1), APackage.Call(12)).Refusal);
        Assert.Equal(ended, package.Reverse(use.Id, APackage.Call(12)).Refusal);
        Assert.Equal(ended, package.Extend(new(2027, 1, 1), APackage.Reasoned(12)).Refusal);
        Assert.Equal(ended, package.Close(APackage.Reasoned(12)).Refusal);
        Assert.Equal(ended, package.Refund(RefundGround.SalonFault, APackage.Call(12)).Refusal);
        Assert.Equal(package.Version, package.Expire(APackage.Call(300)).Version);
        Assert.Throws<ArgumentException>(() => APackage.Sold().Close(APackage.Call(1)));
        APackage.AssertSound(package);
    }

    [Theory]
    [InlineData(9, 0, null)]
    [InlineData(10, 1, 2)]
    [InlineData(11, 1, 1)]
    [InlineData(12, 0, null)]
    public void C10_Few_sessions_left_are_noticed_at_the_limit_of_the_plan(int used, int notices, int? left)
    {
        var package = APackage.Sold();
        APackage.Used(package, 1, used);

        var found = package.NoticesAt(APackage.Day(1));

        Assert.Equal(notices, found.Count);
        if (left is { } expected)
        {
            Assert.Equal(
                (PackageNoticeKind.NearlyUsedUp, expected, expected, 2, package.LastDay),
                (found[0].Kind, found[0].Measured, found[0].SessionsLeft.Value, found[0].Limit, found[0].LastDay));
        }
    }

    [Theory]
    [InlineData(152, null)]
    [InlineData(153, 30)]
    [InlineData(183, 0)]
    [InlineData(184, null)]
    public void C10_Few_days_left_are_noticed_at_the_limit_of_the_plan(int day, int? days)
    {
        var found = APackage.Sold().NoticesAt(APackage.Day(day));

        Assert.Equal(
            days is null ? [] : [(PackageNoticeKind.NearlyExpired, days.Value, 30)],
            found.Select(one => (one.Kind, one.Measured, one.Limit)));
    }
}
