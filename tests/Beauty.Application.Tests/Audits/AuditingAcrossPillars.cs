using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Sales;
using Beauty.Domain.StoredValue;
using Beauty.Scheduling.Appointments;
using Beauty.Testing.Expectations;
using NodaTime;

namespace Beauty.Application.Tests.Audits;

/// <summary>What is sound by itself and does not fit together; stored as it is, past all desks.</summary>
public sealed class AuditingAcrossPillars
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_session_held_for_no_visit_or_a_cancelled_one_is_an_orphan_law_19(bool isCancelled)
    {
        await using var house = await BusyHouse.OpenAsync();
        var package = await house.PackageAsync();
        package.Hold(
            house.House.Ids.Next<HoldId>(),
            house.Facial(),
            house.Call(LedgerCause.Of(isCancelled ? house.Cancelled : Nowhere(house)))).Accepted();
        await house.SaveAsync(package);

        Assert.Equal("hold-orphan", await house.CodesAsync());
    }

    [Fact]
    public async Task A_hold_that_has_lapsed_is_no_orphan()
    {
        await using var house = await BusyHouse.OpenAsync();
        var package = await house.PackageAsync();
        var until = house.House.Now + Duration.FromMinutes(10);
        package.Hold(
            house.House.Ids.Next<HoldId>(),
            house.Facial() with { LapsesAt = until },
            house.Call(LedgerCause.Of(Nowhere(house)))).Accepted();
        await house.SaveAsync(package);
        house.House.Now = until - Duration.FromSeconds(1);
        Assert.Equal("hold-orphan", await house.CodesAsync());

        house.House.Now = until;

        Assert.Equal("", await house.CodesAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_session_used_for_no_visit_or_a_cancelled_one_is_an_orphan_law_19(bool isCancelled)
    {
        await using var house = await BusyHouse.OpenAsync();
        var package = await house.PackageAsync();
        package.Redeem(
            house.Facial(), house.Call(LedgerCause.Of(isCancelled ? house.Cancelled : Nowhere(house)))).Accepted();
        await house.SaveAsync(package);

        Assert.Equal("use-orphan", await house.CodesAsync());
    }

    [Fact]
    public async Task A_visit_line_without_its_hold_is_named_law_18()
    {
        await using var house = await BusyHouse.OpenAsync();
        var package = await house.PackageAsync();
        package.Release(package.Holds[0].Id, house.Call(LedgerCause.Of(house.Booked))).Accepted();
        await house.SaveAsync(package);

        Assert.Equal("line-without-hold", await house.CodesAsync());
    }

    [Fact]
    public async Task A_hold_for_a_line_that_names_no_package_is_an_orphan()
    {
        await using var house = await BusyHouse.OpenAsync();

        Assert.Equal("hold-orphan", await house.CodesAsync(store => store.Snapshots = stored =>
            stored is AppointmentSnapshot visit && visit.Id.Value == house.Booked.Id
                ? visit with { Parts = [visit.Parts[0] with { Package = null }] }
                : stored));
    }

    [Fact]
    public async Task A_done_line_without_its_use_is_named_law_20()
    {
        await using var house = await BusyHouse.OpenAsync();
        var other = house.House.Ids.Next<PackageId>();

        Assert.Equal("line-without-use", await house.CodesAsync(store => store.Snapshots = stored =>
            stored is AppointmentSnapshot visit && visit.Id.Value == house.Done.Id
                ? visit with { Parts = [visit.Parts[0] with { Package = other }] }
                : stored));
    }

    [Fact]
    public async Task A_use_that_staff_undid_leaves_nothing_to_name()
    {
        await using var house = await BusyHouse.OpenAsync();
        var package = await house.PackageAsync();
        package.Reverse(package.Uses[0].Id, house.Call(LedgerCause.Of(house.Done))).Accepted();
        await house.SaveAsync(package);

        Assert.Equal("", await house.CodesAsync());
    }

    [Fact]
    public async Task A_package_that_no_bill_sold_is_named()
    {
        await using var house = await BusyHouse.OpenAsync();
        await house.SaveAsync(house.Sold(house.House.Ids.Next<PackageId>(), house.Sale(1)));

        Assert.Equal("package-unsold", await house.CodesAsync());
    }

    [Fact]
    public async Task A_bill_whose_package_or_recharge_is_not_there_is_named()
    {
        await using var house = await BusyHouse.OpenAsync();
        await house.SaveAsync(house.Bought(
            house.House.Ids.Next<PurchaseId>(),
            new(SaleItem.Of(house.Plan, house.House.Ids.Next<PackageId>()), BusyHouse.Yuan(500m)),
            new(SaleItem.Of(house.Account), BusyHouse.Yuan(100m))));

        Assert.Equal("package-missing recharge-missing", await house.CodesAsync());
    }

    [Fact]
    public async Task A_recharge_that_no_bill_sold_is_named()
    {
        await using var house = await BusyHouse.OpenAsync();
        var account = StoredValueAccount.Restore(
            await house.LoadAsync<StoredValueSnapshot>(StoredValueAccount.KeyOf(house.Account)));
        account.Recharge(
            house.Call(LedgerCause.Of(Purchase.KeyOf(house.House.Ids.Next<PurchaseId>()))), new(BusyHouse.Yuan(50m)));
        await house.SaveAsync(account);

        Assert.Equal("recharge-unsold", await house.CodesAsync());
    }

    [Fact]
    public async Task Points_earned_by_a_bill_that_is_not_there_are_named()
    {
        await using var house = await BusyHouse.OpenAsync();
        var member = await house.MemberAsync();
        var nowhere = LedgerCause.Of(Purchase.KeyOf(house.House.Ids.Next<PurchaseId>()));
        member.Earn(house.Programme, house.Call(nowhere), BusyHouse.Yuan(9m), house.House.Now).Accepted();
        await house.SaveAsync(member);

        Assert.Equal("earning-unsold", await house.CodesAsync());
    }

    [Theory]
    [InlineData(true, "earning-without-journal")]
    [InlineData(false, "journal-without-earning")]
    public async Task Earning_and_journal_name_one_another_law_15(bool isCounted, string code)
    {
        await using var house = await BusyHouse.OpenAsync();
        var member = (await house.MemberAsync()).ToSnapshot();

        Assert.Equal(code, await house.CodesAsync(store => store.Snapshots = stored =>
            stored.GetType() != member.GetType() ? stored : member with
            {
                Purchases = isCounted ? [member.Purchases[0] with { Cause = house.Sale(3) }] : [],
            }));
    }

    [Fact]
    public async Task Points_of_a_bill_that_was_refunded_wholly_go_back_law_24()
    {
        await using var house = await BusyHouse.OpenAsync();
        await RefundAsync(house);
        Assert.Equal("refund-not-returned", await house.CodesAsync());

        await ReturnAsync(house, 200m);

        Assert.Equal("", await house.CodesAsync());
    }

    [Fact]
    public async Task Points_go_back_for_a_refund_only_law_24()
    {
        await using var house = await BusyHouse.OpenAsync();
        await ReturnAsync(house, 50m);

        Assert.Equal("return-without-refund", await house.CodesAsync());
    }

    private static AggregateKey Nowhere(BusyHouse house) =>
        new(Appointment.Kind, house.House.Ids.Next<AppointmentId>().Value);

    private static async Task RefundAsync(BusyHouse house)
    {
        var purchase = Purchase.Restore(await house.LoadAsync<PurchaseSnapshot>(Purchase.KeyOf(house.Bill)));
        var all = purchase.Remainder;
        purchase.Refund(
            RefundRequest.Of(
                RefundReason.Of("quality"),
                all,
                [PaymentPart.Of(Tender.Cash, purchase.Quote(all).Value.ToPayBack)]),
            house.House.Receptionist,
            house.House.Now).Accepted();
        await house.SaveAsync(purchase);
    }

    private static async Task ReturnAsync(BusyHouse house, decimal amount)
    {
        var member = await house.MemberAsync();
        await using var unit = await house.House.Store.BeginAsync(
            house.Tenant, Persistence.Abstractions.UnitsOfWork.WorkIntent.Read);
        var journals = await unit.ReadJournalsAsync(member.Ledger);
        member.TakeBack(house.Programme, house.Call(house.Sale(0)), BusyHouse.Yuan(amount), journals[0]).Accepted();
        await house.SaveAsync(member);
    }
}
