using System.Globalization;
using Spectre.Console;

namespace FrontDesk.Shows;

/// <summary>Tells how far something has come: a bar on a terminal, a line for each tenth in a file.</summary>
internal static class ProgressShow
{
    public static async Task<T> RunAsync<T>(Screen screen, Func<Action<double, string>, Task<T>> work)
    {
        if (!screen.IsLive)
        {
            return await work(PlainLines(screen));
        }

        return await screen.Console.Progress()
            .Columns(
                new ProgressBarColumn { Width = 40, CompletedStyle = new Style(Color.DarkSeaGreen) },
                new PercentageColumn(),
                new TaskDescriptionColumn { Alignment = Justify.Left })
            .StartAsync(async live =>
            {
                var task = live.AddTask("…", maxValue: 1);
                var result = await work((share, text) =>
                {
                    task.Value = share;
                    task.Description = Markup.Escape(text);
                });
                task.Value = 1;
                return result;
            });
    }

    private static Action<double, string> PlainLines(Screen screen)
    {
        var told = -1;
        return (share, text) =>
        {
            var tenth = (int)(share * 10);
            if (tenth > told)
            {
                told = tenth;
                screen.Line(string.Create(CultureInfo.InvariantCulture, $"{tenth * 10,3} %  {text}"));
            }
        };
    }
}
