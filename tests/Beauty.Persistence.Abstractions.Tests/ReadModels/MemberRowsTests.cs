using Beauty.Domain.Aggregates;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Loyalty.Members;
using Beauty.Loyalty.Programmes;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Persistence.Abstractions.Tests.ReadModels;

/// <summary>What lists and notices read of a membership (K18).</summary>
public sealed class MemberRowsTests
{
    private const string Programme = """
        {
          "schema": 1, "code": "house", "version": 1, "zone": "UTC", "currency": "CNY",
          "earning": { "rules": [ { "code": "base", "kind": "base-rate", "points": 1, "per": "1.00" } ] },
          "expiry": { "days": 30 },
          "tiers": {
            "measure": { "kind": "spent-in-last-months", "months": 12 },
            "ladder": [ { "code": "basic", "from": "0.00" }, { "code": "silver", "from": "100.00" } ],
            "validityMonths": 12
          }
        }
        """;

    [Fact]
    public void A_member_has_one_row_with_tier_points_and_their_next_end()
    {
        var member = Joined();
        Earn(member, 1, 0, 100m);
        Earn(member, 2, 5, 20m);

        var row = Row(member);

        Assert.Equal((member.Id, member.Client, "house"), (row.Id, row.Client, row.Programme));
        Assert.Equal(("silver", new LocalDate(2021, 1, 1)), (row.Tier, row.TierEndsOn));
        Assert.Equal((120, 0), (row.Available, row.Owed));
        Assert.Equal(Instant.FromUtc(2020, 2, 1, 0, 0), row.PointsEndAt);
        Assert.Equal(member.Key, row.Source);
    }

    [Fact]
    public void A_new_member_has_nothing_that_ends()
    {
        var row = Row(Joined());

        Assert.Equal(("basic", null, 0, null), (row.Tier, row.TierEndsOn, row.Available, row.PointsEndAt));
    }

    private static Membership Joined() => Membership.Join(
        new(An.Id<MembershipId>(1), An.Id<ClientId>(1), An.Id<LedgerId>(1)), Read(), An.Epoch);

    private static void Earn(Membership member, int order, int day, decimal amount)
    {
        var now = An.Epoch + Duration.FromDays(day);
        var cause = LedgerCause.Of(new AggregateKey("purchase", An.Id<PurchaseId>(order).Value));
        var call = LedgerCall.Of(An.Id<CommandId>(order), now, An.Id<ActorId>(1), cause);

        Assert.True(member.Earn(Read(), call, Money.Of(amount, Currency.Cny), now).IsAccepted);
    }

    private static MemberSummary Row(Membership member) =>
        Assert.IsType<MemberSummary>(Assert.Single(ReadModelRows.Of(member.ToSnapshot())));

    private static LoyaltyProgramme Read() => LoyaltyProgramme.FromJson(Programme).Value;
}
