using Spectre.Console;

namespace FrontDesk.Shows;

/// <summary>Shows how often each event was told.</summary>
internal static class EventsShow
{
    public static void Show(Screen screen, IReadOnlyDictionary<string, int> counts)
    {
        var words = screen.Words;
        var table = new Table().Border(TableBorder.Rounded).BorderStyle(new Style(Color.Grey42))
            .AddColumn(new TableColumn(words.Say("times", "次数")).RightAligned())
            .AddColumn(words.Say("event", "事件"));
        foreach (var (name, count) in counts)
        {
            table.AddRow(new Text(words.Count(count)), new Text(name));
        }

        screen.Console.Write(table);
    }
}
