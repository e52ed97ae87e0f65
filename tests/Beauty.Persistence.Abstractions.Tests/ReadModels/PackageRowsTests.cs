using Beauty.Domain.Aggregates;
using Beauty.Domain.Amounts;
using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Packages;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Persistence.Abstractions.Tests.ReadModels;

public sealed class PackageRowsTests
{
    private static readonly Instant Start = Instant.FromUtc(2026, 3, 1, 9, 0);
    private static readonly ServiceId Facial = An.Id<ServiceId>(1);
    private static readonly ServiceId Massage = An.Id<ServiceId>(2);

    [Fact]
    public void C02_A_package_has_one_row_over_all_its_lines()
    {
        var package = Sold();
        package.Hold(An.Id<HoldId>(1), Visit(Massage), Call(1));
        package.Redeem(Visit(Facial), Call(2));

        Assert.Equal(Row(package), Assert.Single(ReadModelRows.Of(package.ToSnapshot())));
    }

    [Fact]
    public void A_refunded_package_owes_nothing_and_has_nothing_left()
    {
        var package = Sold();
        package.Redeem(Visit(Facial), Call(2));
        package.Refund(RefundGround.SalonFault, Call(3));

        Assert.Equal(
            Row(package) with
            {
                State = PackageState.Refunded,
                SessionsAvailable = 0,
                SessionsHeld = 0,
                RefundedMinorUnits = 600_00,
                DeferredMinorUnits = 0,
            },
            Assert.Single(ReadModelRows.Of(package.ToSnapshot())));
    }

    private static PackageSummary Row(CoursePackage package) => new()
    {
        Id = package.Id,
        Client = package.Client,
        Plan = An.Id<CoursePlanId>(1),
        Name = "两项卡",
        BoughtAt = Start,
        Advisor = An.Id<StaffId>(1),
        LastDay = new(2026, 8, 31),
        WarnFrom = new(2026, 8, 1),
        WarnAtSessions = 2,
        State = PackageState.Active,
        SessionsAvailable = 4,
        SessionsHeld = 1,
        SessionsUsed = 1,
        Currency = Currency.Cny,
        PaidMinorUnits = 700_00,
        RefundedMinorUnits = 0,
        RecognisedMinorUnits = 100_00,
        DeferredMinorUnits = 600_00,
    };

    private static CoursePackage Sold()
    {
        var terms = CourseTerms.Of(
                CourseName.Of("两项卡"),
                Yuan(700m),
                CourseLine.Of([Facial], Yuan(100m), SessionCount.Of(5)),
                CourseLine.Of([Massage], Yuan(200m), SessionCount.One))
            .ValidFor(CourseValidity.FromPurchase(ValidityTerm.OfMonths(6)));
        var plan = CoursePlan.Introduce(
            new() { Id = An.Id<CoursePlanId>(1), Code = CourseCode.Of("TWO"), Terms = terms },
            An.Id<ActorId>(1),
            Start);
        var sale = new NewCoursePackage
        {
            Id = An.Id<PackageId>(1),
            Client = An.Id<ClientId>(1),
            PricePaid = Yuan(700m),
            Zone = DateTimeZone.Utc,
            Advisor = An.Id<StaffId>(1),
        };
        return CoursePackage.Sell(sale, plan, Call(0)).Value;
    }

    private static NewSessionUse Visit(ServiceId service) => new() { Service = service, VisitAt = Start };

    private static LedgerCall Call(int number) => LedgerCall.Of(
        An.Id<CommandId>(number),
        Start,
        An.Id<ActorId>(1),
        LedgerCause.Of(new AggregateKey("appointment", An.Id<AppointmentId>(number).Value)));

    private static Money Yuan(decimal amount) => Money.Of(amount, Currency.Cny);
}
