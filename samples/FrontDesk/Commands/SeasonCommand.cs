using System.Diagnostics;
using System.Globalization;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.ReadModels;
using FrontDesk.Desks;
using FrontDesk.Figures;
using FrontDesk.Season;
using FrontDesk.Shows;
using FrontDesk.Telling;
using NodaTime;

namespace FrontDesk.Commands;

/// <summary>Plays the season into a fresh file and shows what came of it.</summary>
internal static class SeasonCommand
{
    private const string SuggestedService = "deep-cleanse";

    public static async Task<int> RunAsync(RunOptions options, InventedSalon salon)
    {
        var screen = options.Screen;
        await SeasonFile.ClearAsync(options, salon.Plan.Ids);
        await using var house = await DeskHouse.OpenOrCreateAsync(options.Database);
        var scene = new SeasonScene(house, salon.Data, salon.Plan, salon.Names);
        var requests = SeasonDemand.Invent(salon.Data, salon.Clients);
        Announce(screen, salon, requests.Count);
        var watch = Stopwatch.StartNew();
        var run = new SeasonRun(scene, salon.Clients, requests);
        var tally = await ProgressShow.RunAsync(
            screen,
            async progress => await run.PlayAsync(step => progress(step.Share, Told(screen, step))));
        SeasonShow.Tell(screen, tally, watch.Elapsed);
        await new SeasonShow(screen, house, salon).ShowAsync(tally);
        await new TradeShow(screen, house, salon).ShowAsync();
        await TellEventsAsync(screen, house, scene.End);
        Farewell.Say(options, await SuggestionsAsync(house, salon));
        return ExitCode.Done;
    }

    private static string Told(Screen screen, SeasonProgress step) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{step.Date:uuuu-MM-dd}  {screen.Words.Say("booked", "已约")} {step.Booked}"
            + $"  {screen.Words.Say("refused", "拒绝")} {step.Refused}");

    private static async ValueTask TellEventsAsync(Screen screen, DeskHouse house, Instant now)
    {
        var behind = await EventTeller.TellAsync(house, now);
        screen.Heading("Events told 事件通知", "事件通知");
        EventsShow.Show(screen, house.Told.ByName);
        var (told, words) = (house.Told.ByName.Values.Sum(), screen.Words);
        screen.Say(
            $"{words.Count(told)} events from the outbox, after their commits, to MediatR handlers;"
            + $" {words.Count(behind)} left.",
            $"提交之后由发件箱通知 MediatR 处理程序 {words.Count(told)} 条，剩余 {words.Count(behind)} 条。");
    }

    private static void Announce(Screen screen, InventedSalon salon, int requests)
    {
        var (data, words) = (salon.Data, screen.Words);
        var (name, count) = (data.Location.Name, words.Count(requests));
        screen.Say(
            $"{name.En} ({name.Zh}), {data.From:uuuu-MM-dd} to {data.Today:uuuu-MM-dd}:"
            + $" {salon.Clients.Count} clients ask {count} times (seed {data.Seed}).",
            $"{name.Zh}，{data.From:uuuu-MM-dd} 至 {data.Today:uuuu-MM-dd}："
            + $"{salon.Clients.Count} 位顾客共询约 {count} 次（种子 {data.Seed}）。");
    }

    private static async ValueTask<string[]> SuggestionsAsync(DeskHouse house, InventedSalon salon)
    {
        var tomorrow = salon.Data.Today.PlusDays(1);
        var saturday = salon.Data.Today.With(DateAdjusters.Previous(IsoDayOfWeek.Saturday));
        var service = salon.Lookup.Services(SuggestedService)[0];
        var free = await new SlotSearch(house, salon).FindAsync(
            service, new DateInterval(tomorrow, salon.Data.Today.PlusDays(salon.Data.BookedAheadDays)));
        var start = free.IsEmpty ? tomorrow.At(new LocalTime(14, 0)) : free[0].Start.LocalDateTime;
        return
        [
            $"day {Iso(tomorrow)}",
            $"book {salon.Clients[0].Name.Zh} {SuggestedService} {Iso(start)}",
            $"why photon {Iso(saturday)}T15:00 --with lin",
            $"client {await ExpectedAsync(house, salon)} --role therapist",
            "audit",
        ];
    }

    /// <summary>Somebody who is expected with a session of her course; else the first client.</summary>
    private static async ValueTask<string> ExpectedAsync(DeskHouse house, InventedSalon salon)
    {
        var packages = await house.Store.Of<PackageSummary>(TenantId.Single).ListAsync(new AllOf<PackageSummary>());
        var expected = packages.Where(one => one.SessionsHeld > 0).Select(one => one.Client).ToHashSet();
        // Best one of whom the therapists have written something down.
        return salon.Clients.Where(one => expected.Contains(salon.Plan.Ids.Client(one.Phone)))
            .OrderByDescending(SeasonCare.Keeps)
            .FirstOrDefault(salon.Clients[0])
            .Name.Zh;
    }

    private static string Iso(LocalDateTime time) =>
        time.ToString("uuuu-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    private static string Iso(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
