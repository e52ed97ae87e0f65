using System.Globalization;
using Beauty.Application.Commands;
using Beauty.Application.Loyalty;
using Beauty.Application.StoredValue;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.StoredValue;
using Beauty.Loyalty.Members;
using Beauty.Loyalty.Points;
using Beauty.Loyalty.Programmes;
using Beauty.Loyalty.Tiers;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Testing.Expectations;
using NodaTime;
using static Beauty.Application.Tests.Sales.Till;

namespace Beauty.Application.Tests.Sales;

/// <summary>The desks of loyalty and of stored value (K9, K15, K17, K38, K40, K41; C11).</summary>
public sealed class KeepingMembers
{
    [Fact]
    public async Task A_bad_programme_is_refused_with_its_place_and_a_wrong_version_with_the_next()
    {
        await using var till = await OpenAsync();
        var current = (await till.MemberAsync()).Programme.Current.ToJson();

        var bad = (await till.PublishAsync(
            current.Replace("\"percentOfOrder\": 50", "\"percentOfOrder\": 0", StringComparison.Ordinal)))
            .Refused<ProgrammeInvalid>();
        var skipped = (await till.PublishAsync(
            current.Replace("\"version\": 1", "\"version\": 3", StringComparison.Ordinal))).Refused<VersionNotNext>();
        var same = (await till.PublishAsync(current)).Accepted();
        var euro = (await till.PublishAsync(current
            .Replace("\"version\": 1", "\"version\": 2", StringComparison.Ordinal)
            .Replace("\"CNY\"", "\"EUR\"", StringComparison.Ordinal))).Refused<ProgrammeInvalid>();

        Assert.Equal("$.redemption.percentOfOrder", bad.Path);
        Assert.Equal((2, 3), (skipped.Next, skipped.Got));
        Assert.Equal(1, same.Version);
        Assert.Equal(("$.currency", "CNY"), (euro.Path, euro.Limit));
    }

    [Fact]
    public async Task Nobody_joins_twice()
    {
        await using var till = await OpenAsync();

        var again = (await till.JoinAsync(till.Client)).Accepted();

        Assert.Equal(till.Member.Value, again.Key.Id);
        Assert.Single(await till.House.RowsAsync<MemberSummary>());
        (await till.JoinAsync(till.House.Ids.Next<ClientId>())).Refused<NotFound>();
    }

    [Fact]
    public async Task K9_points_are_reserved_posted_and_set_free()
    {
        await using var till = await OpenAsync();
        var (one, two) = (till.House.Ids.Next<HoldId>(), till.House.Ids.Next<HoldId>());
        PointsReservation Of(HoldId hold, long points) => new(hold, PointsAmount.Of(points), till.House.Now, null);

        Assert.Equal(500, (await till.ReserveAsync(Of(one, 1500))).Accepted().Available.Value);
        (await till.ReserveAsync(Of(two, 501))).Refused<InsufficientUnits>();
        Assert.Equal(1000, (await till.PostAsync(one, 1000)).Accepted().Available.Value);
        (await till.PostAsync(one, 1)).Refused<HoldUnknown>();
        (await till.ReserveAsync(Of(two, 1000))).Accepted();
        Assert.Equal(1000, (await till.VoidAsync(two)).Accepted().Available.Value);
    }

    [Fact]
    public async Task K40_a_tier_by_hand_is_a_floor_with_a_reason()
    {
        await using var till = await OpenAsync();

        var granted = (await till.GrantTierAsync(ManualTier.Of("gold", LedgerReason.Of("vip")))).Accepted();
        (await till.GrantTierAsync(ManualTier.Of("iron", LedgerReason.Of("vip")))).Refused<TierUnknown>();
        var withdrawn = (await till.WithdrawTierGrantAsync()).Accepted();

        Assert.Equal(("gold", TierMoveCause.Granted), (granted.Tier, Assert.Single(granted.Moves).Cause));
        Assert.Equal("basic", withdrawn.Tier);
    }

    [Fact]
    public async Task K17_K41_a_sweep_over_all_members_does_its_work_once()
    {
        await using var till = await OpenAsync();
        till.House.Now += Duration.FromDays(400);

        var first = await till.SweepAsync();
        var second = await till.SweepAsync();

        Assert.Equal((new(1, 1), new SweepReport(0, 0)), (first, second));
        var row = Assert.Single(await till.House.RowsAsync<MemberSummary>());
        Assert.Equal((0L, (Instant?)null), (row.Available, row.PointsEndAt));
    }

    [Fact]
    public async Task A_statement_tells_each_movement_in_both_languages_and_stays_the_same_for_its_instant()
    {
        await using var till = await OpenAsync();
        var asOf = await till.StatementAsync();
        till.House.Now += Duration.FromDays(1);
        (await till.SellAsync(till.Sale(till.Bill([till.Service(100m)], Cash(100m))))).Accepted();

        var now = await till.StatementAsync();

        Assert.Equal((2000L, 2100L), (asOf.Balance, now.Balance));
        Assert.Equal(
            "2026-05-03: 2000 points earned (welcome); balance 2000.",
            now.Lines[0].ToText(CultureInfo.GetCultureInfo("en")));
        Assert.Equal(
            "2026-05-04：获得 100 积分（purchase）；余额 2100。", now.Lines[1].ToText(CultureInfo.GetCultureInfo("zh-CN")));
        var before = PointsStatement.Of(now.Lines.Select(line => line.Journal), asOf.AsOf);
        Assert.Equal(asOf.Lines.Length, before.Lines.Length);
    }

    [Fact]
    public async Task C11_stored_value_is_held_posted_and_set_free()
    {
        await using var till = await OpenAsync();
        var (one, two) = (till.House.Ids.Next<HoldId>(), till.House.Ids.Next<HoldId>());
        StoredValueReservation Of(HoldId hold, decimal amount) => new(hold, Cny(amount), till.House.Now, null);

        (await till.HoldAsync(Of(one, 300m))).Accepted();
        (await till.HoldAsync(Of(two, 141m))).Refused<InsufficientStoredValue>();
        (await till.PostStoredAsync(one, 100m)).Accepted();
        (await till.HoldAsync(Of(two, 340m))).Accepted();
        (await till.VoidStoredAsync(two)).Accepted();
        (await till.OpenAccountAsync(till.Account)).Refused<IdTaken>();

        Assert.Equal("points 2000 owed 0 spend 0.00 CNY basic stored 30000+4000 held 0", await till.BalancesAsync());
    }
}
