using System.Diagnostics;
using System.Globalization;
using FrontDesk.Desks;
using FrontDesk.Season;
using FrontDesk.Shows;
using NodaTime;

namespace FrontDesk.Commands;

/// <summary>Plays the season into a fresh file and shows what came of it.</summary>
internal static class SeasonCommand
{
    public static async Task<int> RunAsync(RunOptions options, InventedSalon salon)
    {
        var screen = options.Screen;
        await SeasonFile.ClearAsync(options.Database, salon.Plan.Ids);
        await using var house = await DeskHouse.OpenOrCreateAsync(options.Database);
        var scene = new SeasonScene(house, salon.Data, salon.Plan, salon.Names);
        var requests = SeasonDemand.Invent(salon.Data, salon.Clients);
        screen.Say(
            $"{salon.Data.Location.Name.En} ({salon.Data.Location.Name.Zh}), {salon.Data.From:uuuu-MM-dd} to {salon.Data.Today:uuuu-MM-dd}:"
            + $" {salon.Clients.Count} clients ask {screen.Words.Count(requests.Count)} times (seed {salon.Data.Seed}).",
            $"{salon.Data.Location.Name.Zh}，{salon.Data.From:uuuu-MM-dd} 至 {salon.Data.Today:uuuu-MM-dd}："
            + $"{salon.Clients.Count} 位顾客共询约 {screen.Words.Count(requests.Count)} 次（种子 {salon.Data.Seed}）。");

        var watch = Stopwatch.StartNew();
        var run = new SeasonRun(scene, salon.Clients, requests);
        var tally = await ProgressShow.RunAsync(screen, async progress => await run.PlayAsync(step => progress(step.Share, Told(screen, step))));
        SeasonShow.Tell(screen, tally, watch.Elapsed);
        await new SeasonShow(screen, house, salon).ShowAsync(tally);
        Farewell.Say(options, Suggestions(salon));
        return ExitCode.Done;
    }

    private static string Told(Screen screen, SeasonProgress step) => string.Create(
        CultureInfo.InvariantCulture,
        $"{step.Date:uuuu-MM-dd}  {screen.Words.Say("booked", "已约")} {step.Booked}  {screen.Words.Say("refused", "拒绝")} {step.Refused}");

    private static string[] Suggestions(InventedSalon salon)
    {
        var tomorrow = salon.Data.Today.PlusDays(1).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
        var saturday = salon.Data.Today.With(DateAdjusters.Previous(IsoDayOfWeek.Saturday))
            .ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
        return
        [
            $"day {tomorrow}",
            $"book {salon.Clients[0].Name.Zh} deep-cleanse {tomorrow}T14:00",
            $"why photon {saturday}T15:00 --with lin",
        ];
    }
}
