using FrontDesk.Replay.Exports;
using NodaTime;

namespace FrontDesk.Tests.Replay.Bills;

public sealed class ReceiptsThatAreLeftOut
{
    private static readonly ExportReceiptLine Bad = SmallTill.Row(1, "Shampoo", "ANNA", 10);

    [Fact]
    public void A_receipt_with_one_bad_row_is_left_out_whole_with_each_row_listed()
    {
        var bills = SmallTill.Read(
            SmallTill.Row(1, "Haircut", "ANNA", 50),
            Bad,
            SmallTill.Row(2, "Haircut", "BEA", 50),
            SmallTill.Row(1, "Gel", "ANNA", 20));

        Texts.Equal(["2 BEA: 1 CUT at 50"], bills.Told());
        Texts.Equal(
            [
                "2: it is on one receipt with line 3, so none of that receipt is taken.",
                "3: the description names nothing in the price lists, or more than one thing.",
                "5: it is on one receipt with line 3, so none of that receipt is taken.",
            ],
            bills.Listed());
        Assert.Equal([2, 3, 5], bills.Left.Select(row => row.Line));
        Assert.All(bills.BadRows, row => Assert.Equal(SalonExport.ReceiptsFile, row.File));
    }

    [Fact]
    public void Each_bad_row_says_what_is_wrong_with_it_and_the_others_name_the_first()
    {
        var bills = SmallTill.Read(
            SmallTill.Row(1, "Haircut", "ANNA", 50), Bad with { Client = "BEA" }, Bad with { Quantity = 0 });

        Texts.Equal(
            [
                "2: it is on one receipt with line 3, so none of that receipt is taken.",
                "3: the description names nothing in the price lists, or more than one thing.",
                "4: a quantity of 0 and an amount of 10 are neither sale nor return.",
            ],
            bills.Listed());
    }

    [Fact]
    public void A_pack_of_a_receipt_that_is_left_out_was_not_bought()
    {
        var bills = SmallTill.Read([SmallTill.PackOfAnna, Bad, .. SmallTill.SessionOf("ANNA", 2)]);

        Assert.Empty(bills.Bills);
        Assert.Equal(
            "5: it takes off 50, and the client owns no pack that pays for the treatment.", bills.Listed().Last());
    }

    [Fact]
    public void A_session_of_a_receipt_that_is_left_out_was_not_used()
    {
        var sessions = Enumerable.Range(3, 6).SelectMany(receipt => SmallTill.SessionOf("ANNA", receipt));

        var bills = SmallTill.Read(
            [SmallTill.PackOfAnna, .. SmallTill.SessionOf("ANNA", 2), Bad with { Receipt = 2 }, .. sessions]);

        Texts.Equal(["1", "3", "4", "5", "6", "7", "8"], bills.Bills.Select(bill => bill.Document));
    }

    [Fact]
    public void A_product_of_a_receipt_that_is_left_out_was_not_sold()
    {
        var bills = SmallTill.Read(
            SmallTill.Row(1, "Gel", "ANNA", 20), Bad, SmallTill.Row(2, "Gel", "ANNA", -20) with { Quantity = -1 });

        Assert.Empty(bills.Bills);
    }

    [Fact]
    public void A_return_of_a_receipt_that_is_left_out_did_not_happen()
    {
        var back = SmallTill.Row(2, "Gel", "ANNA", -20) with { Quantity = -1 };

        var bills = SmallTill.Read(
            SmallTill.Row(1, "Gel", "ANNA", 20), back, Bad with { Receipt = 2 }, back with { Receipt = 3 });

        Texts.Equal(["1 ANNA: 1 GEL at 20", "3 ANNA: 1 back of 1 line 1"], bills.Told());
    }

    [Fact]
    public void A_number_on_two_days_is_left_out_for_it_would_be_one_sale_to_the_house()
    {
        var bills = SmallTill.Read(
            SmallTill.Row(1, "Haircut", "ANNA", 50),
            SmallTill.Row(1, "Haircut", "ANNA", 50) with { Date = new LocalDate(2018, 3, 15) });

        Assert.Empty(bills.Bills);
        Texts.Equal(
            [
                "2: the receipt's number stands on more than one day.",
                "3: the receipt's number stands on more than one day.",
            ],
            bills.Listed());
        Assert.Equal(2, bills.Left.Count);
    }
}
