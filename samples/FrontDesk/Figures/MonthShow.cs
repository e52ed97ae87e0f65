using System.Globalization;
using Beauty.Application.Figures;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Sales;
using FrontDesk.Commands;
using FrontDesk.Desks;
using FrontDesk.Shows;
using NodaTime;
using Spectre.Console;

namespace FrontDesk.Figures;

/// <summary>Shows a month's money: what came in, what was used, what is owed at its end.</summary>
internal sealed class MonthShow
{
    private readonly Screen _screen;
    private readonly InventedSalon _salon;

    public MonthShow(Screen screen, InventedSalon salon) => (_screen, _salon) = (screen, salon);

    private Words Words => _screen.Words;

    public async ValueTask ShowAsync(DeskHouse house, LocalDate today)
    {
        var first = today.With(DateAdjusters.StartOfMonth);
        var month = first.ToString("uuuu-MM", CultureInfo.InvariantCulture);
        _screen.Heading($"The month 本月 · {month}", $"本月 · {month}");
        var question = new FiguresQuestion(
            _salon.At(first.AtMidnight()), _salon.At(today.PlusDays(1).AtMidnight()), Currency.Cny);
        Show(await house.Figures.ReadAsync(TenantId.Single, question));
    }

    private void Show(SalonFigures figures)
    {
        var table = new Table().Border(TableBorder.Rounded).BorderStyle(new Style(Color.Grey42))
            .AddColumn(Words.Say("money in", "收款"))
            .AddColumn(new TableColumn("CNY").RightAligned())
            .AddColumn(Words.Say("used, expired, owed", "耗卡、过期、负债"))
            .AddColumn(new TableColumn("CNY").RightAligned());
        var left = figures.Cash.Select(one => (TenderName(one.Tender), one.Amount)).ToList();
        left.Add((Words.Say("together", "合计"), Money.Sum(left.Select(one => one.Amount), Currency.Cny)));
        var right = Liabilities(figures).ToList();
        for (var row = 0; row < Math.Max(left.Count, right.Count); row++)
        {
            var (money, owed) = (left.ElementAtOrDefault(row), right.ElementAtOrDefault(row));
            table.AddRow(new Text(money.Item1 ?? ""), Amount(money), new Text(owed.Label ?? ""), Amount(owed));
        }

        _screen.Console.Write(table);
    }

    private IEnumerable<(string Label, Money Amount)> Liabilities(SalonFigures figures)
    {
        yield return (Words.Say("consumption: sessions used 耗卡", "耗卡"), figures.Courses.Consumed);
        yield return (Words.Say("breakage: expired unused 过期", "过期收入"), figures.Courses.Breakage);
        yield return (Words.Say("liability: courses 疗程", "疗程负债"), figures.Courses.Closing);
        yield return (Words.Say("liability: stored value, paid in 本金", "储值负债（本金）"), figures.Principal);
        yield return (Words.Say("liability: stored value, bonus 赠金", "储值负债（赠金）"), figures.Bonus);
        foreach (var points in figures.Points)
        {
            var count = points.Closing.ToString("N0", CultureInfo.InvariantCulture);
            yield return (
                Words.Say($"liability: {count} points 积分", $"积分负债（{count} 分）"), WorthOf(points.Closing));
        }
    }

    private Money WorthOf(long points) => _salon.Trade.Programme.Conversion is { } conversion
        ? Money.FromMinorUnits(
            conversion.Worth.MinorUnits * (points / conversion.Unit.Value), conversion.Worth.Currency)
        : Money.Zero(Currency.Cny);

    private static Text Amount((string? Label, Money Amount) one) =>
        new(one.Label is null ? "" : one.Amount.Amount.ToString("N2", CultureInfo.InvariantCulture));

    private string TenderName(Tender tender) => tender switch
    {
        Tender.Cash => Words.Say("cash", "现金"),
        Tender.Card => Words.Say("card", "银行卡"),
        Tender.WeChat => Words.Say("WeChat", "微信"),
        Tender.Alipay => Words.Say("Alipay", "支付宝"),
        _ => tender.ToString(),
    };
}
