using System.Globalization;
using Beauty.Domain.Sales;
using Beauty.Persistence.Abstractions.ReadModels;
using FrontDesk.Commands;
using FrontDesk.Desks;
using FrontDesk.Figures;
using FrontDesk.Shows;
using FrontDesk.Tests.Season;

namespace FrontDesk.Tests.Figures;

/// <summary>The month is shown from ledger and tender rows; here each figure comes from bills and packages.</summary>
public sealed class TheMonthOfASeason(SmallSeason season) : IClassFixture<SmallSeason>
{
    [Fact]
    public async Task Money_in_is_what_the_bills_took_less_what_refunds_gave_back_tender_by_tender()
    {
        var bills = await season.BillsAsync();
        decimal Taken(params Tender[] tenders) => (
            from bill in bills
            from part in bill.Payments.Select(one => (one, 1)).Concat(
                bill.Refunds.SelectMany(refund => refund.Payments).Select(one => (one, -1)))
            where tenders.Contains(part.one.Tender)
            select part.one.Amount.Amount * part.Item2).Sum();

        var shown = await ShownAsync();

        Assert.Equal(2, bills.Sum(bill => bill.Refunds.Length));
        Assert.Equal(
            [
                ("cash", Taken(Tender.Cash)), ("card", Taken(Tender.Card)), ("WeChat", Taken(Tender.WeChat)),
                ("Alipay", Taken(Tender.Alipay)),
                ("together", Taken(Tender.Cash, Tender.Card, Tender.WeChat, Tender.Alipay)),
            ],
            shown.Where(row => row[0].Length > 0).Select(row => (row[0], Number(row[1]))));
    }

    [Fact]
    public async Task Consumption_and_liability_of_courses_are_what_the_packages_have_earned_and_still_owe()
    {
        var packages = await season.PackagesAsync();
        var shown = await ShownAsync();

        Assert.True(packages.Count > 10);
        Assert.Equal(
            packages.SelectMany(one => one.Uses).Sum(use => use.Revenue.Amount),
            Right(shown, "consumption: sessions used 耗卡"));
        Assert.Equal(0m, Right(shown, "breakage: expired unused 过期"));
        Assert.Equal(
            packages.Sum(one => one.PricePaid.Amount) - packages.Sum(one => one.Recognised.Amount),
            Right(shown, "liability: courses 疗程"));
    }

    [Fact]
    public async Task Stored_value_is_owed_as_paid_in_and_as_bonus_and_points_as_what_they_would_pay()
    {
        var accounts = await season.RowsAsync<StoredValueSummary>();
        var points = (await season.RowsAsync<MemberSummary>()).Sum(member => member.Available);
        var shown = await ShownAsync();

        Assert.NotEmpty(accounts);
        Assert.Equal(
            accounts.Sum(one => one.PrincipalMinorUnits) / 100m,
            Right(shown, "liability: stored value, paid in 本金"));
        Assert.Equal(
            accounts.Sum(one => one.BonusMinorUnits) / 100m, Right(shown, "liability: stored value, bonus 赠金"));
        // Each whole hundred pays a yuan.
        Assert.Equal(
            points / 100,
            Right(shown, string.Create(CultureInfo.InvariantCulture, $"liability: {points:N0} points 积分")));
    }

    private static decimal Right(IReadOnlyList<string[]> rows, string label) =>
        Number(rows.Single(row => string.Equals(row[2], label, StringComparison.Ordinal))[3]);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private async Task<IReadOnlyList<string[]>> ShownAsync()
    {
        using var output = new StringWriter();
        var screen = Screen.Of(output, isTerminal: false, new ScreenChoice());
        await using var house = await DeskHouse.OpenAsync(season.File);
        await new MonthShow(screen, new InventedSalon(Words.English)).ShowAsync(house, SmallSeason.Today);
        return [.. PrintedTable.Rows(output.ToString()).Skip(1)];
    }
}
