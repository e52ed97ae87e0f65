using Beauty.Domain.Clients;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.ReadModels;
using FrontDesk.Desks;
using FrontDesk.Replay.Bills;
using FrontDesk.Replay.Exports;
using FrontDesk.Replay.Reports;
using NodaTime;

namespace FrontDesk.Replay.Runs;

/// <summary>Plays an export through the desks; run again, it finds everything done.</summary>
/// <remarks>
/// Every id and every command's key follows from the row, so a second run gets the first run's answers: refusals of
/// bookings are remembered, too. First the salon, clients and bookings; then day by day what became of the visits, and
/// the day's receipts.
/// </remarks>
internal sealed class ReplayRun
{
    private readonly ReplayScene _scene;
    private readonly ReplayPlan _plan;
    private readonly ReplayTill _till;
    private readonly ReplayBook _book;
    private readonly ReplayOutcomes _outcomes;

    public ReplayRun(ReplayScene scene, ReplayPlan plan)
    {
        (_scene, _plan) = (scene, plan);
        (_till, _book) = (new ReplayTill(scene), new ReplayBook(scene));
        _outcomes = new ReplayOutcomes(scene, _book, plan);
    }

    private DeskHouse House => _scene.House;

    public async ValueTask<RowsAdded> RunAsync(Action<double, string> progress)
    {
        var before = await CountAsync();
        await OpenAsync();
        var steps = _plan.Clients.Count + (2 * _plan.Visits.Count) + _plan.Bills.Bills.Count;
        var done = 0.0;
        void Tell(string text) => progress(++done / steps, text);
        foreach (var client in _plan.Clients)
        {
            await AdmitAsync(client);
            Tell($"{_scene.Eve:uuuu-MM-dd}");
        }

        foreach (var visit in _plan.Visits)
        {
            await _book.BookAsync(visit);
            Tell($"{visit.First.Start.Date:uuuu-MM-dd}");
        }

        foreach (var (date, visits, bills) in Days())
        {
            foreach (var visit in visits)
            {
                await _outcomes.TellAsync(visit);
                Tell($"{date:uuuu-MM-dd}");
            }

            foreach (var bill in bills)
            {
                await _till.EnterAsync(bill);
                Tell($"{date:uuuu-MM-dd}");
            }
        }

        _scene.Tally.CancelledButServed = _plan.Visits.Count(
            visit => visit.Fate.Cancelled is not null && _outcomes.WasServed(visit));
        var after = await CountAsync();
        return new RowsAdded(
            after.Appointments - before.Appointments,
            after.Purchases - before.Purchases,
            after.Commands - before.Commands);
    }

    private async ValueTask OpenAsync()
    {
        await new ReplayOpening(_scene).OpenAsync();
        await _till.OpenAsync();
        _scene.Tally.Rows.Take(SalonExport.ServicesFile, _scene.Salon.Services().Length);
        // The house keeps no catalogue of products: bills name them by id and carry their prices.
        _scene.Tally.Rows.Take(SalonExport.ProductsFile, _plan.Export.Products.Count);
        _scene.Names.With((await House.Salons.ReadAsync(TenantId.Single, ReplayIds.Location)).Value);
    }

    private async ValueTask AdmitAsync(string code)
    {
        var known = ClientRegistration.Of(PersonName.Of(_scene.Salon.ClientName(code)));
        _ = (await House.Clients.RegisterAsync(
            _scene.Command($"register/{code}"), _scene.Salon.Ids.Client(code), known)).Value;
        if (_plan.Buyers.Contains(code))
        {
            await _till.JoinAsync(code);
        }
    }

    private IEnumerable<(LocalDate Date, List<ReplayVisit> Visits, List<ReplayBill> Bills)> Days()
    {
        var visits = _book.Open.ToLookup(visit => visit.First.Start.Date);
        var bills = _plan.Bills.Bills.ToLookup(bill => bill.Date);
        return visits.Select(day => day.Key).Concat(bills.Select(day => day.Key)).Distinct().Order().Select(date => (
            date,
            visits[date].OrderBy(visit => visit.First.Start.PlusMinutes(_scene.Salon.LengthOf(visit))).ToList(),
            bills[date].ToList()));
    }

    private async ValueTask<RowsAdded> CountAsync() => new(
        await House.Store.Of<AppointmentSummary>(TenantId.Single).CountAsync(),
        await House.Store.Of<PurchaseSummary>(TenantId.Single).CountAsync(),
        await House.Store.Of<CommandLogEntry>(TenantId.Single).CountAsync());
}
