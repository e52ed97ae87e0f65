using Beauty.Application.Commands;
using Beauty.Application.StoredValue;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.StoredValue;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Testing.Expectations;
using NodaTime;
using static Beauty.Application.Tests.Sales.Till;

namespace Beauty.Application.Tests.Sales;

/// <summary>K6, K9, K17, law 23: what time does to stored value is written down once, by its own instants.</summary>
public sealed class LettingTimePassForStoredValue
{
    private static readonly Duration ADay = Duration.FromDays(1);

    [Fact]
    public async Task K17_ended_bonus_is_written_down_once_and_paid_money_stays()
    {
        await using var till = await WithBonusAsync(days: 30);
        till.House.Now += ADay * 30;
        var ended = till.House.Now;
        till.House.Now += ADay;

        (await till.CatchUpAsync(till.Account)).Accepted();

        Assert.Equal("points 2000 owed 0 spend 0.00 CNY basic stored 50000+4000 held 0", await till.BalancesAsync());
        var written = (await ExpiredAsync(till)).ToList();
        Assert.Equal(
            (-2500L, ended, till.House.Now), (written[0].Delta, written[0].EffectiveAt, written[0].RecordedAt));
        Assert.Equal(2, written.Count);
        Assert.Equal("stored-value.expired", till.House.Outbox()[^1].Type);
        Assert.Null(Assert.Single(await till.House.RowsAsync<StoredValueSummary>()).NextBonusEnd);
        Assert.Equal("", await till.FindingsAsync());
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 2)]
    public async Task K6_bonus_is_good_until_its_end_and_over_at_that_very_instant(int seconds, int lines)
    {
        await using var till = await WithBonusAsync(days: 30);
        till.House.Now += (ADay * 30) + Duration.FromSeconds(seconds);

        (await till.CatchUpAsync(till.Account)).Accepted();

        Assert.Equal(lines, (await ExpiredAsync(till)).Count());
    }

    [Fact]
    public async Task Nothing_due_leaves_the_account_its_journals_and_the_outbox_as_they_were()
    {
        await using var till = await WithBonusAsync(days: 30);
        var (told, moved) = (till.House.Outbox().Length, (await till.House.RowsAsync<LedgerLine>()).Count);
        var first = (await till.CatchUpAsync(till.Account)).Accepted();

        var second = (await till.CatchUpAsync(till.Account)).Accepted();

        Assert.Equal(first, second);
        Assert.Equal(
            (told, moved), (till.House.Outbox().Length, (await till.House.RowsAsync<LedgerLine>()).Count));
    }

    [Fact]
    public async Task K17_the_second_time_under_another_key_writes_nothing_more()
    {
        await using var till = await WithBonusAsync(days: 30);
        till.House.Now += ADay * 31;
        var first = (await till.CatchUpAsync(till.Account)).Accepted();
        var (told, moved) = (till.House.Outbox().Length, (await till.House.RowsAsync<LedgerLine>()).Count);

        var second = (await till.CatchUpAsync(till.Account)).Accepted();

        Assert.Equal(first, second);
        Assert.Equal(
            (told, moved), (till.House.Outbox().Length, (await till.House.RowsAsync<LedgerLine>()).Count));
    }

    [Fact]
    public async Task K10_the_same_key_later_has_the_first_answer_and_leaves_what_fell_due_since()
    {
        await using var till = await WithBonusAsync(days: 30);
        var context = till.House.Context();
        var first = (await till.CatchUpAsync(till.Account, context)).Accepted();
        till.House.Now += ADay * 31;

        var again = (await till.CatchUpAsync(till.Account, till.House.Context(context.Command))).Accepted();

        Assert.Equal(first, again);
        Assert.Empty(await ExpiredAsync(till));
    }

    [Fact]
    public async Task K9_a_lapsed_hold_returns_from_the_instant_of_its_lapse()
    {
        await using var till = await OpenAsync();
        var lapse = till.House.Now + ADay;
        var wanted = new StoredValueReservation(till.House.Ids.Next<HoldId>(), Cny(300m), till.House.Now, lapse);
        (await till.HoldAsync(wanted)).Accepted();
        till.House.Now += ADay * 2;

        (await till.CatchUpAsync(till.Account)).Accepted();

        Assert.Equal("points 2000 owed 0 spend 0.00 CNY basic stored 40000+4000 held 0", await till.BalancesAsync());
        Assert.All(
            (await till.House.RowsAsync<LedgerLine>()).Where(line => line.Kind is JournalKind.Lapse),
            line => Assert.Equal((lapse, till.House.Now), (line.EffectiveAt, line.RecordedAt)));
        Assert.Equal("", await till.FindingsAsync());
    }

    [Fact]
    public async Task An_account_that_does_not_exist_is_not_found_and_default_is_no_account()
    {
        await using var till = await OpenAsync();
        var nobody = till.House.Ids.Next<StoredValueId>();

        var refused = (await till.CatchUpAsync(nobody)).Refused<NotFound>();

        Assert.Equal(new AggregateKey(StoredValueAccount.Kind, nobody.Value), refused.Key);
        await Assert.ThrowsAsync<ArgumentException>(() => till.CatchUpAsync(default));
    }

    /// <summary>100.00 more, with a bonus of 25.00 that ends in some days.</summary>
    private static async Task<Till> WithBonusAsync(int days)
    {
        var till = await OpenAsync();
        var sale = till.Sale(till.Bill([till.Recharge(100m)], Cash(100m))) with
        {
            Members = [],
            Bonuses = [new(1, Cny(25m)) { EndsAt = till.House.Now + (ADay * days) }],
        };
        (await till.SellAsync(sale)).Accepted();
        return till;
    }

    private static async Task<IEnumerable<LedgerLine>> ExpiredAsync(Till till) =>
        (await till.House.RowsAsync<LedgerLine>()).Where(line => line.Kind is JournalKind.Expire)
            .OrderBy(line => line.Delta);
}
