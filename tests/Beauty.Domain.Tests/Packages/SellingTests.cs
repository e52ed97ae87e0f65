using Beauty.Domain.Amounts;
using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Packages;
using Beauty.Domain.Packages.Events;
using Beauty.Domain.Tests.Courses;
using NodaTime;

namespace Beauty.Domain.Tests.Packages;

public sealed class SellingTests
{
    [Fact]
    public void K55_A_sold_course_keeps_its_date_its_price_and_its_terms()
    {
        var plan = ACourse.Plan();
        var package = CoursePackage.Sell(APackage.Sale, plan, APackage.Call(0)).Value;

        plan.Change(APackage.FiveFacials, ACourse.Manager, APackage.Day(1));

        Assert.Equal((ACourse.Facials, 1), (package.Terms, package.TermsVersion));
        Assert.Equal((ACourse.Start, new LocalDate(2026, 3, 1)), (package.BoughtAt, package.BoughtOn));
        Assert.Equal(new LocalDate(2026, 8, 31), package.LastDay);
        Assert.Equal((ACourse.Cny(2_980m), APackage.Client), (package.PricePaid, package.Client));
        Assert.Equal(
            new CoursePackageSold(
                APackage.Id, 1, ACourse.Start, ACourse.Manager, APackage.Client, ACourse.PlanId, 1),
            Assert.Single(package.PendingEvents));
    }

    [Fact]
    public void K57_Paid_and_gifted_sessions_are_counted_apart()
    {
        var package = APackage.Sold();
        var line = Assert.Single(package.Lines);

        Assert.Equal((10, 2), (line.PaidAvailable.Value, line.GiftedAvailable.Value));
        Assert.Equal((12, PackageState.Active), (package.SessionsLeft, package.StateAt(ACourse.Start)));
        Assert.Equal(ACourse.Cny(2_980m), package.Deferred);
        Assert.Equal(ACourse.Cny(0m), package.Recognised);
        APackage.AssertSound(package);
    }

    [Fact]
    public void K60_What_was_paid_is_shared_not_what_the_plan_asks()
    {
        var package = APackage.Sold(
            APackage.Terms(500m, ACourse.Line(ACourse.Facial, 100m, 3), ACourse.Line(ACourse.Massage, 300m, 1)), 480m);

        Assert.Equal(
            [ACourse.Cny(240m), ACourse.Cny(240m)], package.Lines.Select(line => line.Deferred));
    }

    [Fact]
    public void A_line_without_list_price_has_no_ledger_of_money()
    {
        var package = APackage.Sold(
            APackage.Terms(500m, ACourse.Line(ACourse.Facial, 100m, 5), ACourse.Line(ACourse.Massage, 0m, 1)));

        Assert.Equal(3, package.Ledgers.Count);
        Assert.Equal(
            [LedgerUnit.Sessions, LedgerUnit.OfMoney(Currency.Cny), LedgerUnit.Sessions],
            package.Ledgers.Select(ledger => ledger.Unit));
        Assert.Equal(package.Ledgers.Count, package.Ledgers.Select(ledger => ledger.Id).Distinct().Count());
        Assert.All(package.Ledgers, ledger => Assert.Equal(package.Key, ledger.Owner));
    }

    [Fact]
    public void A_withdrawn_plan_is_not_sold()
    {
        var plan = ACourse.Plan();
        plan.Withdraw(ACourse.Manager, ACourse.Start);

        Assert.Equal(
            new CoursePlanNotOffered(ACourse.PlanId),
            CoursePackage.Sell(APackage.Sale, plan, APackage.Call(0)).Refusal);
    }

    [Fact]
    public void The_day_of_sale_is_that_of_the_shop()
    {
        var plan = ACourse.Plan(ACourse.Facials.Sold(SellablePeriod.Between(new(2026, 3, 2), null)));
        var lateInTheEveningInLondon = ACourse.At(2026, 3, 2, 1);

        Assert.True(CoursePackage.Sell(APackage.Sale, plan, APackage.CallAt(lateInTheEveningInLondon)).IsAccepted);
        Assert.IsType<CoursePlanNotOnSale>(CoursePackage.Sell(
            APackage.Sale with { Zone = DateTimeZone.Utc }, plan, APackage.CallAt(lateInTheEveningInLondon)).Refusal);
    }

    [Fact]
    public void Wrong_sales_are_refused()
    {
        void Wrong(NewCoursePackage sale, CourseTerms? terms = null) => Assert.ThrowsAny<ArgumentException>(
            () => CoursePackage.Sell(sale, ACourse.Plan(terms), APackage.Call(0)));

        Wrong(APackage.Sale with { Id = default });
        Wrong(APackage.Sale with { Client = default });
        Wrong(APackage.Sale with { Zone = null! });
        Wrong(APackage.Sale with { Advisor = default(StaffId) });
        Wrong(APackage.Sale with { PricePaid = default });
        Wrong(APackage.Sale with { PricePaid = ACourse.Cny(-0.01m) });
        Wrong(APackage.Sale with { PricePaid = Money.Of(1m, Currency.Usd) });
        Wrong(APackage.Sale, APackage.Terms(0m, ACourse.Line(ACourse.Facial, 100m, 0, 5)));
        Assert.Throws<ArgumentException>(() => CoursePackage.KeyOf(default));
    }

    [Fact]
    public void A_gifted_course_costs_nothing_and_owes_nothing()
    {
        var package = APackage.Sold(APackage.Terms(0m, ACourse.Line(ACourse.Facial, 100m, 0, 1)));

        var use = APackage.Used(package, 1);

        Assert.Equal((ACourse.Cny(0m), null), (use.Revenue, use.RevenueJournal));
        Assert.Equal(PackageState.Exhausted, package.StateAt(APackage.Day(1)));
        APackage.AssertSound(package);
    }
}
