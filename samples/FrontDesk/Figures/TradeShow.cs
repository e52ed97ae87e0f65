using System.Globalization;
using Beauty.Application.Courses;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.ReadModels;
using FrontDesk.Commands;
using FrontDesk.Desks;
using FrontDesk.Shows;
using NodaTime;
using Spectre.Console;

namespace FrontDesk.Figures;

/// <summary>Shows what the till and the books say: courses that want a word, members, the month, the audit.</summary>
internal sealed class TradeShow
{
    private const int Lines = 6;

    private readonly Screen _screen;
    private readonly DeskHouse _house;
    private readonly InventedSalon _salon;

    public TradeShow(Screen screen, DeskHouse house, InventedSalon salon) =>
        (_screen, _house, _salon) = (screen, house, salon);

    private Words Words => _screen.Words;

    public async ValueTask ShowAsync()
    {
        var today = _salon.Data.Today;
        _screen.Heading("Courses 疗程 · nearly used up or nearly expired", "疗程 · 即将用完或到期");
        await ShowCoursesAsync(today);
        _screen.Heading("Members 会员", "会员");
        await ShowMembersAsync();
        await new MonthShow(_screen, _salon).ShowAsync(_house, today);
        _screen.Line();
        AuditShow.Show(_screen, await _house.Auditor.AuditAsync(TenantId.Single, _salon.Now));
    }

    private async ValueTask ShowCoursesAsync(LocalDate today)
    {
        var packages = _house.Store.Of<PackageSummary>(TenantId.Single);
        var usedUp = await packages.ListAsync(new PackagesNearlyUsedUp(today, take: Lines));
        var expired = await packages.ListAsync(new PackagesNearlyExpired(today, take: Lines));
        var names = await NamesAsync(usedUp.Concat(expired).Select(one => one.Client));
        var table = NewTable(("why", "原因"), ("client", "顾客"), ("course", "疗程"))
            .AddColumn(new TableColumn(Words.Say("left", "余次")).RightAligned())
            .AddColumn(new TableColumn(Words.Say("held", "预占")).RightAligned())
            .AddColumn(Words.Say("last day", "有效期至"));
        var all = usedUp.Select(one => (Why: Words.Say("nearly used up", "即将用完"), One: one))
            .Concat(expired.Select(one => (Why: Words.Say("nearly expired", "即将到期"), One: one)));
        foreach (var (why, one) in all)
        {
            table.AddRow(
                new Text(why),
                new Text(names[one.Client]),
                new Text(one.Name),
                new Text(Words.Count(one.SessionsAvailable + one.SessionsHeld)),
                new Text(Words.Count(one.SessionsHeld)),
                new Text(one.LastDay?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "–"));
        }

        _screen.Console.Write(table);
    }

    private async ValueTask ShowMembersAsync()
    {
        var members = _house.Store.Of<MemberSummary>(TenantId.Single);
        var tiers = (await members.ListAsync(new AllOf<MemberSummary>()))
            .GroupBy(one => one.Tier, StringComparer.Ordinal)
            .OrderBy(group => group.Count())
            .Select(group => $"{group.Key} {Words.Count(group.Count())}");
        _screen.Line(string.Join(Words.Say(", ", "、"), tiers));
        var most = await members.ListAsync(new MembersByPoints(Lines));
        var names = await NamesAsync(most.Select(one => one.Client));
        var table = NewTable(("client", "顾客"), ("tier", "等级"))
            .AddColumn(new TableColumn(Words.Say("points", "积分")).RightAligned())
            .AddColumn(Words.Say("next tier", "下一等级"))
            .AddColumn(new TableColumn(Words.Say("missing", "还差")).RightAligned());
        foreach (var one in most)
        {
            var read = (await _house.Loyalty.ReadAsync(TenantId.Single, one.Id)).Value;
            var standing = read.Member.StandingAt(read.Programme.Current, _salon.Now)?.Standing;
            table.AddRow(
                new Text(names[one.Client]),
                new Text(one.Tier ?? "–"),
                new Text(one.Available.ToString("N0", CultureInfo.InvariantCulture)),
                new Text(standing?.Next?.Code ?? "–"),
                new Text(standing?.Missing?.ToString() ?? "–"));
        }

        _screen.Console.Write(table);
    }

    private Table NewTable(params ReadOnlySpan<(string English, string Chinese)> columns)
    {
        var table = new Table().Border(TableBorder.Rounded).BorderStyle(new Style(Color.Grey42));
        foreach (var (english, chinese) in columns)
        {
            table.AddColumn(Words.Say(english, chinese));
        }

        return table;
    }

    private async ValueTask<Dictionary<ClientId, string>> NamesAsync(IEnumerable<ClientId> clients)
    {
        var found = await _house.Clients.FindAllAsync(TenantId.Single, [.. clients.Distinct()]);
        return found.ToDictionary(
            client => client.Id, client => ShortName.Of(NameBook.NameOf(client, Words.Language)));
    }
}
