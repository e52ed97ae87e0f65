using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Sales;
using Beauty.Loyalty.Members;
using Beauty.Loyalty.Tiers;
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
    public async Task Points_are_spent_in_whole_hundreds_and_pay_a_yuan_for_each()
    {
        var bills = await season.BillsAsync();
        var spent = (await season.RowsAsync<LedgerLine>())
            .Where(line => line is { Owner.Kind: Membership.Kind, Account: AccountRole.Consumed })
            .GroupBy(line => line.Journal)
            .Select(journal => journal.Sum(line => line.Delta))
            .ToList();
        var paid = bills.SelectMany(bill => bill.Payments).Where(part => part.Tender == Tender.Points).ToList();

        Assert.NotEmpty(paid);
        Assert.All(spent, points => Assert.Equal(0, points % 100));
        Assert.Equal(
            paid.Select(part => part.Amount.MinorUnits).Order(), spent.Order());
    }

    [Fact]
    public async Task Members_rise_by_what_they_spend_and_one_by_the_owners_word()
    {
        var members = (await season.MembersAsync()).Select(read => read.Member).ToList();
        var risen = members.Where(member => member.TierMoves[^1].Cause is TierMoveCause.Reached).ToList();

        Assert.NotEmpty(risen);
        Assert.All(risen, member => Assert.Equal(("member", "silver"), (member.TierMoves[^1].From, member.Tier!.Code)));
        Assert.All(risen, member => Assert.True(
            member.Purchases.Sum(one => one.Basis.Amount) >= member.TierMoves[^1].Limit!.Value.AsMoney!.Value.Amount));
        Assert.Single(members, member => member.TierMoves[^1].Cause is TierMoveCause.Granted);
        Assert.Equal(
            risen.Count + 1,
            (await season.RowsAsync<MemberSummary>())
                .Count(row => string.Equals(row.Tier, "silver", StringComparison.Ordinal)));
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
