using Beauty.Domain.Aggregates;
using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Packages;
using Beauty.Domain.Tests.Courses;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Domain.Tests.Packages;

/// <summary>Packages for tests: sold on 1 March 2026 at 10:00 in Shanghai.</summary>
internal static class APackage
{
    public static PackageId Id { get; } = An.Id<PackageId>(1);

    public static ClientId Client { get; } = An.Id<ClientId>(1);

    public static NewCoursePackage Sale { get; } = new()
    {
        Id = Id,
        Client = Client,
        PricePaid = ACourse.Cny(2_980m),
        Zone = ACourse.Shanghai,
        Advisor = An.Id<StaffId>(7),
    };

    /// <summary>Five facials at 100.00 for 500.00, valid for six months.</summary>
    public static CourseTerms FiveFacials { get; } = Terms(500m, ACourse.Line(ACourse.Facial, 100m, 5));

    public static CourseTerms Terms(decimal price, params CourseLine[] lines) =>
        CourseTerms.Of(CourseName.Of("卡"), ACourse.Cny(price), lines)
            .ValidFor(CourseValidity.FromPurchase(ACourse.HalfYear));

    public static CoursePackage Sold(CourseTerms? terms = null, decimal? price = null) => CoursePackage.Sell(
        Sale with { PricePaid = price is { } paid ? ACourse.Cny(paid) : (terms ?? ACourse.Facials).Price },
        ACourse.Plan(terms),
        Call(0, LedgerCause.Of(new("purchase", An.Id<PurchaseId>(1).Value)))).Value;

    public static LedgerCause Visit(int number) =>
        LedgerCause.Of(new AggregateKey("appointment", An.Id<AppointmentId>(number).Value));

    /// <summary>A call by the manager, a number of days after the sale.</summary>
    public static LedgerCall Call(int days, LedgerCause? cause = null, int seconds = 0) =>
        CallAt(Day(days) + Duration.FromSeconds(seconds), cause);

    public static LedgerCall CallAt(Instant now, LedgerCause? cause = null) => LedgerCall.Of(
        EntityId.Derive<CommandId>($"{now} {cause}", now), now, ACourse.Manager, cause ?? Visit(0));

    public static LedgerCall Reasoned(int days) => Call(days).Because(LedgerReason.Of("goodwill"));

    public static Instant Day(int days) => ACourse.Start + Duration.FromDays(days);

    public static NewSessionUse Facial(int days, int sessions = 1) => Of(ACourse.Facial, days, sessions);

    public static NewSessionUse Of(ServiceId service, int days, int sessions = 1) => new()
    {
        Service = service,
        VisitAt = Day(days),
        Sessions = ACourse.Sessions(sessions),
    };

    public static HoldId Hold(int number) => An.Id<HoldId>(number);

    /// <summary>A facial of a visit on a day, named by that day.</summary>
    public static CourseUse Used(CoursePackage package, int days, int sessions = 1) =>
        package.Redeem(Facial(days, sessions), Call(days, Visit(days))).Value;

    public static CourseHold Held(CoursePackage package, int number, int visitDay, int sessions = 1) =>
        package.Hold(Hold(number), Facial(visitDay, sessions), Call(0, Visit(1_000 + number))).Value;

    public static void AssertSound(CoursePackage package)
    {
        Assert.All(
            package.Ledgers, ledger => Assert.Empty(LedgerAudit.Check(ledger.PendingJournals, ledger.ToSnapshot())));
        Assert.Equal(
            package.PricePaid - (package.Refunded?.Amount ?? ACourse.Cny(0m)), package.Recognised + package.Deferred);
    }
}
