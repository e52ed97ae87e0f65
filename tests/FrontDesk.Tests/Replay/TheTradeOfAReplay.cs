using Beauty.Domain.Identity;
using Beauty.Domain.Sales;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Scheduling.Appointments;
using FrontDesk.Commands;
using FrontDesk.Desks;
using FrontDesk.Figures;
using FrontDesk.Replay;
using FrontDesk.Replay.Reports;
using FrontDesk.Salons;
using FrontDesk.Tests.Commands;

namespace FrontDesk.Tests.Replay;

public sealed class TheTradeOfAReplay : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly TradingExport _export = new();
    private readonly SalonIds _ids = ReplayIds.Salted("salt");
    private ConsoleRun _run = null!;
    private DeskHouse _house = null!;

    private string Database => _folder.File("replay.db");

    public async ValueTask InitializeAsync()
    {
        _run = await ConsoleRun.OfAsync(Database, _export.Arguments(Database));
        _house = await DeskHouse.OpenAsync(Database);
    }

    public async ValueTask DisposeAsync()
    {
        await _house.DisposeAsync();
        _export.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Every_row_is_accounted_for_the_money_is_even_and_the_store_sound()
    {
        Assert.Equal(ExitCode.Done, _run.ExitCode);
        Assert.Matches(@"Receipt Transactions0\.csv +│ +20 │ +18 │ +0 │ +2 │ +0 │", _run.Output);
        Assert.Matches(@"Client Cancellations0\.csv +│ +2 │ +1 │ +0 │ +1 │ +0 │", _run.Output);
        Assert.Matches(@"No-Show Report0\.csv +│ +1 │ +1 │ +0 │ +0 │ +0 │", _run.Output);
        Assert.Matches(@"Service Listing0\.csv +│ +5 │ +5 │ +0 │ +0 │ +0 │", _run.Output);
        Assert.Matches(@"difference +│ +0 │ +0\.00 │ +0\.0000 │ +0\.0000 │", _run.Output);
        Assert.Contains("Reconciled to the cent", _run.Output, StringComparison.Ordinal);
        Assert.Contains("Audit: clean", _run.Output, StringComparison.Ordinal);
        Assert.Contains("2 of 2 products", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_owner_sees_no_shows_services_people_packs_and_the_best_clients()
    {
        Assert.Contains("No-show rate 12.5", _run.Output, StringComparison.Ordinal);
        Assert.Matches(@"│ Haircut +│ +9 │ +355\.55 │", _run.Output);
        Assert.Matches(@"│ Blowdry +│ +2 │ +0\.00 │", _run.Output);
        Assert.Matches(@"S-[A-Z2-9]{4} +\S+ +\d+\s?%", _run.Output);
        Assert.Contains(
            "1 packs sold, 2 sessions used, 4 left; at most 2 of one pack.", _run.Output, StringComparison.Ordinal);
        Assert.Matches(@"│ C-[A-Z2-9]{6} │ \d55 │ 2018-04-05 +│ +3 │ +250\.00 │ regular │ +250 │", _run.Output);
        Assert.Contains("Tuesday 3 April 2018", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_client_code_stands_on_the_screen_or_in_the_file()
    {
        var bytes = System.Text.Encoding.Latin1.GetString(
            await File.ReadAllBytesAsync(Database, TestContext.Current.CancellationToken));

        foreach (var code in new[] { TradingExport.Owner, TradingExport.Returner, "KIDA01", "GONE01", "CALL01" })
        {
            Assert.DoesNotContain(code, _run.Output + _run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain(code, bytes, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(AppointmentStatus.Completed, 7)]
    [InlineData(AppointmentStatus.NoShow, 1)]
    [InlineData(AppointmentStatus.Cancelled, 1)]
    [InlineData(AppointmentStatus.Booked, 1)]
    public async Task Each_visit_has_the_fate_that_the_export_tells(AppointmentStatus status, int visits)
    {
        var all = await _house.Store.Of<AppointmentSummary>(TenantId.Single)
            .ListAsync(new AllOf<AppointmentSummary>(), TestContext.Current.CancellationToken);

        Assert.Equal(visits, all.Count(one => one.Status == status));
    }

    [Fact]
    public async Task A_pack_is_a_course_of_five_and_one_whose_sessions_the_offsets_use()
    {
        var pack = Assert.Single(await _house.Store.Of<PackageSummary>(TenantId.Single)
            .ListAsync(new AllOf<PackageSummary>(), TestContext.Current.CancellationToken));

        Assert.Equal(_ids.Client(TradingExport.Owner), pack.Client);
        Assert.Equal((2, 4), (pack.SessionsUsed, pack.SessionsAvailable));
        Assert.Contains(
            "Receipt Transactions0.csv(15): it takes off 50, and the client owns no pack", _run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_product_that_came_back_is_a_refund_and_takes_its_points_along()
    {
        var purchases = await ReplayAccounts.ReadAsync(_house, "salon-pos");
        var gel = Assert.Single(purchases, one => one.Refunds.Length > 0);
        var members = await _house.Store.Of<MemberSummary>(TenantId.Single)
            .ListAsync(new AllOf<MemberSummary>(), TestContext.Current.CancellationToken);

        // A gel of 18 at 5 % and 8 %; 36 and 55 points earned, 18 taken back.
        Assert.Equal(20.34m, Assert.Single(gel.Refunds).Value.Amount);
        Assert.Equal(36 + 55 - 18, members.Single(one => one.Client == _ids.Client(TradingExport.Returner)).Available);
    }

    [Fact]
    public async Task A_receipt_of_a_family_is_a_bill_for_each_and_a_walk_in_is_nobody()
    {
        var purchases = await ReplayAccounts.ReadAsync(_house, "salon-pos");
        var family = purchases.Where(one => one.Reference!.Document.StartsWith("6/", StringComparison.Ordinal))
            .OrderBy(one => one.Reference!.Document, StringComparer.Ordinal);

        Assert.Equal(
            [("6/1", _ids.Client("KIDA01")), ("6/2", _ids.Client("KIDB01"))],
            family.Select(one => (one.Reference!.Document, one.Client!.Value)));
        var nobody = Assert.Single(purchases, one => one.Client is null);
        Assert.Equal(SaleKind.Product, Assert.Single(nobody.Lines).Item.Kind);
        Assert.Equal(8.19m, nobody.Total.Amount);
    }

    [Fact]
    public async Task Taxes_are_rounded_row_by_row_and_a_tier_rises_by_what_was_spent()
    {
        var purchases = await ReplayAccounts.ReadAsync(_house, "salon-pos");
        var cut = purchases.Single(one => one.Reference!.Document.Is("5")).Lines.Single();
        var members = await _house.Store.Of<MemberSummary>(TenantId.Single)
            .ListAsync(new AllOf<MemberSummary>(), TestContext.Current.CancellationToken);

        // 2.7775 and 4.444 in the export.
        Assert.Equal([2.78m, 4.44m], cut.Taxes.Select(tax => tax.Amount));
        Assert.Equal("regular", members.Single(one => one.Client == _ids.Client(TradingExport.Owner)).Tier);
        Assert.Equal("guest", members.Single(one => one.Client == _ids.Client("KIDA01")).Tier);
    }
}
