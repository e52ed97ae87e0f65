using Beauty.Application.Loyalty;
using Beauty.Domain.Identity;
using Beauty.Domain.Packages;
using Beauty.Domain.Sales;
using Beauty.Persistence.Abstractions.ReadModels;
using FrontDesk.Desks;
using FrontDesk.Figures;
using FrontDesk.Salons;
using FrontDesk.Season;
using FrontDesk.Shows;
using NodaTime;

namespace FrontDesk.Tests.Season;

/// <summary>The first days of the season with few clients, in a file that is gone after the tests.</summary>
public sealed class SmallSeason : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>The last day.</summary>
    public static LocalDate Today { get; } = new(2026, 9, 12);

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
            Today = Today,
            Blocks = [.. shipped.Blocks.Take(2), SickLeave],
            Demand = shipped.Demand with { Clients = 40, MonthPercent = new Dictionary<int, int> { [9] = 60 } },
        };
        var clients = SeasonClients.Invent(salon, SalonFile.ReadShippedNames());
        var names = new NameBook(Words.English).With(salon);
        await using var house = await DeskHouse.OpenOrCreateAsync(file);
        var scene = new SeasonScene(house, salon, new SalonPlan(salon, Language.En), names);
        return await new SeasonRun(scene, clients, SeasonDemand.Invent(salon, clients)).PlayAsync(_ => { });
    }

    internal async Task<IReadOnlyList<TRow>> RowsAsync<TRow>()
        where TRow : class
    {
        await using var house = await DeskHouse.OpenAsync(File);
        return await house.Store.Of<TRow>(TenantId.Single).ListAsync(new AllOf<TRow>());
    }

    internal async Task<IReadOnlyList<Purchase>> BillsAsync()
    {
        var bills = new List<Purchase>();
        await using var house = await DeskHouse.OpenAsync(File);
        foreach (var row in await RowsAsync<PurchaseSummary>())
        {
            bills.Add((await house.Sales.ReadAsync(TenantId.Single, row.Id)).Value);
        }

        return bills;
    }

    internal async Task<IReadOnlyList<CoursePackage>> PackagesAsync()
    {
        var packages = new List<CoursePackage>();
        await using var house = await DeskHouse.OpenAsync(File);
        foreach (var row in await RowsAsync<PackageSummary>())
        {
            packages.Add((await house.Courses.FindAsync(TenantId.Single, row.Id))!);
        }

        return packages;
    }

    internal async Task<IReadOnlyList<MemberReading>> MembersAsync()
    {
        var members = new List<MemberReading>();
        await using var house = await DeskHouse.OpenAsync(File);
        foreach (var row in await RowsAsync<MemberSummary>())
        {
            members.Add((await house.Loyalty.ReadAsync(TenantId.Single, row.Id)).Value);
        }

        return members;
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
