using FrontDesk.Replay.Exports;
using FrontDesk.Shows;
using Spectre.Console;

namespace FrontDesk.Replay.Reports;

/// <summary>Shows what became of every row: taken, refused with who was in the way, or listed.</summary>
internal static class RowsShow
{
    private const int Examples = 40;

    public static void Show(Screen screen, ReplayTally tally)
    {
        screen.Heading("What became of every row", "每一行的去向");
        ShowFiles(screen, tally.Rows.Files);
        ShowVisits(screen, tally);
        screen.Heading("What was refused, and who was in the way", "被拒绝的预约及其原因");
        ShowRefused(screen, tally.Rows.Refused);
        screen.Heading("What fits no rule and was not stored", "不符合规则、未写入的行");
        ShowListed(screen, tally.Rows.Listed);
    }

    private static void ShowFiles(Screen screen, IEnumerable<FileTally> files)
    {
        var words = screen.Words;
        var table = new Table().Border(TableBorder.Rounded).BorderStyle(new Style(Color.Grey42))
            .AddColumn(words.Say("file", "文件"))
            .AddColumn(new TableColumn(words.Say("rows", "行数")).RightAligned())
            .AddColumn(new TableColumn(words.Say("taken", "写入")).RightAligned())
            .AddColumn(new TableColumn(words.Say("refused", "被拒")).RightAligned())
            .AddColumn(new TableColumn(words.Say("listed", "列出")).RightAligned())
            .AddColumn(new TableColumn(words.Say("lost", "丢失")).RightAligned());
        foreach (var file in files)
        {
            table.AddRow(
                new Text(file.File),
                new Text(words.Count(file.Rows)),
                new Text(words.Count(file.Taken)),
                new Text(words.Count(file.Refused)),
                new Text(words.Count(file.Listed)),
                new Text(words.Count(file.Lost)));
        }

        screen.Console.Write(table);
    }

    private static void ShowVisits(Screen screen, ReplayTally tally)
    {
        var words = screen.Words;
        screen.Say(
            $"{words.Count(tally.Visits)} visits: {words.Count(tally.Kept)} took place (a receipt of that day),"
            + $" {words.Count(tally.NoShows)} no-shows, {words.Count(tally.Cancelled)} cancelled,"
            + $" {words.Count(tally.Silent)} of which nothing is told, {words.Count(tally.ToCome)} to come.",
            $"共 {words.Count(tally.Visits)} 次到店预约：{words.Count(tally.Kept)} 次已到店（当日有小票）、"
            + $"{words.Count(tally.NoShows)} 次爽约、{words.Count(tally.Cancelled)} 次取消、"
            + $"{words.Count(tally.Silent)} 次无记录、{words.Count(tally.ToCome)} 次尚未发生。");
        if (tally.CancelledButServed > 0)
        {
            screen.Say(
                $"{words.Count(tally.CancelledButServed)} of the cancelled have a receipt of that day all the same:"
                + " probably booked anew, but the export says cancelled.",
                $"其中 {words.Count(tally.CancelledButServed)} 次已取消的预约当日仍有小票：可能重新预约过，以导出数据为准。");
        }

        if (tally.MissedButServed > 0)
        {
            screen.Say(
                $"No-shows with a receipt of that day all the same: {words.Count(tally.MissedButServed)}.",
                $"当日仍有小票的爽约：{words.Count(tally.MissedButServed)} 次。");
        }

        if (tally.Contradicted > 0)
        {
            screen.Say(
                $"Visits with a receipt that an earlier export told otherwise: {words.Count(tally.Contradicted)}.",
                $"有小票但与先前导出数据不符的到店：{words.Count(tally.Contradicted)} 次。");
        }

        if (tally.Unnamed > 0)
        {
            screen.Say(
                $"Visits that name no client, kept for guests: {words.Count(tally.Unnamed)}.",
                $"{words.Count(tally.Unnamed)} 次到店未写顾客，按散客预约。");
        }
    }

    private static void ShowRefused(Screen screen, IReadOnlyList<ReplayRefusal> refused)
    {
        var words = screen.Words;
        var reasons = refused.GroupBy(one => one.Code, StringComparer.Ordinal)
            .OrderByDescending(one => one.Sum(refusal => refusal.Lines.Count))
            .ThenBy(one => one.Key, StringComparer.Ordinal);
        foreach (var reason in reasons)
        {
            screen.Line($"{words.Count(reason.Sum(one => one.Lines.Count))} × {reason.Key}");
            foreach (var refusal in reason.Take(Examples))
            {
                screen.Line($"  {refusal}");
            }

            if (reason.Count() is var all and > Examples)
            {
                screen.Say($"  … and {words.Count(all - Examples)} more", $"  … 另有 {words.Count(all - Examples)} 条");
            }
        }

        None(screen, refused.Count);
    }

    /// <summary>Every line is named: what is not stored must be found again.</summary>
    private static void ShowListed(Screen screen, IReadOnlyList<BadRow> listed)
    {
        foreach (var alike in listed.GroupBy(row => (row.File, row.Reason)))
        {
            screen.Line($"  {alike.Key.File}({LineList.Of(alike.Select(row => row.Line))}): {alike.Key.Reason}");
        }

        None(screen, listed.Count);
    }

    private static void None(Screen screen, int count)
    {
        if (count == 0)
        {
            screen.Say("  none", "  无");
        }
    }
}
