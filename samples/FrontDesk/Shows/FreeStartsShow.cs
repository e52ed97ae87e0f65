using System.Globalization;
using NodaTime;
using Spectre.Console;

namespace FrontDesk.Shows;

/// <summary>Shows the free slots (可约时段) of a day: by service, morning to evening, with who would serve.</summary>
internal static class FreeStartsShow
{
    private const int GridMinutes = 15;
    private static readonly LocalTime Noon = new(12, 0);
    private static readonly LocalTime Evening = new(17, 0);

    public static void Show(Screen screen, IEnumerable<FreeStarts> services)
    {
        var words = screen.Words;
        var table = new Table().Border(TableBorder.Rounded).BorderStyle(new Style(Color.Grey42)).ShowRowSeparators()
            .AddColumn(words.Say("service", "项目"))
            .AddColumn(words.Say("morning", "上午"))
            .AddColumn(words.Say("afternoon", "下午"))
            .AddColumn(words.Say("evening", "晚上"));
        foreach (var service in services)
        {
            table.AddRow(
                new Text(string.Create(CultureInfo.InvariantCulture, $"{service.Service}\n{service.Minutes} min")),
                Part(service, LocalTime.MinValue, Noon),
                Part(service, Noon, Evening),
                service.Later.Length > 0 ? new Text(service.Later) : Part(service, Evening, LocalTime.MaxValue));
        }

        screen.Console.Write(table);
    }

    /// <summary>One line for each therapist: her starts, runs of quarter hours drawn together.</summary>
    private static Text Part(FreeStarts service, LocalTime from, LocalTime to)
    {
        var lines = service.Starts.Where(start => from <= start.Time && start.Time < to)
            .GroupBy(start => start.Therapist, start => start.Time, StringComparer.Ordinal)
            .Select(group => $"{group.Key} {string.Join(", ", Runs([.. group]))}");
        var text = string.Join('\n', lines);
        return text.Length == 0 ? new Text("–", new Style(Color.Grey50)) : new Text(text);
    }

    private static IEnumerable<string> Runs(IReadOnlyList<LocalTime> times)
    {
        for (var first = 0; first < times.Count;)
        {
            var last = first;
            while (last + 1 < times.Count && Touch(times[last], times[last + 1]))
            {
                last++;
            }

            yield return last == first ? Clock(times[first]) : $"{Clock(times[first])}–{Clock(times[last])}";
            first = last + 1;
        }
    }

    private static bool Touch(LocalTime one, LocalTime next) =>
        Period.Between(one, next, PeriodUnits.Minutes).Minutes <= GridMinutes;

    private static string Clock(LocalTime time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
