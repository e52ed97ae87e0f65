using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Sales;
using Beauty.Domain.Sales.Events;
using Beauty.Tests.Shared;
using NodaTime;
using static Beauty.Domain.Tests.Sales.ABill;

namespace Beauty.Domain.Tests.Sales;

public sealed class MakingAPurchaseTests
{
    public static TheoryData<decimal, decimal, bool> Tenderings { get; } = new()
    {
        { 99.99m, 0m, false },
        { 100m, 0m, true },
        { 100.01m, 0m, false },
        { 60m, 40m, true },
        { 60m, 39.99m, false },
        { 100m, 0.01m, false },
    };

    public static TheoryData<decimal, decimal, bool> RechargePayments { get; } = new()
    {
        { 1000m, 0m, true },
        { 999.99m, 100.01m, false },
        { 1000m, 100m, true },
    };

    public static TheoryData<decimal, decimal, bool> Shares { get; } = new()
    {
        { 60m, 40m, true },
        { 60m, 39.999999m, false },
        { 60m, 40.000001m, false },
    };

    [Fact]
    public void A_bill_tells_what_was_sold_where_to_whom_and_how_it_was_paid()
    {
        var bill = ABill.Of(Facial(298m), Cream(120m, 2)) with { Payments = [Cash(500m), FromCard(38m)] };

        var purchase = Made(bill);

        Assert.Equal(
            (Id, Client, Shop, Start), (purchase.Id, purchase.Client!.Value, purchase.Location, purchase.SoldAt));
        Assert.Equal((Yuan(538m), Yuan(538m)), (purchase.Total, purchase.Paid));
        Assert.Equal([Yuan(298m), Yuan(240m)], purchase.Lines.Select(line => line.Total));
        Assert.Equal([1, 2], purchase.Lines.Select(line => line.Number));
        Assert.Equal(bill.Payments, purchase.Payments);
        Assert.True(purchase.Owed.IsZero && purchase.Refunded.IsZero && purchase.Tax.IsZero);
        Assert.Equal(Purchase.KeyOf(Id), purchase.Key);
        Assert.Equal(
            new PurchaseMade(Id, 1, Start, Reception)
            {
                Client = Client,
                Location = Shop,
                SoldAt = Start,
                Total = Yuan(538m),
                Owed = Yuan(0m),
            },
            Assert.Single(purchase.PendingEvents));
    }

    [Fact]
    public void The_total_is_told_before_anything_is_paid()
    {
        var bill = ABill.Of(Facial(100m) with { Tax = SalesTax.Excluded(Percentage.Of(5m)) }) with
        {
            OrderDiscount = Yuan(20m),
        };

        Assert.Equal(Yuan(84m), Purchase.TotalOf(bill).Value);
        Assert.IsType<DiscountTooLarge>(Purchase.TotalOf(bill with { OrderDiscount = Yuan(101m) }).Refusal);
        Assert.ThrowsAny<ArgumentException>(() => Purchase.TotalOf(bill with { Lines = [] }));
    }

    [Fact]
    public void A_walk_in_needs_no_client_and_an_import_is_recorded_later_than_sold()
    {
        var bill = ABill.Of(Facial(10m)) with { Client = null, Payments = [Cash(10m)] };

        var purchase = Purchase.Make(bill, Reception, Start + Duration.FromDays(30)).Value;

        Assert.Null(purchase.Client);
        Assert.Equal(Start, purchase.SoldAt);
        Assert.Equal(Start + Duration.FromDays(30), Assert.Single(purchase.PendingEvents).OccurredAt);
    }

    [Fact]
    public void K21_An_order_discount_is_spread_over_the_lines_after_their_own_discounts()
    {
        var bill = ABill.Of(Facial(100m), Cream(50m, 2) with { Discount = Yuan(50m) }, Facial(50m)) with
        {
            OrderDiscount = Yuan(0.05m),
            Payments = [Cash(199.95m)],
        };

        var purchase = Made(bill);

        // K44: 2.5, 1.25 and 1.25 fen: the largest remainder first.
        Assert.Equal([Yuan(0.03m), Yuan(0.01m), Yuan(0.01m)], purchase.Lines.Select(line => line.OrderDiscount));
        Assert.Equal([Yuan(99.97m), Yuan(49.99m), Yuan(49.99m)], purchase.Lines.Select(line => line.Total));
        Assert.Equal(Yuan(0.05m), purchase.OrderDiscount);
    }

    [Fact]
    public void K21_An_order_discount_does_not_reach_a_recharge()
    {
        var bill = ABill.Of(Recharge(1000m), Facial(100m)) with
        {
            OrderDiscount = Yuan(100m),
            Payments = [Cash(1000m)],
        };

        Assert.Equal([Yuan(1000m), Yuan(0m)], Made(bill).Lines.Select(line => line.Total));
        Assert.Equal(
            (0, Yuan(100.01m), Yuan(100m)), DiscountOf(bill with { OrderDiscount = Yuan(100.01m) }));
    }

    [Fact]
    public void K43_No_discount_takes_a_line_below_zero()
    {
        Assert.Equal(
            (2, Yuan(100.01m), Yuan(100m)),
            DiscountOf(ABill.Of(Facial(10m), Cream(50m, 2) with { Discount = Yuan(100.01m) })));
        Assert.True(Made(ABill.Of(Cream(50m, 2) with { Discount = Yuan(100m) })).Total.IsZero);
    }

    [Theory]
    [MemberData(nameof(Tenderings))]
    public void Tenders_and_debt_are_the_total_to_the_cent(decimal paid, decimal owed, bool accepted)
    {
        var bill = ABill.Of(Facial(100m)) with { Payments = [Cash(paid)], Owed = Yuan(owed) };

        var answer = Purchase.Make(bill, Reception, Start);

        Assert.Equal(accepted, answer.IsAccepted);
        if (!accepted)
        {
            var refusal = Assert.IsType<TendersDoNotAddUp>(answer.Refusal);
            Assert.Equal((Yuan(100m), Yuan(paid), Yuan(owed)), (refusal.Due, refusal.Tendered, refusal.Owed));
        }
    }

    [Theory]
    [MemberData(nameof(RechargePayments))]
    public void K50_Stored_value_never_buys_stored_value(decimal money, decimal stored, bool accepted)
    {
        var facial = money + stored - 1000m;
        var lines = facial > 0 ? new[] { Recharge(1000m), Facial(facial) } : [Recharge(1000m)];
        IReadOnlyList<PaymentPart> payments = stored > 0 ? [Cash(money), FromCard(stored)] : [Cash(money)];

        var answer = Purchase.Make(ABill.Of(lines) with { Payments = payments }, Reception, Start);

        Assert.Equal(accepted, answer.IsAccepted);
        if (!accepted)
        {
            var refusal = Assert.IsType<RechargeNeedsMoney>(answer.Refusal);
            Assert.Equal((Yuan(1000m), Yuan(money)), (refusal.Recharges, refusal.Money));
        }
    }

    [Fact]
    public void A_recharge_is_not_bought_on_credit_nor_with_points()
    {
        var onCredit = ABill.Of(Recharge(100m)) with { Payments = [Cash(99m)], Owed = Yuan(1m) };
        var withPoints = onCredit with { Payments = [PaymentPart.Of(Tender.Points, Yuan(99m))] };

        Assert.IsType<RechargeNeedsMoney>(Purchase.Make(onCredit, Reception, Start).Refusal);
        Assert.IsType<RechargeNeedsMoney>(Purchase.Make(withPoints, Reception, Start).Refusal);
    }

    [Theory]
    [MemberData(nameof(Shares))]
    public void The_shares_of_the_staff_are_the_whole_line(decimal first, decimal second, bool accepted)
    {
        var line = Facial(0m) with
        {
            Credits =
            [
                StaffCredit.Of(An.Id<StaffId>(1), Percentage.Of(first)),
                StaffCredit.Of(An.Id<StaffId>(2), Percentage.Of(second)),
            ],
        };

        var answer = Purchase.Make(ABill.Of(line), Reception, Start);

        Assert.Equal(accepted, answer.IsAccepted);
        if (!accepted)
        {
            Assert.Equal(first + second, Assert.IsType<SharesDoNotAddUp>(answer.Refusal).Shares);
        }
    }

    [Fact]
    public void Of_several_refusals_the_first_line_speaks_first()
    {
        var tooMuch = Facial(1m) with { Discount = Yuan(2m) };
        var half = Facial(1m) with { Credits = [StaffCredit.Of(An.Id<StaffId>(1), Percentage.Of(50m))] };

        Assert.IsType<SharesDoNotAddUp>(Purchase.Make(ABill.Of(half, tooMuch), Reception, Start).Refusal);
        Assert.IsType<DiscountTooLarge>(Purchase.Make(ABill.Of(tooMuch, half), Reception, Start).Refusal);
        Assert.Equal(
            0,
            DiscountOf(ABill.Of(Facial(1m)) with { OrderDiscount = Yuan(2m), Owed = Yuan(9m) }).Line);
    }

    [Fact]
    public void What_is_no_bill_is_refused_as_a_wrong_argument()
    {
        var fine = ABill.Of(Facial(0m));

        AssertWrong(fine with { Id = default });
        AssertWrong(fine with { Location = default });
        AssertWrong(fine with { Client = default(ClientId) });
        AssertWrong(fine with { Lines = [] });
        AssertWrong(fine with { Lines = [.. Enumerable.Repeat(Facial(0m), Purchase.MaximumLines + 1)] });
        AssertWrong(fine with { SoldAt = Start + Duration.Epsilon });
        AssertWrong(fine with { Owed = Yuan(-1m) });
        AssertWrong(fine with { OrderDiscount = Yuan(-1m) });
        AssertWrong(ABill.Of(Facial(-0.01m)));
        AssertWrong(ABill.Of(Facial(1m, 0)));
        AssertWrong(ABill.Of(Facial(1m, Purchase.MaximumQuantity + 1)));
        AssertWrong(ABill.Of(Facial(1m) with { Discount = Yuan(-1m) }));
        AssertWrong(ABill.Of(Facial(1m) with { ListPrice = default }));
        AssertWrong(ABill.Of(Course(1m), Course(1m)));
        AssertWrong(ABill.Of(Course(1m) with { Quantity = 2 }));
        AssertWrong(ABill.Of(Recharge(0m)));
        AssertWrong(ABill.Of(Recharge(1m) with { Discount = Yuan(1m) }));
        AssertWrong(ABill.Of(Recharge(1m) with { Tax = SalesTax.Included(Percentage.Of(6m)) }));
        var credit = StaffCredit.Of(An.Id<StaffId>(1), Percentage.Of(50m));
        AssertWrong(ABill.Of(Facial(1m) with { Credits = [credit, credit] }));
        Assert.True(Purchase.Make(
            fine with { Lines = [.. Enumerable.Repeat(Facial(0m), Purchase.MaximumLines)] }, Reception,
                Start).IsAccepted);
        Assert.ThrowsAny<ArgumentException>(() => Purchase.Make(fine, default, Start));
    }

    [Fact]
    public void A_bill_is_in_one_currency()
    {
        var dollar = Money.Of(1m, Currency.Usd);

        Assert.Throws<CurrencyMismatchException>(() => Purchase.Make(
            ABill.Of(Facial(1m), Facial(1m) with { ListPrice = dollar }), Reception, Start));
        Assert.Throws<CurrencyMismatchException>(() => Purchase.Make(
            ABill.Of(Facial(1m)) with { Payments = [PaymentPart.Of(Tender.Cash, dollar)] }, Reception, Start));
        Assert.Throws<CurrencyMismatchException>(() => Purchase.Make(
            ABill.Of(Facial(1m)) with { OrderDiscount = dollar }, Reception, Start));
        Assert.Throws<CurrencyMismatchException>(() => Purchase.Make(
            ABill.Of(Facial(1m)) with { Owed = dollar }, Reception, Start));
        Assert.Throws<CurrencyMismatchException>(() => Purchase.Make(
            ABill.Of(Facial(1m) with { Discount = dollar }), Reception, Start));
    }

    private static (int Line, Money Discount, Money Limit) DiscountOf(NewPurchase bill)
    {
        var refusal = Assert.IsType<DiscountTooLarge>(Purchase.Make(bill, Reception, Start).Refusal);
        return (refusal.Line, refusal.Discount, refusal.Limit);
    }

    private static void AssertWrong(NewPurchase bill) =>
        Assert.ThrowsAny<ArgumentException>(() => Purchase.Make(bill, Reception, Start));
}
