using FrontDesk.Replay.Exports;
using FrontDesk.Salons;

namespace FrontDesk.Tests.Replay.Bills;

/// <summary>Rule 3 of the bills: an offset beside a treatment of the owner of a pack is a session of it.</summary>
public sealed class PayingBySessions
{
    private const string NoTreatment =
        "it takes off 50, and the client has no treatment of that amount on the receipt.";

    private const string UsedUp = "all sessions of the client's packs are used up.";

    private const string NoPack = "it takes off 50, and the client owns no pack that pays for the treatment.";

    private static readonly ExportReceiptLine Offset = SmallTill.Row(2, "Miscellaneous", "ANNA", -50);
    private static readonly ExportReceiptLine BlowDry = SmallTill.Row(2, "Blow-dry", "ANNA", 50);

    [Fact]
    public void The_treatment_is_sold_for_nothing_and_uses_a_session()
    {
        var bills = SmallTill.Read([SmallTill.PackOfAnna, .. SmallTill.SessionOf("ANNA", 2)]);

        Assert.Equal("2 ANNA: 1 DRY at 0 by 1#1/DRY5+1", bills.Told().Last());
        Assert.Equal([3, 4], bills.Bills[1].Sources.Select(row => row.Line));
        Assert.Empty(bills.Listed());
    }

    [Fact]
    public void The_offset_may_stand_before_the_treatment_and_be_called_anything()
    {
        var bills = SmallTill.Read(
            SmallTill.PackOfAnna,
            Offset with { Description = "Bar" },
            SmallTill.Row(2, "Haircut", "ANNA", 30),
            BlowDry);

        Assert.Equal("2 ANNA: 1 CUT at 30, 1 DRY at 0 by 1#1/DRY5+1", bills.Told().Last());
    }

    [Theory]
    [InlineData(5, 0)]
    [InlineData(6, 0)]
    [InlineData(7, 1)]
    [InlineData(8, 2)]
    public void A_pack_of_five_and_one_pays_six_treatments(int treatments, int left)
    {
        var sessions = Enumerable.Range(2, treatments).SelectMany(receipt => SmallTill.SessionOf("ANNA", receipt));

        var bills = SmallTill.Read([SmallTill.PackOfAnna, .. sessions]);

        Assert.Equal(1 + treatments - left, bills.Bills.Count);
        Assert.Equal(2 * left, bills.Left.Count);
        Assert.Equal(
            left, bills.BadRows.Count(row => row.Reason.Is(UsedUp)));
    }

    [Fact]
    public void The_oldest_pack_is_used_up_before_the_next()
    {
        var sessions = Enumerable.Range(3, 8).SelectMany(receipt => SmallTill.SessionOf("ANNA", receipt));

        var bills = SmallTill.Read(
            [SmallTill.PackOfAnna, SmallTill.Row(2, SmallTill.Pack, "ANNA", 250), .. sessions]);

        Texts.Equal(
            [.. Enumerable.Repeat("1#1/DRY5+1", 6), "2#1/DRY5+1", "2#1/DRY5+1"],
            bills.Bills.Skip(2).Select(bill => bill.Lines[0].Session!.Key));
    }

    [Fact]
    public void Two_treatments_and_two_offsets_of_one_receipt_are_two_sessions()
    {
        var sessions = Enumerable.Range(2, 5).SelectMany(receipt => SmallTill.SessionOf("ANNA", receipt));

        var bills = SmallTill.Read(
            [
                SmallTill.PackOfAnna, SmallTill.Row(1, SmallTill.Pack, "ANNA", 250), .. sessions,
                .. SmallTill.SessionOf("ANNA", 7), .. SmallTill.SessionOf("ANNA", 7),
            ]);

        // One session of the first pack is left for the two.
        Assert.Equal("7 ANNA: 1 DRY at 0 by 1#1/DRY5+1, 1 DRY at 0 by 1#2/DRY5+1", bills.Told().Last());
    }

    [Fact]
    public void Two_treatments_and_two_offsets_with_one_session_left_fit_no_rule()
    {
        var sessions = Enumerable.Range(2, 5).SelectMany(receipt => SmallTill.SessionOf("ANNA", receipt));

        var bills = SmallTill.Read(
            [SmallTill.PackOfAnna, .. sessions, .. SmallTill.SessionOf("ANNA", 7), .. SmallTill.SessionOf("ANNA", 7)]);

        Texts.Equal(
            [
                "13: it is on one receipt with line 16, so none of that receipt is taken.",
                "14: it is on one receipt with line 16, so none of that receipt is taken.",
                "15: it is on one receipt with line 16, so none of that receipt is taken.",
                $"16: {UsedUp}",
            ],
            bills.Listed());
    }

    [Fact]
    public void Of_two_equal_treatments_one_offset_pays_the_first()
    {
        var bills = SmallTill.Read(SmallTill.PackOfAnna, BlowDry, BlowDry, Offset);

        Assert.Equal("2 ANNA: 1 DRY at 0 by 1#1/DRY5+1, 1 DRY at 50", bills.Told().Last());
    }

    [Fact]
    public void The_session_goes_to_the_treatment_that_the_pack_pays_for()
    {
        var bills = SmallTill.Read(
            SmallTill.PackOfAnna, SmallTill.Row(2, "Haircut", "ANNA", 50), BlowDry, Offset);

        Assert.Equal("2 ANNA: 1 CUT at 50, 1 DRY at 0 by 1#1/DRY5+1", bills.Told().Last());
    }

    [Fact]
    public void Two_offsets_of_one_treatment_fit_no_rule()
    {
        var bills = SmallTill.Read(SmallTill.PackOfAnna, BlowDry, Offset, Offset);

        Texts.Equal(["1"], bills.Bills.Select(bill => bill.Document));
        Assert.Equal($"5: {NoTreatment}", bills.Listed().Last());
    }

    [Theory]
    [InlineData("49.99", "2.5", "4")]
    [InlineData("50.01", "2.5", "4")]
    [InlineData("50", "2.49", "4")]
    [InlineData("50", "2.5", "0")]
    public void A_treatment_of_another_amount_or_other_taxes_is_not_what_is_taken_off(
        string amount, string gst, string pst)
    {
        var other = BlowDry with { Amount = Number(amount), Gst = Number(gst), Pst = Number(pst) };

        AssertLeft(NoTreatment, SmallTill.PackOfAnna, other, Offset);
    }

    [Fact]
    public void A_product_and_two_treatments_in_one_row_are_not_what_is_taken_off()
    {
        AssertLeft(NoTreatment, SmallTill.PackOfAnna, SmallTill.Row(2, "Gel", "ANNA", 50), Offset);
        AssertLeft(NoTreatment, SmallTill.PackOfAnna, BlowDry with { Quantity = 2 }, Offset);
    }

    [Fact]
    public void The_treatment_of_another_client_on_the_receipt_is_not_what_is_taken_off()
    {
        AssertLeft(NoTreatment, SmallTill.PackOfAnna, BlowDry with { Client = "BEA" }, Offset);
    }

    [Fact]
    public void Nobody_pays_by_the_pack_of_another_client()
    {
        AssertLeft(NoPack, [SmallTill.PackOfAnna, .. SmallTill.SessionOf("BEA", 2)]);
    }

    [Fact]
    public void A_walk_in_owns_no_pack()
    {
        AssertLeft(NoPack, [SmallTill.PackOfAnna, .. SmallTill.SessionOf(client: null, 2)]);
    }

    [Fact]
    public void A_pack_does_not_pay_for_other_treatments()
    {
        AssertLeft(NoPack, SmallTill.PackOfAnna, SmallTill.Row(2, "Haircut", "ANNA", 50), Offset);
    }

    [Fact]
    public void A_pack_of_a_later_receipt_or_of_the_same_pays_nothing()
    {
        AssertLeft(NoPack, [.. SmallTill.SessionOf("ANNA", 0), SmallTill.PackOfAnna]);
        Assert.Equal(
            $"4: {NoPack}", SmallTill.Read([SmallTill.PackOfAnna, .. SmallTill.SessionOf("ANNA", 1)]).Listed().Last());
    }

    /// <summary>Only the pack is sold, and the last offset is listed with the reason.</summary>
    private static void AssertLeft(string reason, params IEnumerable<ExportReceiptLine> rows)
    {
        var bills = SmallTill.Read(rows);

        Texts.Equal(["1 ANNA: 1 DRY5+1 at 250 by 1#1/DRY5+1"], bills.Told());
        Assert.Equal(bills.Left.Select(row => row.Line), bills.BadRows.Select(row => row.Line));
        Assert.Equal(reason, bills.BadRows[^1].Reason);
    }

    private static decimal Number(string text) =>
        decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
