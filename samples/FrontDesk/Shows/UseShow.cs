using System.Globalization;
using Spectre.Console;

namespace FrontDesk.Shows;

/// <summary>Shows how much of everybody's time was used (利用率).</summary>
internal static class UseShow
{
    private const int BarCells = 30;

    public static void Show(Screen screen, string first, IEnumerable<Use> uses)
    {
        var words = screen.Words;
        var table = new Table().Border(TableBorder.None)
            .AddColumn(first)
            .AddColumn(words.Say("used", "利用率"))
            .AddColumn(new TableColumn("").RightAligned())
            .AddColumn(new TableColumn(words.Say("hours", "小时")).RightAligned())
            .AddColumn(new TableColumn(words.Say("of", "可用")).RightAligned())
            .AddColumn(new TableColumn(words.Say("services", "项目数")).RightAligned());
        foreach (var use in uses)
        {
            table.AddRow(
                new Text(use.Name),
                new Text(Bar.Of(use.Share, BarCells), new Style(ColourOf(use.Share))),
                new Text(words.Share(use.Share)),
                new Text(Hours(use.Used)),
                new Text(Hours(use.Available)),
                new Text(words.Count(use.Visits)));
        }

        screen.Console.Write(table);
    }

    private static string Hours(int minutes) => (minutes / 60.0).ToString("N0", CultureInfo.InvariantCulture);

    private static Color ColourOf(double share) => share switch
    {
        >= 0.85 => Color.IndianRed,
        >= 0.6 => Color.DarkSeaGreen,
        _ => Color.SteelBlue,
    };
}
