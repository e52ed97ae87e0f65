using System.Globalization;
using FrontDesk.Shows;
using Spectre.Console;

namespace FrontDesk.Replay.Reports;

/// <summary>Shows the export's money beside the house's, to the cent.</summary>
internal static class MoneyShow
{
    public static void Show(Screen screen, Reconciliation money, YearToDate products)
    {
        var words = screen.Words;
        screen.Heading("The money, reconciled", "对账");
        var table = new Table().Border(TableBorder.Rounded).BorderStyle(new Style(Color.Grey42))
            .AddColumn("")
            .AddColumn(new TableColumn(words.Say("receipts", "小票")).RightAligned())
            .AddColumn(new TableColumn(words.Say("without taxes", "不含税")).RightAligned())
            .AddColumn(new TableColumn("GST").RightAligned())
            .AddColumn(new TableColumn("PST").RightAligned());
        Row(table, words.Say("in the export", "导出数据"), money.Exported);
        Row(table, words.Say("in the house", "系统内"), money.InTheHouse);
        Row(table, words.Say("refused or listed", "被拒或列出"), money.LeftOut);
        Row(table, words.Say("parts of a cent in taxes", "税额不足一分的零头"), money.Rounding);
        Row(table, words.Say("difference", "差额"), money.Difference);
        screen.Console.Write(table);
        if (money.IsEven)
        {
            screen.Say(
                "Reconciled to the cent; the house rounds each tax to the cent, row by row.",
                "分毫不差；系统对每行的每种税四舍五入到分。");
        }
        else
        {
            screen.Say("NOT reconciled: the difference is not explained.", "对账不平：差额无法解释。");
        }

        screen.Say(
            $"{words.Count(products.Agree)} of {words.Count(products.Agree + products.Differ.Count)} products: the"
            + " till's own yearly figure is what was sold, or listed above.",
            $"{words.Count(products.Agree + products.Differ.Count)} 种产品中有 {words.Count(products.Agree)} 种的年度"
            + "销售额与系统已售及上面列出的金额一致。");
        if (products.Differ.Count > 0)
        {
            screen.Say(
                $"  another figure: {string.Join(", ", products.Differ)}",
                $"  不一致：{string.Join("、", products.Differ)}");
        }
    }

    private static void Row(Table table, string name, MoneyTotals totals) => table.AddRow(
        new Text(name),
        new Text(totals.Receipts.ToString("N0", CultureInfo.InvariantCulture)),
        new Text(totals.Amount.ToString("N2", CultureInfo.InvariantCulture)),
        new Text(totals.Gst.ToString("N4", CultureInfo.InvariantCulture)),
        new Text(totals.Pst.ToString("N4", CultureInfo.InvariantCulture)));
}
