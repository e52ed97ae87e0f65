using System.Globalization;
using Beauty.Domain.Identity;
using FrontDesk.Desks;
using FrontDesk.Shows;
using Spectre.Console;

namespace FrontDesk.Replay.Reports;

/// <summary>Shows no-shows, what sells, who works how much, packs, and the best clients.</summary>
internal sealed class TradeFiguresShow
{
    /// <summary>How many services and clients are shown.</summary>
    public const int Most = 10;

    private readonly Screen _screen;
    private readonly TradeFigures _figures;
    private readonly NameBook _names;

    public TradeFiguresShow(Screen screen, TradeFigures figures, NameBook names) =>
        (_screen, _figures, _names) = (screen, figures, names);

    private Words Words => _screen.Words;

    /// <param name="nameOf">A client's pseudonym.</param>
    public void Show(Func<ClientId, string> nameOf)
    {
        ShowNoShows();
        ShowServices();
        _screen.Heading(
            "Utilisation 利用率, of each person's hours between the first and the last booking of a day",
            "利用率（以每人每天第一个到最后一个预约之间的时间计）");
        UseShow.Show(_screen, Words.Say("person", "员工"), _figures.Staff);
        ShowPacks();
        ShowClients(nameOf);
    }

    private void ShowNoShows()
    {
        var tally = _figures.Tally;
        var due = tally.NoShows + tally.Kept;
        var share = due == 0 ? 0 : (double)tally.NoShows / due;
        var text = Words.Share(share, "P1");
        _screen.Heading("No-shows 爽约", "爽约");
        _screen.Say(
            $"No-show rate {text}: {Words.Count(tally.NoShows)} of {Words.Count(due)} visits that were due and of which"
            + " something is told.",
            $"爽约率 {text}：{Words.Count(due)} 次应到且有记录的到店中 {Words.Count(tally.NoShows)} 次爽约。");
    }

    private void ShowServices()
    {
        _screen.Heading("Top services 热门项目", "热门项目");
        var table = NewTable(Words.Say("service", "项目"))
            .AddColumn(new TableColumn(Words.Say("sold", "次数")).RightAligned())
            .AddColumn(new TableColumn(Words.Say("charged, without taxes", "收入（不含税）")).RightAligned());
        foreach (var one in _figures.Services.Take(Most))
        {
            table.AddRow(
                new Text(_names.Find(one.Service.Value) ?? one.Service.ToString()),
                new Text(Words.Count(one.Times)),
                new Text(Amount(one.Charged)));
        }

        _screen.Console.Write(table);
    }

    private void ShowPacks()
    {
        _screen.Heading("Packs 疗程卡", "疗程卡");
        var packs = _figures.Packs;
        var (sold, used) = (packs.Count, packs.Sum(one => one.SessionsUsed));
        var left = packs.Sum(one => one.SessionsAvailable);
        _screen.Say(
            $"{Words.Count(sold)} packs sold, {Words.Count(used)} sessions used, {Words.Count(left)} left; at most"
            + $" {Words.Count(packs.Select(one => one.SessionsUsed).DefaultIfEmpty().Max())} of one pack.",
            $"售出 {Words.Count(sold)} 张，已用 {Words.Count(used)} 次，剩余 {Words.Count(left)} 次；"
            + $"单张最多用了 {Words.Count(packs.Select(one => one.SessionsUsed).DefaultIfEmpty().Max())} 次。");
    }

    private void ShowClients(Func<ClientId, string> nameOf)
    {
        _screen.Heading("Best clients (recency, frequency, money; 1 to 5 each)", "优质顾客（最近、频次、金额，各 1–5 分）");
        var table = NewTable(Words.Say("client", "顾客"))
            .AddColumn("RFM")
            .AddColumn(Words.Say("last", "最近"))
            .AddColumn(new TableColumn(Words.Say("days bought", "消费天数")).RightAligned())
            .AddColumn(new TableColumn(Words.Say("spent, without taxes", "消费（不含税）")).RightAligned())
            .AddColumn(Words.Say("tier", "等级"))
            .AddColumn(new TableColumn(Words.Say("points", "积分")).RightAligned());
        foreach (var one in _figures.Clients.Take(Most))
        {
            var member = _figures.Members.GetValueOrDefault(one.Client);
            table.AddRow(
                new Text(nameOf(one.Client)),
                new Text($"{one.Recency}{one.Frequency}{one.Money}"),
                new Text(one.Last.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)),
                new Text(Words.Count(one.Days)),
                new Text(Amount(one.Spent)),
                new Text(member?.Tier ?? "–"),
                new Text(member?.Available.ToString("N0", CultureInfo.InvariantCulture) ?? "–"));
        }

        _screen.Console.Write(table);
        var tiers = _figures.Members.Values.GroupBy(one => one.Tier, StringComparer.Ordinal)
            .OrderBy(group => group.Count())
            .Select(group => $"{group.Key ?? "–"} {Words.Count(group.Count())}");
        _screen.Line(string.Join(Words.Say(", ", "、"), tiers));
    }

    private static Table NewTable(string first) =>
        new Table().Border(TableBorder.Rounded).BorderStyle(new Style(Color.Grey42)).AddColumn(first);

    private static string Amount(decimal amount) => amount.ToString("N2", CultureInfo.InvariantCulture);
}
