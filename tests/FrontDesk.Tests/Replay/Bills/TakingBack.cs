using FrontDesk.Replay.Bills;
using FrontDesk.Replay.Exports;

namespace FrontDesk.Tests.Replay.Bills;

/// <summary>Rule 4 of the bills: a quantity below zero takes back an earlier sale.</summary>
public sealed class TakingBack
{
    private static readonly ExportReceiptLine Gel = SmallTill.Row(1, "Gel", "ANNA", 18);
    private static readonly ExportReceiptLine GelBack = Back(2, 1, -18);

    [Fact]
    public void A_return_names_the_bill_and_the_line_that_sold_it()
    {
        var bills = SmallTill.Read(SmallTill.Row(1, "Haircut", "ANNA", 50), Gel, GelBack);

        Texts.Equal(["1 ANNA: 1 CUT at 50, 1 GEL at 20 less 2", "2 ANNA: 1 back of 1 line 2"], bills.Told());
        Assert.Empty(bills.Bills[1].Lines);
        Assert.Equal(4, bills.Bills[1].Returns[0].Source.Line);
    }

    [Fact]
    public void The_latest_sale_at_the_price_is_taken_back()
    {
        var bills = SmallTill.Read(
            Gel, Gel with { Receipt = 2 }, Gel with { Receipt = 3, Amount = 20 }, Back(4, 1, -18), Back(5, 1, -18));

        Texts.Equal(["4 ANNA: 1 back of 2 line 1", "5 ANNA: 1 back of 1 line 1"], bills.Told().TakeLast(2));
    }

    [Theory]
    [InlineData("-17.99")]
    [InlineData("-18.01")]
    [InlineData("-20")]
    [InlineData("0")]
    public void A_return_at_another_price_fits_no_rule(string amount)
    {
        AssertLeft(Gel, GelBack with { Amount = Number(amount) });
    }

    [Fact]
    public void A_return_of_another_client_or_another_product_fits_no_rule()
    {
        AssertLeft(Gel, GelBack with { Client = "BEA" });
        AssertLeft(Gel, GelBack with { Client = null });
        AssertLeft(Gel, GelBack with { Description = "Oil" });
    }

    [Fact]
    public void A_service_and_a_thing_that_nobody_knows_do_not_come_back()
    {
        AssertLeft(SmallTill.Row(1, "Haircut", "ANNA", 18), GelBack with { Description = "Haircut" });
        AssertLeft(Gel, GelBack with { Description = "Wax" });
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void No_more_comes_back_than_was_sold(int quantity, bool fits)
    {
        var bills = SmallTill.Read(
            Gel with { Quantity = 3, Amount = 54 }, Back(2, quantity, -18 * quantity));

        Assert.Equal(fits ? 2 : 1, bills.Bills.Count);
        Texts.Equal(
            fits ? [] : [$"3: no earlier receipt sold {quantity} of it to the client at that price."], bills.Listed());
    }

    [Fact]
    public void What_came_back_does_not_come_back_again()
    {
        var bills = SmallTill.Read(Gel, GelBack, GelBack with { Receipt = 3 });

        Texts.Equal(["1", "2"], bills.Bills.Select(bill => bill.Document));
        Texts.Equal(["4: no earlier receipt sold 1 of it to the client at that price."], bills.Listed());
    }

    [Fact]
    public void One_piece_does_not_come_back_twice_by_one_receipt()
    {
        var bills = SmallTill.Read(Gel, GelBack, GelBack);

        Texts.Equal(["1"], bills.Bills.Select(bill => bill.Document));
        Texts.Equal(
            [
                "3: it is on one receipt with line 4, so none of that receipt is taken.",
                "4: no earlier receipt sold 1 of it to the client at that price.",
            ],
            bills.Listed());
    }

    [Fact]
    public void Two_pieces_come_back_by_two_rows_of_one_receipt()
    {
        var ofOneSale = SmallTill.Read(Gel with { Quantity = 2, Amount = 36 }, GelBack, GelBack);
        var ofTwoSales = SmallTill.Read(Gel, Gel, GelBack, GelBack);

        Assert.Equal("2 ANNA: 1 back of 1 line 1, 1 back of 1 line 1", ofOneSale.Told().Last());
        Assert.Equal("2 ANNA: 1 back of 1 line 2, 1 back of 1 line 1", ofTwoSales.Told().Last());
    }

    [Fact]
    public void A_sale_on_the_same_or_a_later_receipt_is_no_earlier_one()
    {
        Assert.Equal(2, SmallTill.Read(Gel, Back(1, 1, -18)).Left.Count);
        Assert.Equal([0], SmallTill.Read(Gel, Back(0, 1, -18)).Left.Select(row => row.Receipt));
    }

    [Fact]
    public void What_a_receipt_sells_and_takes_back_is_one_bill()
    {
        var bills = SmallTill.Read(Gel, GelBack, SmallTill.Row(2, "Gel", "ANNA", 20));

        Assert.Equal("2 ANNA: 1 GEL at 20, 1 back of 1 line 1", bills.Told().Last());
    }

    [Fact]
    public void What_was_sold_to_one_of_a_family_comes_back_by_the_document_of_that_one()
    {
        var bills = SmallTill.Read(SmallTill.Row(1, "Haircut", "BEA", 50), Gel, GelBack);

        Assert.Equal("2 ANNA: 1 back of 1/2 line 1", bills.Told().Last());
    }

    private static ExportReceiptLine Back(int receipt, int quantity, int amount) =>
        SmallTill.Row(receipt, "Gel", "ANNA", amount) with { Quantity = -quantity };

    private static void AssertLeft(ExportReceiptLine sale, ExportReceiptLine back)
    {
        ReplayBills bills = SmallTill.Read(sale, back);

        Texts.Equal(["1"], bills.Bills.Select(bill => bill.Document));
        Texts.Equal(["3: no earlier receipt sold 1 of it to the client at that price."], bills.Listed());
    }

    private static decimal Number(string text) =>
        decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
