using FrontDesk.Replay.Bills;
using FrontDesk.Salons;

namespace FrontDesk.Tests.Replay.Bills;

/// <summary>Rule 2 of the bills: a pack of the till's file is sold as a course.</summary>
public sealed class SellingPacks
{
    private const string OneAtATime = "2: a pack is sold one at a time to somebody who is known.";

    [Theory]
    [InlineData(250)]
    [InlineData(225)]
    [InlineData(0)]
    public void A_pack_is_a_course_for_the_amount_and_named_by_its_receipt(int amount)
    {
        var bills = SmallTill.Read(SmallTill.Row(7, SmallTill.Pack, "ANNA", amount));

        Texts.Equal([$"7 ANNA: 1 DRY5+1 at {amount} by 7#1/DRY5+1"], bills.Told());
        Assert.Equal(BillLineKind.Course, bills.Bills[0].Lines[0].Kind);
    }

    [Fact]
    public void A_pack_is_not_sold_to_a_walk_in()
    {
        var bills = SmallTill.Read(SmallTill.Row(7, SmallTill.Pack, client: null, 250));

        Assert.Empty(bills.Bills);
        Texts.Equal([OneAtATime], bills.Listed());
    }

    [Fact]
    public void Two_packs_are_not_sold_in_one_row()
    {
        var bills = SmallTill.Read(SmallTill.Row(7, SmallTill.Pack, "ANNA", 500) with { Quantity = 2 });

        Assert.Empty(bills.Bills);
        Texts.Equal([OneAtATime], bills.Listed());
    }

    [Fact]
    public void A_pack_that_the_tills_file_does_not_name_is_a_service()
    {
        var export = SmallTill.ExportOf([SmallTill.PackOfAnna]);

        var bills = BillReader.Read(export, SmallTill.Data with { Courses = [] });

        Texts.Equal(["1 ANNA: 1 DRY5+1 at 250"], bills.Told());
        Assert.Equal(BillLineKind.Service, bills.Bills[0].Lines[0].Kind);
    }

    [Fact]
    public void Two_packs_on_one_receipt_are_two_courses_with_their_own_sessions()
    {
        var sessions = Enumerable.Range(2, 13).SelectMany(receipt => SmallTill.SessionOf("ANNA", receipt));

        var bills = SmallTill.Read([SmallTill.PackOfAnna, SmallTill.PackOfAnna, .. sessions]);

        Assert.Equal(
            "1 ANNA: 1 DRY5+1 at 250 by 1#1/DRY5+1, 1 DRY5+1 at 250 by 1#2/DRY5+1", bills.Told().First());
        Assert.Equal(12, bills.Bills.Count(bill => !bill.Document.Is("1")));
        Assert.Equal(14, bills.Left[0].Receipt);
    }
}
