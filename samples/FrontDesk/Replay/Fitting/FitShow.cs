using System.Globalization;
using FrontDesk.Shows;
using Spectre.Console;

namespace FrontDesk.Replay.Fitting;

/// <summary>Shows a proposal: how it was found, how sure each length is, and how many bookings fit.</summary>
internal static class FitShow
{
    public static void Show(Screen screen, ExportFit fit)
    {
        var said = new FitWords(screen.Words, fit);
        screen.Heading("How long the services take", "各项目时长");
        foreach (var sentence in said.Method())
        {
            screen.Line(sentence);
        }

        screen.Console.Write(Table(screen.Words, said, fit));
        screen.Line(said.Steps());
        screen.Line(said.Chairs());
        screen.Line(said.Forecast());
    }

    private static Table Table(Words words, FitWords said, ExportFit fit)
    {
        var table = new Table().Border(TableBorder.Rounded).BorderStyle(new Style(Color.Grey42))
            .AddColumn(words.Say("service", "项目"))
            .AddColumn(Right(words.Say("bookings", "预约")))
            .AddColumn(Right(words.Say("gaps", "间隔")))
            .AddColumn(Right(words.Say("minutes", "分钟")))
            .AddColumn(Right("95 %"))
            .AddColumn(Right(words.Say("client's", "顾客")))
            .AddColumn(Right("95 %"))
            .AddColumn(Right(words.Say("meanwhile", "留置期间")))
            .AddColumn(Right(words.Say("into next", "冲突")))
            .AddColumn(words.Say("how sure", "可靠度"));
        foreach (var service in fit.Services)
        {
            var isSplit = service.Processing > 0;
            table.AddRow(
                new Text(service.Code),
                new Text(words.Count(service.Bookings)),
                new Text(service.Basis == FitBasis.Service ? words.Count(service.Work.Count) : "–"),
                new Text(Minutes(service)),
                new Text(service.Basis == FitBasis.Service ? FitWords.Interval(service.Work) : "–"),
                new Text(isSplit ? words.Count(service.Client.Count) : "–"),
                new Text(isSplit ? FitWords.Interval(service.Client) : "–"),
                new Text(isSplit ? words.Count(service.TakenMeanwhile) : "–"),
                new Text(words.Count(service.RunsIntoNext)),
                new Text(said.Word(service.Sureness), new Style(ColourOf(service.Sureness))));
        }

        return table;
    }

    /// <summary>Work, and the processing after it: 30+20.</summary>
    private static string Minutes(ServiceFit service) => service.Processing == 0
        ? service.Active.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{service.Active}+{service.Processing}");

    private static TableColumn Right(string title) => new TableColumn(title).RightAligned();

    private static Color ColourOf(Sureness sureness) => sureness switch
    {
        Sureness.Sure => Color.DarkSeaGreen,
        Sureness.Fair => Color.Default,
        _ => Color.IndianRed,
    };
}
