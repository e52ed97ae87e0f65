using Beauty.Domain.Sales;
using FrontDesk.Replay.Exports;
using FrontDesk.Replay.Reports;
using FrontDesk.Tests.Replay.Bills;
using static FrontDesk.Tests.Replay.Reports.SmallSales;

namespace FrontDesk.Tests.Replay.Reports;

public sealed class ReconcilingMoney
{
    private static readonly MoneyTotals Nothing = new(0, 0, 0, 0);

    [Fact]
    public void Nothing_against_nothing_is_even()
    {
        Assert.True(Compare([], []).IsEven);
    }

    [Fact]
    public void Parts_of_a_cent_in_the_taxes_are_told_as_rounding_and_explain_all()
    {
        ExportReceiptLine[] rows =
            [SmallTill.Row(1, "Gel", "ANNA", 31.23m), SmallTill.Row(1, "Haircut", "ANNA", 18.99m)];

        var money = Compare(rows, [Sale("1", "ANNA", 0, Product("GEL", 31.23m), Service("CUT", 18.99m))]);

        // 1.5615 + 0.9495 and 2.4984 + 1.5192, each rounded to the cent.
        Assert.Equal(new MoneyTotals(1, 50.22m, 2.511m, 4.0176m), money.Exported);
        Assert.Equal(new MoneyTotals(1, 50.22m, 2.51m, 4.02m), money.InTheHouse);
        Assert.Equal(new MoneyTotals(0, 0, 0.001m, -0.0024m), money.Rounding);
        Assert.Equal((Nothing, Nothing), (money.LeftOut, money.Difference));
        Assert.True(money.IsEven);
    }

    [Fact]
    public void Discounts_and_lines_of_one_tax_or_none_are_even()
    {
        ExportReceiptLine[] rows =
        [
            SmallTill.Row(1, "Gel", "ANNA", 18),
            SmallTill.Row(1, "Haircut", "ANNA", 50) with { Pst = 0 },
            SmallTill.Row(1, "Haircut", "ANNA", 40) with { Gst = 0 },
            SmallTill.Row(1, "Haircut", "ANNA", 30) with { Gst = 0, Pst = 0 },
        ];

        var money = Compare(
            rows,
            [
                Sale(
                    "1", "ANNA", 0, Product("GEL", 20).LessBy(2), Service("CUT", 50).TaxedBy(5),
                    Service("CUT", 40).TaxedBy(8), Service("CUT", 30).TaxedBy()),
            ]);

        Assert.Equal(new MoneyTotals(1, 138, 3.4m, 4.64m), money.InTheHouse);
        Assert.True(money.IsEven);
    }

    [Fact]
    public void A_treatment_and_its_offset_are_the_session_that_is_sold_for_nothing()
    {
        var money = Compare(SmallTill.SessionOf("ANNA", 1), [Sale("1", "ANNA", 0, Service("DRY", 0))]);

        Assert.Equal(new MoneyTotals(1, 0, 0, 0), money.Exported);
        Assert.True(money.IsEven);
    }

    [Fact]
    public void The_bills_of_a_family_are_one_receipt()
    {
        ExportReceiptLine[] rows = [SmallTill.Row(7, "Haircut", "BEA", 50), SmallTill.Row(7, "Haircut", "ANNA", 50)];

        var money = Compare(
            rows, [Sale("7/1", "BEA", 0, Service("CUT", 50)), Sale("7/2", "ANNA", 0, Service("CUT", 50))]);

        Assert.Equal((1, 1), (money.Exported.Receipts, money.InTheHouse.Receipts));
        Assert.True(money.IsEven);
    }

    [Fact]
    public void Rows_that_were_left_out_are_told_apart_without_rounding()
    {
        ExportReceiptLine[] rows =
            [SmallTill.Row(1, "Haircut", "BEA", 50), SmallTill.Row(2, "Shampoo", "ANNA", 18.99m)];

        var money = Compare(rows, [Sale("1", "BEA", 0, Service("CUT", 50))], leftOut: 1);

        Assert.Equal(new MoneyTotals(1, 18.99m, 0.9495m, 1.5192m), money.LeftOut);
        Assert.Equal(Nothing, money.Rounding);
        Assert.True(money.IsEven);
    }

    [Fact]
    public void A_receipt_of_which_one_bill_was_refused_is_counted_once()
    {
        ExportReceiptLine[] rows = [SmallTill.Row(7, "Haircut", "BEA", 50), SmallTill.Row(7, "Haircut", "ANNA", 50)];

        var money = Compare(rows, [Sale("7/1", "BEA", 0, Service("CUT", 50))], leftOut: 1);

        Assert.Equal((1, 0), (money.InTheHouse.Receipts, money.LeftOut.Receipts));
        Assert.True(money.IsEven);
    }

    [Theory]
    [InlineData("18")]
    [InlineData("18.99")]
    [InlineData("31.10")]
    [InlineData("0.10")]
    public void A_receipt_of_a_return_only_is_in_the_house_by_the_refund(string price)
    {
        var amount = decimal.Parse(price, System.Globalization.CultureInfo.InvariantCulture);
        ExportReceiptLine[] rows =
            [SmallTill.Row(1, "Gel", "ANNA", amount), SmallTill.Row(2, "Gel", "ANNA", -amount) with { Quantity = -1 }];

        var money = Compare(rows, [Sale("1", "ANNA", 0, Product("GEL", amount)).TakenBack(line: 1, quantity: 1)]);

        Assert.Equal(new MoneyTotals(2, 0, 0, 0), money.InTheHouse);
        Assert.True(money.IsEven);
    }

    [Fact]
    public void One_of_two_comes_back_with_half_of_the_taxes()
    {
        ExportReceiptLine[] rows =
        [
            SmallTill.Row(1, "Gel", "ANNA", 36) with { Quantity = 2 },
            SmallTill.Row(2, "Gel", "ANNA", -18) with { Quantity = -1 },
        ];

        var money = Compare(
            rows, [Sale("1", "ANNA", 0, Product("GEL", 18, 2)).TakenBack(line: 1, quantity: 1)]);

        Assert.Equal(new MoneyTotals(2, 18, 0.9m, 1.44m), money.InTheHouse);
        Assert.True(money.IsEven);
    }

    [Fact]
    public void A_return_that_was_left_out_is_not_in_the_house()
    {
        ExportReceiptLine[] rows =
            [SmallTill.Row(1, "Gel", "ANNA", 18), SmallTill.Row(2, "Gel", "BEA", -18) with { Quantity = -1 }];

        var money = Compare(rows, [Sale("1", "ANNA", 0, Product("GEL", 18))], leftOut: 1);

        Assert.Equal((1, 1), (money.InTheHouse.Receipts, money.LeftOut.Receipts));
        Assert.True(money.IsEven);
    }

    [Fact]
    public void A_refund_that_was_not_booked_is_found()
    {
        ExportReceiptLine[] rows =
            [SmallTill.Row(1, "Gel", "ANNA", 18), SmallTill.Row(2, "Gel", "ANNA", -18) with { Quantity = -1 }];

        var money = Compare(rows, [Sale("1", "ANNA", 0, Product("GEL", 18))]);

        Assert.Equal(new MoneyTotals(0, -18, -0.9m, -1.44m), money.Difference);
        Assert.False(money.IsEven);
    }

    [Fact]
    public void A_wrong_cent_is_found_in_the_amount()
    {
        AssertDifference(
            new MoneyTotals(0, -0.01m, 0, 0),
            SmallTill.Row(1, "Gel", "ANNA", 18),
            Sale("1", "ANNA", 0, Product("GEL", 18.01m)));
    }

    [Theory]
    [InlineData("0.90", "1.45", "0", "0.01")]
    [InlineData("0.89", "1.44", "-0.01", "0")]
    public void A_wrong_cent_is_found_in_each_tax(string gst, string pst, string gstDiffers, string pstDiffers)
    {
        AssertDifference(
            new MoneyTotals(0, 0, Number(gstDiffers), Number(pstDiffers)),
            SmallTill.Row(1, "Gel", "ANNA", 18) with { Gst = Number(gst), Pst = Number(pst) },
            Sale("1", "ANNA", 0, Product("GEL", 18)));
    }

    [Fact]
    public void A_receipt_that_is_nowhere_is_found_though_it_costs_nothing()
    {
        var money = Compare([SmallTill.Row(1, "Haircut", "ANNA", 0)], []);

        Assert.Equal(Nothing with { Receipts = 1 }, money.Difference);
        Assert.False(money.IsEven);
    }

    private static void AssertDifference(MoneyTotals expected, ExportReceiptLine row, Purchase purchase)
    {
        var money = Compare([row], [purchase]);

        Assert.Equal(expected, money.Difference);
        Assert.False(money.IsEven);
    }

    /// <summary>Compares rows, the last some of which are left out, with purchases.</summary>
    private static Reconciliation Compare(ExportReceiptLine[] rows, Purchase[] purchases, int leftOut = 0)
    {
        var export = SmallTill.ExportOf(rows);
        return Reconciliation.Of(export, [.. export.Receipts.TakeLast(leftOut)], purchases, SmallTill.Data);
    }

    private static decimal Number(string text) =>
        decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
