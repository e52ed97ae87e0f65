using FrontDesk.Desks;
using FrontDesk.Salons;
using FrontDesk.Season;
using FrontDesk.Shows;
using NodaTime;

namespace FrontDesk.Tests.Season;

/// <summary>The first days of the season with few clients, in a file that is gone after the tests.</summary>
public sealed class SmallSeason : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    public string File => _folder.File("season.db");

    internal SeasonTally Tally { get; private set; } = new();

    public async ValueTask InitializeAsync() => Tally = await PlayAsync(File);

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Twelve days, with a leave that is announced while visits are booked into it.</summary>
    internal static async Task<SeasonTally> PlayAsync(string file)
    {
        var shipped = SalonFile.ReadShipped();
        var salon = shipped with
        {
            Today = new LocalDate(2026, 9, 12),
            Blocks = [.. shipped.Blocks.Take(2), SickLeave],
            Demand = shipped.Demand with { Clients = 40, MonthPercent = new Dictionary<int, int> { [9] = 60 } },
        };
        var clients = SeasonClients.Invent(salon, SalonFile.ReadShippedNames());
        var names = new NameBook(Words.English).With(salon);
        await using var house = await DeskHouse.OpenOrCreateAsync(file);
        var scene = new SeasonScene(house, salon, new SalonPlan(salon, Language.En), names);
        return await new SeasonRun(scene, clients, SeasonDemand.Invent(salon, clients)).PlayAsync(_ => { });
    }

    private static BlockData SickLeave => new()
    {
        Therapist = "sun",
        From = new LocalDate(2026, 9, 5),
        To = new LocalDate(2026, 9, 5),
        Announced = new LocalDate(2026, 9, 5),
        Code = "sick-leave",
        Reason = new LocalName { En = "sick", Zh = "病假" },
    };
}
