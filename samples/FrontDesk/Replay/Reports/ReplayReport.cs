using Beauty.Domain.Identity;
using FrontDesk.Desks;
using FrontDesk.Figures;
using FrontDesk.Replay.Exports;
using FrontDesk.Replay.Runs;
using FrontDesk.Salons;
using FrontDesk.Shows;
using NodaTime;

namespace FrontDesk.Replay.Reports;

/// <summary>Reads the file back and shows everything that a replay has to answer for.</summary>
internal sealed class ReplayReport
{
    private readonly Screen _screen;
    private readonly ReplayScene _scene;
    private readonly ReplayPlan _plan;

    public ReplayReport(Screen screen, ReplayScene scene, ReplayPlan plan) =>
        (_screen, _scene, _plan) = (screen, scene, plan);

    private DeskHouse House => _scene.House;

    /// <summary>The day with the most bookings.</summary>
    public LocalDate BusiestDay =>
        _plan.Export.Bookings.GroupBy(booking => booking.Start.Date)
            .OrderByDescending(day => day.Count())
            .ThenBy(day => day.Key)
            .First().Key;

    /// <summary>Shows all of it.</summary>
    /// <returns>Whether the money is reconciled, no row is lost and the store is sound.</returns>
    public async ValueTask<bool> ShowAsync(RowsAdded added)
    {
        RowsShow.Show(_screen, _scene.Tally);
        var book = (await SalonBook.ReadAsync(House, ReplayIds.Location, []))!;
        var money = await ShowMoneyAndTradeAsync(book);
        await ShowDayAsync(book);
        _screen.Line();
        // The last thing that was told is a visit or a receipt of the last day.
        var now = _scene.StartOf(_plan.LastDayTold.PlusDays(1));
        var audit = await House.Auditor.AuditAsync(TenantId.Single, now);
        AuditShow.Show(_screen, audit);
        var words = _screen.Words;
        _screen.Say(
            $"{words.Count(added.Appointments)} new appointments, {words.Count(added.Purchases)} new purchases,"
            + $" {words.Count(added.Commands)} new commands in this run.",
            $"本次新增 {words.Count(added.Appointments)} 条预约、{words.Count(added.Purchases)} 笔消费、"
            + $"{words.Count(added.Commands)} 条命令。");
        return money && audit.IsClean && _scene.Tally.Rows.Files.All(file => file.Lost == 0);
    }

    private async ValueTask<bool> ShowMoneyAndTradeAsync(SalonBook book)
    {
        var salon = _scene.Salon;
        var purchases = await ReplayAccounts.ReadAsync(House, _scene.Till.System);
        var refused = _scene.Tally.Rows.Refused
            .Where(one => one.File.Is(SalonExport.ReceiptsFile))
            .SelectMany(one => one.Lines).ToHashSet();
        var left = _plan.Bills.Left.Concat(_plan.Export.Receipts.Where(row => refused.Contains(row.Line))).ToList();
        var money = Reconciliation.Of(_plan.Export, left, purchases, _scene.Till);
        MoneyShow.Show(_screen, money, YearToDate.Of(_plan.Export.Products, purchases, left, salon.Ids));

        var time = await TimeFigures.ReadAsync(
            book, _scene.Names, new DateInterval(_plan.FirstDay, _plan.LastDayTold));
        var figures = await TradeFigures.ReadAsync(_scene, time, purchases);
        // From the file: an earlier export may have had clients whom this one does not name.
        var best = figures.Clients.Take(TradeFiguresShow.Most).Select(one => one.Client);
        var names = (await House.Clients.FindAllAsync(TenantId.Single, [.. best]))
            .ToDictionary(one => one.Id, one => NameBook.NameOf(one, _screen.Words.Language));
        new TradeFiguresShow(_screen, figures, _scene.Names).Show(client => names[client]);
        return money.IsEven;
    }

    private async ValueTask ShowDayAsync(SalonBook book)
    {
        _screen.Heading("The busiest day", "最忙的一天");
        BookShow.Show(_screen, await new BookPageReader(House, book, _scene.Names).ReadAsync(BusiestDay));
    }
}
