using Beauty.Domain.Amounts;
using Beauty.Domain.Sales;
using Beauty.Domain.Sales.Events;
using NodaTime;
using static Beauty.Domain.Tests.Sales.ABill;

namespace Beauty.Domain.Tests.Sales;

/// <summary>K49: what was paid for the line, never its list price; never more than was paid.</summary>
public sealed class RefundingTests
{
    public static TheoryData<decimal, bool> Reductions { get; } = new()
    {
        { 80m, true },
        { 80.01m, false },
    };

    public static TheoryData<decimal, decimal, decimal> Debts { get; } = new()
    {
        { 100m, 100m, 0m },
        { 40m, 40m, 0m },
        { 160m, 100m, 60m },
    };

    public static TheoryData<decimal> WrongTenders { get; } = new()
    {
        69.99m,
        70.01m,
    };

    [Fact]
    public void K49_A_part_return_refunds_what_was_paid_and_not_the_list_price()
    {
        var purchase = Paid(Cream(100m, 3) with { Discount = Yuan(90m) });

        var refund = Refunded(purchase, RefundLine.Of(1, 1));

        Assert.Equal((Yuan(70m), Yuan(70m)), (refund.Value, refund.PaidBack));
        Assert.Equal((2, Yuan(140m)), (purchase.QuantityLeft(1), purchase.AmountLeft(1)));
        Assert.Equal((Yuan(210m), Yuan(70m)), (purchase.Total, purchase.Refunded));
        Assert.Equal(
            new PurchaseRefunded(Id, 2, Start, Reception)
            {
                Client = Client,
                Number = 1,
                Value = Yuan(70m),
                PaidBack = Yuan(70m),
                Reason = Quality,
            },
            purchase.PendingEvents[^1]);
    }

    [Fact]
    public void K49_Parts_add_up_to_the_cent_and_the_last_takes_what_is_left()
    {
        var purchase =
            Paid(Cream(3.34m, 3) with { Discount = Yuan(0.02m), Tax = SalesTax.Included(Percentage.Of(6m)) });

        var refunds = Enumerable.Range(0, 3).Select(_ => Refunded(purchase, RefundLine.Of(1, 1))).ToList();

        Assert.Equal([Yuan(3.33m), Yuan(3.33m), Yuan(3.34m)], refunds.Select(refund => refund.Value));
        Assert.Equal(purchase.Tax, Money.Sum(refunds.Select(refund => refund.Lines[0].Tax), Currency.Cny));
        Assert.True(purchase.AmountLeft(1).IsZero);
        Assert.Empty(purchase.Remainder);
        Assert.Equal([1, 2, 3], purchase.Refunds.Select(refund => refund.Number));
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void A_piece_comes_back_once(int quantity, bool accepted)
    {
        var purchase = Paid(Facial(5m), Cream(10m, 3));
        Refunded(purchase, RefundLine.Of(2, 1));

        var answer = purchase.Quote([RefundLine.Of(2, quantity)]);

        Assert.Equal(accepted, answer.IsAccepted);
        if (!accepted)
        {
            var refusal = Assert.IsType<OverReturned>(answer.Refusal);
            Assert.Equal((2, 3, 2), (refusal.Line, refusal.Asked, refusal.Left));
        }
    }

    [Theory]
    [MemberData(nameof(Reductions))]
    public void An_amount_is_refunded_while_something_is_left_of_what_was_paid(decimal amount, bool accepted)
    {
        var purchase = Paid(Course(100m));
        Refunded(purchase, RefundLine.Of(1, Yuan(20m)));

        var answer = purchase.Quote([RefundLine.Of(1, Yuan(amount))]);

        Assert.Equal(accepted, answer.IsAccepted);
        if (!accepted)
        {
            var refusal = Assert.IsType<OverRefunded>(answer.Refusal);
            Assert.Equal((1, Yuan(amount), Yuan(80m)), (refusal.Line, refusal.Asked, refusal.Left));
        }
    }

    [Fact]
    public void After_a_price_reduction_the_last_piece_brings_what_is_left()
    {
        var purchase = Paid(Cream(100m, 2));
        Refunded(purchase, RefundLine.Of(1, Yuan(30m)));

        Assert.Equal(Yuan(100m), Refunded(purchase, RefundLine.Of(1, 1)).Value);
        Assert.Equal(Yuan(70m), Refunded(purchase, RefundLine.Of(1, 1)).Value);
        Assert.Equal(purchase.Total, purchase.Refunded);
    }

    [Fact]
    public void A_piece_of_which_all_money_is_back_still_comes_back_once()
    {
        var purchase = Paid(Cream(100m));
        Refunded(purchase, RefundLine.Of(1, Yuan(100m)));

        var refund = Refunded(purchase, RefundLine.Of(1, 1));

        Assert.True(refund.Value.IsZero);
        Assert.Empty(refund.Payments);
        Assert.IsType<OverReturned>(purchase.Quote([RefundLine.Of(1, 1)]).Refusal);
    }

    [Theory]
    [MemberData(nameof(Debts))]
    public void What_is_owed_is_cancelled_before_anything_is_paid_back(decimal value, decimal cancelled, decimal paid)
    {
        var purchase = Made(ABill.Of(Course(300m)) with { Payments = [Cash(200m)], Owed = Yuan(100m) });

        var refund = Refunded(purchase, RefundLine.Of(1, Yuan(value)));

        Assert.Equal((Yuan(cancelled), Yuan(paid)), (refund.DebtCancelled, refund.PaidBack));
        Assert.Equal((Yuan(100m - cancelled), Yuan(paid)), (purchase.Owed, purchase.PaidBack));
        Assert.Equal(Yuan(100m), purchase.OwedAtSale);
    }

    [Theory]
    [MemberData(nameof(WrongTenders))]
    public void What_is_paid_back_is_what_the_lines_come_to(decimal tendered)
    {
        var purchase = Paid(Cream(70m));

        var answer = purchase.Refund(
            RefundRequest.Of(Quality, [RefundLine.Of(1, 1)], Cash(tendered)), Reception, Start);

        var refusal = Assert.IsType<TendersDoNotAddUp>(answer.Refusal);
        Assert.Equal((Yuan(70m), Yuan(tendered), Yuan(0m)), (refusal.Due, refusal.Tendered, refusal.Owed));
        Assert.Empty(purchase.Refunds);
        Assert.Equal(1, purchase.Version);
    }

    [Fact]
    public void The_host_chooses_the_tenders_that_pay_back()
    {
        var purchase = Made(ABill.Of(Cream(70m), Facial(30m)) with { Payments = [Cash(50m), FromCard(50m)] });
        var request = RefundRequest.Of(Quality, purchase.Remainder, FromCard(50m), Cash(50m));

        var refund = purchase.Refund(
            request.PaidBackAt(Start + Duration.FromHours(1)), Reception, Start + Duration.FromHours(2)).Value;

        Assert.Equal([FromCard(50m), Cash(50m)], refund.Payments.AsEnumerable());
        Assert.Equal(
            (Start + Duration.FromHours(1), Reception, Quality, 1), (
                refund.At, refund.By, refund.Reason, refund.Number));
        Assert.Equal(Start + Duration.FromHours(2), purchase.PendingEvents[^1].OccurredAt);
    }

    [Fact]
    public void The_first_line_that_cannot_be_refunded_speaks()
    {
        var purchase = Paid(Cream(70m), Facial(30m));

        Assert.IsType<OverRefunded>(
            purchase.Quote([RefundLine.Of(2, Yuan(31m)), RefundLine.Of(1, 2)]).Refusal);
        Assert.IsType<OverReturned>(purchase.Refund(
            RefundRequest.Of(Quality, [RefundLine.Of(1, 2), RefundLine.Of(2, Yuan(31m))]), Reception, Start).Refusal);
    }

    [Fact]
    public void What_is_no_refund_is_refused_as_a_wrong_argument()
    {
        var purchase = Paid(Cream(70m));
        var line = RefundLine.Of(1, 1);
        var request = RefundRequest.Of(Quality, [line], Cash(70m));

        Assert.Throws<ArgumentException>(() => RefundRequest.Of(default, [line]));
        Assert.Throws<ArgumentException>(() => RefundRequest.Of(Quality, []));
        Assert.Throws<ArgumentException>(() => RefundRequest.Of(Quality, [line, RefundLine.Of(1, Yuan(1m))]));
        Assert.Throws<ArgumentException>(() => purchase.Quote([]));
        Assert.Throws<ArgumentNullException>(() => purchase.Quote(null!));
        Assert.Throws<ArgumentException>(() => purchase.Refund(request, default, Start));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => purchase.Refund(request, Reception, Start - Duration.Epsilon));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => purchase.Refund(request.PaidBackAt(Start + Duration.Epsilon), Reception, Start));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => purchase.Refund(request.PaidBackAt(Start - Duration.Epsilon), Reception, Start));
        Assert.Throws<ArgumentOutOfRangeException>(() => purchase.Quote([RefundLine.Of(2, 1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => purchase.QuantityLeft(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => RefundLine.Of(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => RefundLine.Of(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => RefundLine.Of(1, Yuan(0m)));
        Assert.Throws<CurrencyMismatchException>(
            () => purchase.Quote([RefundLine.Of(1, Money.Of(1m, Currency.Usd))]));
    }
}
