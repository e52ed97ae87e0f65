using System.Text.Json;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Refusals;
using Beauty.Loyalty.Json;
using Beauty.Loyalty.Members;
using Beauty.Loyalty.Programmes;
using Beauty.Loyalty.Tiers;
using Beauty.Tests.Shared;
using NodaTime;
using static Beauty.Loyalty.Tests.Members.AMember;

namespace Beauty.Loyalty.Tests.Members;

/// <summary>P08, P10 and decision 3: what crosses the storage border, and what is refused at it.</summary>
public sealed class MembershipSnapshotTests
{
    private static readonly JsonSerializerOptions Options = LoyaltyJson.Vocabulary.ToOptions();

    [Fact]
    public void A_membership_reads_back_as_it_was_written()
    {
        var lived = Lived();
        var before = JsonSerializer.Serialize(lived.Member.ToSnapshot(), Options);

        var restored = lived.Restored().Member;

        Assert.Equal(before, JsonSerializer.Serialize(restored.ToSnapshot(), Options));
        Assert.Empty(restored.PendingEvents);
        Assert.Empty(restored.PendingJournals);
        Assert.Equal(lived.Member.Tier, restored.Tier);
        Assert.Equal(
            (An.Id<ClientId>(1), FirstDay, An.Id<LedgerId>(1)), (restored.Client, restored.JoinedOn, restored.Ledger));
    }

    [Fact]
    public void Every_event_reads_back_as_it_was_written()
    {
        var told = Lived().Member.PendingEvents;

        Assert.Equal(15, told.Select(one => one.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(told, told.Select(ThroughJson));
        Assert.Equal(Enumerable.Range(1, told.Count), told.Select(one => (int)one.StreamVersion));
    }

    [Fact]
    public void Refusals_read_back_as_they_were_written()
    {
        Refusal[] refusals =
        [
            new AlreadyCounted(Order(1)), new NotCounted(Order(1)), new ReturnedTooMuch(Yuan(2m), Yuan(1m)),
            new TierUnknown("platinum", ProgrammeCode.Of("house")),
        ];

        Assert.Equal(
            refusals,
            refusals.Select(one => JsonSerializer.Serialize(one, Options))
                .Select(text => JsonSerializer.Deserialize<Refusal>(text, Options)));
    }

    [Fact]
    public void A_measure_is_a_number_or_money_in_JSON()
    {
        ValueContract.Of(() => TierAmount.Of(Some(5)), TierAmount.Of(Some(6))).HasJson("5").RefusesJson("\"5\"", "1.5");
        ValueContract.Of(() => TierAmount.Of(Yuan(5m)), TierAmount.Of(Yuan(6m)))
            .HasJson("{\"amount\":\"5.00\",\"currency\":\"CNY\"}");
    }

    [Fact]
    public void Purchases_and_uses_are_values()
    {
        ValueContract.Of(() => Lived().Member.Purchases[0], Lived().Member.Purchases[1]);
        ValueContract.Of(() => Lived().Member.Uses[0], Lived().Member.Uses[1]);
    }

    [Fact]
    public void A_damaged_snapshot_is_refused_by_its_invariant()
    {
        var good = Lived().Member.ToSnapshot();
        var first = good.Purchases[0];

        Breaks("has schema version 2, 1 is known", good with { SchemaVersion = 2 });
        Breaks("I6: ", good with { Version = 0 });
        Breaks("is damaged: ", good with { Client = default });
        Breaks("is damaged: ", good with { Id = default });
        Breaks("I1: ", good with { Programme = default });
        Breaks("I1: ", good with { ProgrammeVersion = 0 });
        Breaks("I2: ", good with { Id = An.Id<MembershipId>(2) });
        Breaks("I2: ", good with { Programme = ProgrammeCode.Of("other") });
        Breaks("I3: ", good with { Purchases = good.Purchases.Add(first) });
        Breaks("I3: ", good with { Purchases = good.Purchases.SetItem(0, first with { Returned = Yuan(9_999_999m) }) });
        Breaks("I3: ", good with { Purchases = good.Purchases.SetItem(0, first with { Journal = null }) });
        Breaks("is damaged: ", good with { Facts = [.. good.Facts.Reverse()] });
        Breaks("I4: ", good with { TierMoves = [.. good.TierMoves.Reverse()] });
        Breaks("I4: ", good with { Tier = good.Tier! with { FactsSeen = good.Facts.Length + 1 } });
        Breaks("is damaged: ", good with { Tier = good.Tier! with { Code = " " } });
        Assert.Equal(good.Version, Membership.Restore(good).Version);
    }

    [Fact]
    public void A_membership_needs_its_ids()
    {
        var programme = LoyaltyProgramme.Of(Plain);
        var (id, client, ledger) = (An.Id<MembershipId>(1), An.Id<ClientId>(1), An.Id<LedgerId>(1));

        Assert.Throws<ArgumentException>(
            "membership.Id", () => Membership.Join(new(default, client, ledger), programme, At(0)));
        Assert.Throws<ArgumentException>(() => Membership.Join(new(id, default, ledger), programme, At(0)));
        Assert.Throws<ArgumentException>(
            "membership.Ledger", () => Membership.Join(new(id, client, default), programme, At(0)));
    }

    private static void Breaks(string told, MembershipSnapshot damaged) => Assert.Contains(
        told,
        Assert.Throws<InvariantBrokenException>(() => Membership.Restore(damaged)).Message,
        StringComparison.Ordinal);

    /// <summary>A member to whom everything has happened that an event tells.</summary>
    private static AMember Lived()
    {
        var one = new AMember(WithTiers with { ClawbackFloor = ClawbackFloor.Negative });
        var member = one.Member;
        one.Earn(0, 1, 1000m);
        var use = one.Spend(1, 2, 950);
        one.Return(2, 1, 100m);
        member.GiveBack(one.Programme, one.Call(3, 2), use, Some(10));
        one.Earn(4, 3, 600m);
        Reserve(one, 5, 1);
        member.Post(one.Programme, one.Call(5, 4), Hold(1), Some(40));
        Reserve(one, 6, 2);
        member.Void(one.Call(6, 4), Hold(2));
        Reserve(one, 7, 3);
        member.Adjust(one.Programme, one.Call(8).Because(LedgerReason.Of("goodwill")), Some(5));
        member.GrantTier(one.Programme, ManualTier.Of("gold", LedgerReason.Of("goodwill")), At(9));
        member.WithdrawTierGrant(one.Programme, At(9));
        member.Sweep(one.Programme, one.Call(60));
        var debt = one.Earn(61, 5, 100m);
        one.Spend(61, 6, 100);
        one.Return(62, 5, 100m);
        one.Programme = LoyaltyProgramme.Of(
            WithTiers with { ClawbackFloor = ClawbackFloor.Negative, ActivationDays = 3, Version = 2 });
        one.Earn(62, 7, 200m);
        member.Sweep(one.Programme, one.Call(66));
        one.Earn(300, 8, 1500m);
        member.EvaluateTier(one.Programme, At(400));
        Assert.NotNull(debt.Journal);
        return one;
    }

    private static void Reserve(AMember one, int day, int hold) => one.Member.Reserve(
        one.Call(day, 4), Hold(hold), Some(50), HoldTerms.Of(At(day), At(day) + Duration.FromDays(2)));
}
