using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Packages;
using Beauty.Domain.Refusals;
using Beauty.Domain.Tests.Courses;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Domain.Tests.Packages;

/// <summary>K55 to K60: what a refused use or sale of a course names, for whoever explains it to the client.</summary>
public sealed class PackageRefusalTests
{
    private static readonly LocalDate Day = new(2026, 9, 1);
    private static readonly LocalDate First = new(2026, 3, 1);
    private static readonly LocalDate Last = new(2026, 8, 31);
    private static readonly JournalId Use = An.Id<JournalId>(1);
    private static readonly PackageId Id = APackage.Id;

    public static TheoryData<Refusal, string> Refusals { get; } = new()
    {
        { new PackageEnded(Id, PackageState.Closed), $"package={Id} state=Closed" },
        { new ServiceNotCovered(Id, ACourse.Peel), $"package={Id} service={ACourse.Peel}" },
        { new VisitLineTaken(Id, APackage.Visit(1)), $"package={Id} visit={APackage.Visit(1)}" },
        {
            new VisitOutsideValidity(Id, Day, First, Last),
            $"package={Id} day=2026-09-01 first-day=2026-03-01 last-day=2026-08-31"
        },
        {
            new VisitOutsideValidity(Id, Day, First, null),
            $"package={Id} day=2026-09-01 first-day=2026-03-01 last-day=…"
        },
        {
            new NoSessionLeft(ACourse.Facial, ACourse.Sessions(4), ACourse.Sessions(1), ACourse.Sessions(2)),
            $"service={ACourse.Facial} asked=4 available=1 held=2"
        },
        { new UseUnknown(Id, Use), $"package={Id} use={Use}" },
        { new UseReversed(Id, Use), $"package={Id} use={Use}" },
        { new LastDayNotLater(Id, Day, Last), $"package={Id} day=2026-09-01 last-day=2026-08-31" },
        { new LastDayNotLater(Id, Day, null), $"package={Id} day=2026-09-01 last-day=…" },
        { new SessionsStillHeld(Id, ACourse.Sessions(3)), $"package={Id} held=3" },
        { new CoolingOffOver(Id, Day), $"package={Id} last-day=2026-09-01" },
        { new CoursePlanNotOffered(ACourse.PlanId), $"plan={ACourse.PlanId}" },
        {
            new CoursePlanNotOnSale(ACourse.PlanId, Day, First, Last),
            $"plan={ACourse.PlanId} day=2026-09-01 first-day=2026-03-01 last-day=2026-08-31"
        },
        {
            new CoursePlanNotOnSale(ACourse.PlanId, Day, null, null),
            $"plan={ACourse.PlanId} day=2026-09-01 first-day=… last-day=…"
        },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void A_refusal_names_its_facts_and_limits(Refusal refusal, string facts) =>
        Assert.Equal(facts, string.Join(' ', refusal.Facts));

    [Fact]
    public void A_sale_that_cannot_be_is_told_with_what_was_given()
    {
        static void Wrong(string told, NewCoursePackage sale) => Assert.Contains(
            told,
            Assert.Throws<ArgumentException>(
                nameof(sale), () => CoursePackage.Sell(sale, ACourse.Plan(), APackage.Call(0))).Message,
            StringComparison.Ordinal);

        Wrong("zone of its shop, got null", APackage.Sale with { Zone = null! });
        Wrong("got -0.01 CNY.", APackage.Sale with { PricePaid = ACourse.Cny(-0.01m) });
        Wrong("A course of 2980.00 CNY", APackage.Sale with { PricePaid = default });
        Assert.Contains(
            "Maybe call Because.",
            Assert.Throws<ArgumentException>("call", () => APackage.Sold().Close(APackage.Call(1))).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sale.Id")]
    [InlineData("sale.Client")]
    [InlineData("advisor")]
    public void A_sale_needs_its_ids(string missing)
    {
        var sale = missing switch
        {
            "sale.Id" => APackage.Sale with { Id = default },
            "sale.Client" => APackage.Sale with { Client = default },
            _ => APackage.Sale with { Advisor = default(StaffId) },
        };

        Assert.Throws<ArgumentException>(missing, () => CoursePackage.Sell(sale, ACourse.Plan(), APackage.Call(0)));
    }
}
