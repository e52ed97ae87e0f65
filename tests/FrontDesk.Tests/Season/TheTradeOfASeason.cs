using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.ReadModels;
using FrontDesk.Desks;
using FrontDesk.Figures;

namespace FrontDesk.Tests.Season;

public sealed class TheTradeOfASeason(SmallSeason season) : IClassFixture<SmallSeason>
{
    [Fact]
    public void Courses_are_sold_and_used_and_two_purchases_come_back()
    {
        var tally = season.Tally;

        Assert.True(tally.CoursesSold > 0);
        Assert.True(tally.SessionsUsed > 0);
        Assert.True(tally.Sales > tally.Completed / 2);
        Assert.Equal(2, tally.Refunds);
    }

    [Fact]
    public void A_peel_is_forbidden_to_one_client_and_another_signs_for_it()
    {
        var codes = season.Tally.Refusals.Select(refusal => refusal.Code).ToList();

        Assert.Contains("booking.contraindicated", codes, StringComparer.Ordinal);
        Assert.Contains("booking.waiver-needed", codes, StringComparer.Ordinal);
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_purchases_packages_members_and_entries()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("again.db");

        await SmallSeason.PlayAsync(file);

        Assert.Equal(await RowsAsync(season.File), await RowsAsync(file));
    }

    private static async Task<(int, int, int, int, int)> RowsAsync(string file)
    {
        await using var house = await DeskHouse.OpenAsync(file);
        return (
            await CountAsync<PurchaseSummary>(house),
            await CountAsync<PackageSummary>(house),
            await CountAsync<MemberSummary>(house),
            await CountAsync<LedgerLine>(house),
            await CountAsync<CommandLogEntry>(house));
    }

    private static Task<int> CountAsync<TRow>(DeskHouse house)
        where TRow : class => house.Store.Of<TRow>(TenantId.Single).CountAsync(new AllOf<TRow>());
}
