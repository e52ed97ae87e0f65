using Spectre.Console;

namespace FrontDesk.Shows;

/// <summary>Shows what was refused and why, the commonest reason first.</summary>
internal static class RefusalShow
{
    public static void Show(Screen screen, IEnumerable<RefusalCount> refusals)
    {
        var words = screen.Words;
        var table = new Table().Border(TableBorder.Rounded).BorderStyle(new Style(Color.Grey42))
            .AddColumn(new TableColumn(words.Say("times", "次数")).RightAligned())
            .AddColumn(words.Say("reason", "原因"))
            .AddColumn(words.Say("for example", "例如"));
        var commonestFirst = refusals.OrderByDescending(one => one.Count)
            .ThenBy(one => one.Code, StringComparer.Ordinal);
        foreach (var refusal in commonestFirst)
        {
            table.AddRow(
                new Text(words.Count(refusal.Count)),
                new Text(refusal.Code, new Style(refusal.WaitingCanHelp ? Color.DarkSeaGreen : Color.IndianRed)),
                new Text(refusal.Example));
        }

        screen.Console.Write(table);
    }
}
