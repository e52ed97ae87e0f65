using Beauty.Tests.Shared;
using FrontDesk.Replay.Bills;

namespace FrontDesk.Tests.Replay.Bills;

/// <summary>What holds of the bills of any receipts.</summary>
public sealed class BillLaws
{
    [Property(Arbitrary = [typeof(ReceiptArbitraries)])]
    public void Each_row_is_in_one_bill_or_left_out_and_listed(RandomReceipts receipts)
    {
        var export = SmallTill.ExportOf(receipts.Rows);

        var bills = BillReader.Read(export, SmallTill.Data);

        Assert.Equal(
            export.Receipts.Select(row => row.Line),
            bills.Bills.SelectMany(bill => bill.Sources).Concat(bills.Left).Select(row => row.Line).Order());
        Assert.Equal(bills.Left.Select(row => row.Line), bills.BadRows.Select(row => row.Line));
        Assert.Empty(bills.Left.Select(row => row.Receipt).Intersect(
            bills.Bills.SelectMany(bill => bill.Sources).Select(row => row.Receipt)));
    }

    [Property(Arbitrary = [typeof(ReceiptArbitraries)])]
    public void The_money_of_a_bill_is_that_of_its_rows(RandomReceipts receipts)
    {
        var bills = SmallTill.Read(receipts.Rows);

        Assert.All(bills.Bills, bill => Assert.Equal(
            bill.Sources.Sum(row => row.Amount),
            bill.Lines.Sum(line => (line.ListPrice * line.Quantity) - line.Discount)
            + bill.Returns.Sum(back => back.Source.Amount)));
        Assert.All(bills.Bills.SelectMany(bill => bill.Lines), line => Assert.InRange(
            line.Discount, 0, line.ListPrice * line.Quantity));
    }

    [Property(Arbitrary = [typeof(ReceiptArbitraries)])]
    public void No_pack_gives_more_than_its_sessions_or_to_another(RandomReceipts receipts)
    {
        // So few that they are used up.
        var till = SmallTill.Data with { Courses = [SmallTill.Data.Courses[0] with { Paid = 1, Gifted = 1 }] };

        var lines = BillReader.Read(SmallTill.ExportOf(receipts.Rows), till).Bills
            .SelectMany(bill => bill.Lines, (bill, line) => (bill.Client, Line: line))
            .Where(one => one.Line.Session is not null)
            .ToLookup(one => one.Line.Session!.Key, StringComparer.Ordinal);

        Assert.All(lines, pack =>
        {
            // The first line of a pack is its sale.
            Assert.Equal(BillLineKind.Course, pack.First().Line.Kind);
            Assert.All(pack.Skip(1), one => Assert.Equal(BillLineKind.Service, one.Line.Kind));
            Assert.InRange(pack.Count(), 1, 1 + 1 + 1);
            Assert.Single(pack.Select(one => one.Client).Distinct(StringComparer.Ordinal));
        });
    }

    [Property(Arbitrary = [typeof(ReceiptArbitraries)])]
    public void No_line_comes_back_beyond_its_quantity_or_by_another(RandomReceipts receipts)
    {
        var bills = SmallTill.Read(receipts.Rows).Bills;
        var sold = bills.ToDictionary(bill => bill.Document, StringComparer.Ordinal);

        Assert.All(bills.SelectMany(bill => bill.Returns).GroupBy(back => (back.Document, back.Line)), back =>
        {
            var line = sold[back.Key.Document].Lines[back.Key.Line - 1];
            Assert.InRange(back.Sum(one => one.Quantity), 1, line.Quantity);
            Assert.All(back, one => Assert.Equal(
                (line.Source.Client, line.Source.Description), (one.Source.Client, one.Source.Description)));
        });
    }
}
