using FrontDesk.Replay.Exports;

namespace FrontDesk.Tests.Replay.Bills;

public sealed class ReceiptsOfAFamily
{
    [Fact]
    public void Each_client_has_a_bill_numbered_in_the_order_of_the_rows()
    {
        var bills = SmallTill.Read(
            SmallTill.Row(7, "Haircut", "BEA", 50),
            SmallTill.Row(7, "Gel", "ANNA", 20),
            SmallTill.Row(7, "Blow-dry", "BEA", 40),
            SmallTill.Row(7, "Haircut", client: null, 30));

        Texts.Equal(
            ["7/1 BEA: 1 CUT at 50, 1 DRY at 40", "7/2 ANNA: 1 GEL at 20", "7/3 ?: 1 CUT at 30"], bills.Told());
        Assert.Equal([2, 4], bills.Bills[0].Sources.Select(row => row.Line));
    }

    [Fact]
    public void One_client_keeps_the_number_of_the_receipt_as_it_is()
    {
        var bills = SmallTill.Read(SmallTill.Row(7, "Haircut", "BEA", 50), SmallTill.Row(7, "Gel", "BEA", 20));

        Texts.Equal(["7 BEA: 1 CUT at 50, 1 GEL at 20"], bills.Told());
    }

    [Fact]
    public void Codes_that_differ_in_case_are_two_clients()
    {
        Assert.Equal(2, SmallTill.Read(
            SmallTill.Row(7, "Haircut", "bea", 50), SmallTill.Row(7, "Haircut", "BEA", 50)).Bills.Count);
    }

    [Fact]
    public void A_bad_row_of_one_leaves_out_the_receipt_of_all()
    {
        var bills = SmallTill.Read(SmallTill.Row(7, "Haircut", "BEA", 50), SmallTill.Row(7, "Shampoo", "ANNA", 20));

        Assert.Empty(bills.Bills);
        Assert.Equal([2, 3], bills.Left.Select(row => row.Line));
    }

    [Fact]
    public void Each_of_them_pays_by_a_pack_of_her_own()
    {
        ExportReceiptLine[] packs = [SmallTill.PackOfAnna, SmallTill.PackOfAnna with { Client = "BEA" }];

        var bills = SmallTill.Read([.. packs, .. SmallTill.SessionOf("BEA", 2), .. SmallTill.SessionOf("ANNA", 2)]);

        Texts.Equal(
            ["2/1 BEA: 1 DRY at 0 by 1/2#1/DRY5+1", "2/2 ANNA: 1 DRY at 0 by 1/1#1/DRY5+1"],
            bills.Told().TakeLast(2));
    }
}
