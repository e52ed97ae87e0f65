using Beauty.Domain.Identity;
using FrontDesk.Desks;
using FrontDesk.Replay;
using FrontDesk.Replay.Exports;
using FrontDesk.Salons;
using FrontDesk.Shows;
using NodaTime;

namespace FrontDesk.Commands;

/// <summary>Books a point-of-sale export into the file and reports what came of it.</summary>
internal static class ReplayCommand
{
    public static async Task<int> RunAsync(RunOptions options, string folder, string? durations)
    {
        var screen = options.Screen;
        // All is read and judged before the file is opened: a doubtful export leaves no trace.
        var export = SalonExportReader.Read(folder);
        var plan = DataFile.Read<ReplayPlanData>(durations ?? DataFile.Shipped("replay-services.json"));
        var (bookings, unknown) = ReplayDurations.Split(export, plan);
        var visits = ReplayVisits.Of(bookings, plan.Services.ToDictionary(one => one.Code, StringComparer.Ordinal));
        if (visits.Count == 0)
        {
            throw new ExportException($"{folder}: no booking can be used; nothing was written.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(options.Database)!);
        await using var house = await DeskHouse.OpenOrCreateAsync(options.Database);
        var salon = new ReplaySalon(export with { Bookings = bookings }, plan, await SaltAsync(house));
        screen.Say(
            $"Replaying {screen.Words.Count(bookings.Count)} bookings as {screen.Words.Count(visits.Count)} visits …",
            $"正在重放 {screen.Words.Count(bookings.Count)} 条预约（{screen.Words.Count(visits.Count)} 次到店）……");
        var run = new ReplayRun(house, salon, screen.Words, visits[0].First.Start.Date);
        var tally = await ProgressShow.RunAsync(
            screen, async progress => await run.RunAsync(visits, [.. export.BadRows, .. unknown], progress));

        ReplayShow.Show(screen, tally);
        var busiest = BusiestDay(bookings);
        var book = await SalonBook.ReadAsync(house, ReplayIds.Location, []);
        var names = new NameBook(screen.Words).With(book!.Salon);
        screen.Heading("The busiest day", "最忙的一天");
        BookShow.Show(screen, await new BookPageReader(house, book, names).ReadAsync(busiest));
        Farewell.Say(options, $"replay \"{folder}\"", $"day {busiest.PlusDays(1):uuuu-MM-dd}");
        return ExitCode.Done;
    }

    private static async ValueTask<string> SaltAsync(DeskHouse house)
    {
        var known = await house.Salons.ReadAsync(TenantId.Single, ReplayIds.Location);
        return known.TryGetValue(out var salon, out _) ? ReplaySalon.SaltOf(salon.Location) : Pseudonyms.NewSalt();
    }

    private static LocalDate BusiestDay(IEnumerable<ExportBooking> bookings) =>
        bookings.GroupBy(booking => booking.Start.Date)
            .OrderByDescending(day => day.Count())
            .ThenBy(day => day.Key)
            .First().Key;
}
