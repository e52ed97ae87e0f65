using FrontDesk.Desks;
using FrontDesk.Replay;
using FrontDesk.Salons;
using FrontDesk.Shows;
using NodaTime;

namespace FrontDesk.Commands;

/// <summary>Draws a day of each salon in the file that has anything on it.</summary>
internal static class DayCommand
{
    public static async Task<int> RunAsync(RunOptions options, InventedSalon salon, LocalDate date)
    {
        await using var house = await DeskHouse.OpenAsync(options.Database);
        var pages = new List<BookPage>();
        if (await salon.ReadAsync(house) is { } invented)
        {
            pages.Add(await new BookPageReader(house, invented, salon.Names).ReadAsync(date));
        }

        if (await SalonBook.ReadAsync(house, ReplayIds.Location, []) is { } replayed)
        {
            var names = new NameBook(options.Screen.Words).With(replayed.Salon);
            pages.Add(await new BookPageReader(house, replayed, names).ReadAsync(date));
        }

        if (pages.Count == 0)
        {
            throw new DataFileException($"{house.File} holds no salon that this program knows.");
        }

        var booked = pages.Where(page => page.Columns.Any(column => column.Cards.Count > 0));
        foreach (var page in booked.DefaultIfEmpty(pages[0]))
        {
            BookShow.Show(options.Screen, page);
        }

        Farewell.Say(options, $"day {date.PlusDays(1):uuuu-MM-dd}");
        return ExitCode.Done;
    }
}
