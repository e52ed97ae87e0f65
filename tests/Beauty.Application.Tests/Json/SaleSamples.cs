using Beauty.Application.Commands;
using Beauty.Application.Loyalty;
using Beauty.Application.Sales;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Amounts;
using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Sales;
using Beauty.Loyalty.Points;
using Beauty.Loyalty.Programmes;
using Beauty.Loyalty.Tiers;
using Beauty.Scheduling.Appointments;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Application.Tests.Json;

/// <summary>A sample of each form and answer of the till and the desk of loyalty.</summary>
internal static class SaleSamples
{
    private static readonly AggregateKey Key = new("membership", An.Id<MembershipId>(1).Value);
    private static readonly TierStep Step =
        new("basic", "gold", TierMoveCause.Reached, new(2026, 5, 3), new LocalDate(2027, 5, 2));

    public static object[] All { get; } =
    [
        new ClientNeeded(An.Id<PurchaseId>(1)),
        new LinesForm(Key, ["one", null, "two"]) { Reason = AppointmentReason.Of("goodwill") },
        new MemberPoints(An.Id<MembershipId>(1), 2, PointsAmount.Of(3), PointsAmount.Of(4), "gold")
        {
            Moves = [Step],
        },
        new NothingToRefund(An.Id<PurchaseId>(1), 2),
        new NotRedeemable(ProgrammeCode.Of("house")),
        new OfAnotherClient(Key, An.Id<ClientId>(1)),
        new PointsDisagree(PointsAmount.Of(1), Cny(2m), PointsAmount.Of(3), Cny(4m)),
        Made(),
        Refunded(),
        new TenderOverPaidBack(Tender.Cash, Cny(2m), Cny(1m)),
    ];

    private static Money Cny(decimal amount) => Money.Of(amount, Currency.Cny);

    private static SaleMade Made() => new(An.Id<PurchaseId>(1), Cny(10m), Cny(1m))
    {
        Packages = [An.Id<PackageId>(1)],
        StoredValue = [new(An.Id<StoredValueId>(1), StoredValueMoveKind.Spent, Cny(2m), Cny(3m))],
        Points = new(An.Id<MembershipId>(1), PointsAmount.Of(5)),
        Awards =
        [
            new(An.Id<MembershipId>(1), "house", 1, PointsAmount.Of(6))
            {
                Basis = Cny(6m),
                On = new(2026, 5, 3),
                CutByCap = PointsAmount.Zero,
                ActiveFrom = An.Epoch,
                EndsAt = An.Epoch,
                Parts = [new("base", 6m, null), new("late", 0m, "loyalty.not-yet-valid")],
                Moves = [Step],
            },
        ],
    };

    private static SaleRefunded Refunded() => new(An.Id<PurchaseId>(1), 1, Cny(10m), Cny(1m))
    {
        Lines = [new(1, 1, Cny(10m), Cny(1m))],
        Payments = [new(Tender.Cash, Cny(9m), null)],
        Courses = [new(An.Id<PackageId>(1), RefundMethod.ProRata, Cny(2m), Cny(3m))],
        StoredValue = [new(An.Id<StoredValueId>(1), StoredValueMoveKind.GivenBack, Cny(2m), Cny(3m))],
        Members = [new(An.Id<MembershipId>(1)) { Due = PointsAmount.Of(1), Moves = [Step] }],
    };
}
