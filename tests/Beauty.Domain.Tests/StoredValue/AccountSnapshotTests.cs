using System.Text.Json;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Events;
using Beauty.Domain.Identity;
using Beauty.Domain.Json;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Refusals;
using Beauty.Domain.StoredValue;
using Beauty.Tests.Shared;
using static Beauty.Domain.Tests.StoredValue.AnAccount;

namespace Beauty.Domain.Tests.StoredValue;

public sealed class AccountSnapshotTests
{
    private static readonly JsonSerializerOptions Options = DomainJson.Vocabulary.ToOptions();

    public static TheoryData<string, string, string> Damages { get; } = new()
    {
        { "I2", "money:cny", "money:usd" },
        { "I2", "\"currency\":\"CNY\"", "\"currency\":\"USD\"" },
        { "I3", "\"bonusLot\":2", "\"bonusLot\":1" },
        { "I3", "\"bonusLot\":2", "\"bonusLot\":3" },
        { "I3", "\"principalLot\":1", "\"principalLot\":2" },
        { "I3", "\"kind\":\"gift\"", "\"kind\":\"regular\"" },
        { "I3", "\"kind\":\"regular\"", "\"kind\":\"gift\"" },
        { "I3", ",\"bonusLot\":2", ",\"bonusLot\":0" },
    };

    [Fact]
    public void A_restored_account_goes_on_where_it_stood()
    {
        var account = Charged(SpendingOrder.BonusFirst, BonusForfeit.InProportion);
        account.Spend(On(1, 2), Yuan(100m));

        var restored = Read(Text(account));

        Assert.Equal(Text(account), Text(restored));
        Assert.Equal((account.Policy, account.Ledger, account.Key), (restored.Policy, restored.Ledger, restored.Key));
        Assert.Equal(account.Recharges, restored.Recharges);
        Assert.Empty(restored.PendingEvents);
        Assert.Empty(restored.PendingJournals);
        Assert.Equal((Yuan(0m), Yuan(100m)), Parts(restored.Spend(On(2, 3), Yuan(100m)).Value));
        Assert.Equal(4, restored.Version);
        Assert.Equal(4, Assert.Single(restored.PendingJournals).Sequence);
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_damaged_snapshot_is_found_on_the_way_in(string invariant, string sound, string damaged)
    {
        var text = Text(Charged());
        Assert.Contains(sound, text, StringComparison.Ordinal);

        var broken = Assert.Throws<InvariantBrokenException>(
            () => Read(text.Replace(sound, damaged, StringComparison.Ordinal)));

        Assert.StartsWith(invariant, broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_snapshot_names_must_be_there()
    {
        var snapshot = Charged().ToSnapshot();

        Assert.Throws<InvariantBrokenException>(() => StoredValueAccount.Restore(snapshot with { SchemaVersion = 2 }));
        Assert.Throws<InvariantBrokenException>(() => StoredValueAccount.Restore(snapshot with { Version = 0 }));
        Assert.Throws<InvariantBrokenException>(() => StoredValueAccount.Restore(snapshot with { Id = default }));
        Assert.Throws<InvariantBrokenException>(() => StoredValueAccount.Restore(snapshot with { Client = default }));
        Assert.Throws<InvariantBrokenException>(
            () => StoredValueAccount.Restore(snapshot with { Currency = default }));
        Assert.Throws<InvariantBrokenException>(
            () => StoredValueAccount.Restore(snapshot with { Id = An.Id<StoredValueId>(2) }));
        Assert.Throws<InvariantBrokenException>(
            () => StoredValueAccount.Restore(snapshot with { Ledger = snapshot.Ledger with { Id = default } }));
        Assert.Throws<ArgumentNullException>(() => StoredValueAccount.Restore(null!));
    }

    [Fact]
    public void Events_and_refusals_come_back_from_json()
    {
        var account = Charged();
        account.Spend(On(1, 2), Yuan(100m));
        account.GiveBack(On(2, 2), [account.PendingJournals[^1]], Yuan(50m));
        account.Hold(On(3, 3), AHold, Yuan(1m), HoldTerms.Of(Day(3)));
        account.Void(On(3, 4), AHold);
        account.RefundRecharge(On(4, 5), 1, Yuan(1m));

        Assert.All(account.PendingEvents, happened => Assert.Equal(
            happened,
            JsonSerializer.Deserialize<IDomainEvent>(
                JsonSerializer.Serialize<IDomainEvent>(happened, Options), Options)));
        var refusal = account.Spend(On(5, 6), Yuan(9999m)).Refusal!;
        Assert.Equal(
            refusal, JsonSerializer.Deserialize<Refusal>(JsonSerializer.Serialize(refusal, Options), Options));
        Assert.Equal(
            "The account has 949.00 CNY to spend, 9999.00 CNY is asked for.",
            refusal.ToText(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Parts_are_values()
    {
        var account = Charged();

        ValueContract.Of(() => account.AvailableAt(Start), account.AvailableAt(Day(30)));
        ValueContract.Of(() => account.Recharges[0], account.Recharge(On(1), new(Yuan(1m))));
    }

    private static StoredValueAccount Read(string text) =>
        StoredValueAccount.Restore(JsonSerializer.Deserialize<StoredValueSnapshot>(text, Options)!);

    private static string Text(StoredValueAccount account) =>
        JsonSerializer.Serialize(account.ToSnapshot(), Options);
}
