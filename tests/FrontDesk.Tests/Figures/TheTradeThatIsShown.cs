using System.Globalization;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Packages;
using FrontDesk.Commands;
using FrontDesk.Desks;
using FrontDesk.Figures;
using FrontDesk.Shows;
using FrontDesk.Tests.Season;

namespace FrontDesk.Tests.Figures;

/// <summary>Courses that want a word and members, against the packages and memberships themselves.</summary>
public sealed class TheTradeThatIsShown(SmallSeason season) : IClassFixture<SmallSeason>
{
    private static readonly InventedSalon Salon = new(Words.English);

    [Theory]
    [InlineData("nearly used up", PackageNoticeKind.NearlyUsedUp)]
    [InlineData("nearly expired", PackageNoticeKind.NearlyExpired)]
    public async Task Courses_are_shown_that_give_notice_on_the_evening_of_the_season(
        string why, PackageNoticeKind kind)
    {
        var expected = new List<string>();
        foreach (var package in await season.PackagesAsync())
        {
            if (package.NoticesAt(Salon.Now).Any(notice => notice.Kind == kind))
            {
                var (name, held) = (await NameAsync(package.Client), package.Lines.Sum(line => line.Held.Value));
                expected.Add(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name}|{package.Terms.Name}|{package.SessionsLeft}|{held}|{package.LastDay:uuuu-MM-dd}"));
            }
        }

        var shown = PrintedTable.Rows(await ShownAsync())
            .Where(row => string.Equals(row[0], why, StringComparison.Ordinal))
            .Select(row => string.Join('|', row[1..]));

        Assert.NotEmpty(expected);
        Assert.Equal(
            expected.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public async Task The_members_with_the_most_points_are_shown_with_what_they_miss_to_the_next_tier()
    {
        var expected = new List<string>();
        foreach (var read in (await season.MembersAsync())
            .OrderByDescending(one => one.Member.AvailableAt(Salon.Now).Value).Take(6))
        {
            var spent = Money.Sum(read.Member.Purchases.Select(one => one.Left), Currency.Cny);
            var next = read.Programme.Current.Tiers!.Ladder.Tiers
                .First(tier => tier.From.AsMoney > spent);
            var (name, points) = (await NameAsync(read.Member.Client), read.Member.AvailableAt(Salon.Now).Value);
            expected.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"{name}|{read.Member.Tier!.Code}|{points:N0}|{next.Code}"
                + $"|{next.From.AsMoney!.Value - spent}"));
        }

        var shown = PrintedTable.Rows(await ShownAsync())
            .Where(row => row.Length == 5 && !string.Equals(row[0], "client", StringComparison.Ordinal))
            .Select(row => string.Join('|', row));

        Assert.Equal(expected, shown, StringComparer.Ordinal);
    }

    [Fact]
    public async Task Members_are_counted_tier_by_tier_and_the_audit_is_shown_at_the_end()
    {
        var tiers = (await season.MembersAsync())
            .GroupBy(read => read.Member.Tier!.Code, StringComparer.Ordinal)
            .OrderBy(group => group.Count())
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Key} {group.Count()}"));

        var shown = await ShownAsync();

        Assert.Contains($"\n{string.Join(", ", tiers)}\n", shown, StringComparison.Ordinal);
        Assert.Contains("Audit: clean", shown, StringComparison.Ordinal);
    }

    private async Task<string> ShownAsync()
    {
        using var output = new StringWriter();
        await using var house = await DeskHouse.OpenAsync(season.File);
        await new TradeShow(Screen.Of(output, isTerminal: false, new ScreenChoice()), house, Salon).ShowAsync();
        return output.ToString().ReplaceLineEndings("\n");
    }

    private async Task<string> NameAsync(ClientId client)
    {
        await using var house = await DeskHouse.OpenAsync(season.File);
        var dossier = await house.Clients.FindAsync(
            TenantId.Single, client, TestContext.Current.CancellationToken);
        return ShortName.Of(NameBook.NameOf(dossier!, Language.En));
    }
}
