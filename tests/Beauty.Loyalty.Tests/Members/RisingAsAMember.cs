using Beauty.Domain.Ledgers;
using Beauty.Loyalty.Members;
using Beauty.Loyalty.Members.Events;
using Beauty.Loyalty.Programmes;
using Beauty.Loyalty.Tiers;
using static Beauty.Loyalty.Tests.Members.AMember;

namespace Beauty.Loyalty.Tests.Members;

/// <summary>K36 to K41 inside a membership: moves are told, kept, and the same whenever they are evaluated.</summary>
public sealed class RisingAsAMember
{
    [Fact]
    public void K37_an_order_moves_the_tier_at_once_and_tells_it()
    {
        var member = new AMember(WithTiers);

        var moves = member.Earn(3, 1, 1000m).Moves;

        Assert.Equal(TierMoveCause.Reached, Assert.Single(moves).Cause);
        Assert.Equal("silver", member.Member.Tier?.Code);
        Assert.Equal(
            new MemberTierChanged(
                member.Member.Id, 4, At(3), "basic", "silver", TierMoveCause.Reached, FirstDay.PlusDays(3)),
            member.Member.PendingEvents[^1]);
        Assert.Equal(2, member.Member.TierMoves.Count);
    }

    [Fact]
    public void K38_K41_an_evaluation_moves_the_tier_once_and_at_its_due_day()
    {
        var member = new AMember(WithTiers);
        member.Earn(0, 1, 5000m);

        var late = member.Member.EvaluateTier(member.Programme, At(700));
        var again = member.Member.EvaluateTier(member.Programme, At(700));

        Assert.Equal((TierMoveCause.Missed, FirstDay.PlusDays(395)), (late[0].Cause, late[0].On));
        Assert.Empty(again);
        Assert.Equal("basic", member.Member.Tier?.Code);
    }

    [Fact]
    public void K38_a_tier_kept_is_told_with_its_new_last_day()
    {
        var member = new AMember(WithTiers);
        member.Earn(0, 1, 1000m);
        member.Earn(300, 2, 1000m);

        member.Member.EvaluateTier(member.Programme, At(365));

        Assert.Equal(
            (FirstDay.PlusDays(365), FirstDay.PlusDays(729)),
            Told(Assert.IsType<MemberTierKept>(member.Member.PendingEvents[^1])));
    }

    [Fact]
    public void K39_a_refund_lowers_the_measure_and_the_tier_only_where_the_programme_says_so()
    {
        var member = new AMember(WithTiers);
        member.Earn(0, 1, 5000m);

        Assert.Empty(member.Return(1, 1, 5000m).Moves);
        Assert.Equal("gold", member.Member.Tier?.Code);
        Assert.Equal("0.00 CNY", member.Member.StandingAt(member.Programme, At(1))?.Standing.Measure.ToString());

        var strict = new AMember(WithTiers with { Tiers = TierPolicy.Of(Strict()) });
        strict.Earn(0, 1, 5000m);
        Assert.Equal(TierMoveCause.Refunded, Assert.Single(strict.Return(1, 1, 5000m).Moves).Cause);
        Assert.Equal("basic", strict.Member.Tier?.Code);
    }

    [Fact]
    public void K40_a_grant_by_hand_is_a_floor_until_its_last_day()
    {
        var member = new AMember(WithTiers);
        var grant = ManualTier.Of("gold", LedgerReason.Of("goodwill"), FirstDay.PlusDays(9));

        Assert.True(member.Member.GrantTier(member.Programme, grant, At(0)).IsAccepted);
        Assert.Equal("gold", member.Member.Tier?.Code);
        Assert.Empty(member.Member.EvaluateTier(member.Programme, At(9)));
        Assert.Equal(TierMoveCause.GrantEnded, member.Member.EvaluateTier(member.Programme, At(10))[0].Cause);
        Assert.Equal("basic", member.Member.Tier?.Code);
    }

    [Fact]
    public void K40_a_grant_is_withdrawn_once_and_must_be_a_tier_of_the_programme()
    {
        var member = new AMember(WithTiers);
        member.Member.GrantTier(member.Programme, ManualTier.Of("gold", LedgerReason.Of("goodwill")), At(0));

        Assert.Single(member.Member.WithdrawTierGrant(member.Programme, At(1)));
        var version = member.Member.Version;
        Assert.Empty(member.Member.WithdrawTierGrant(member.Programme, At(1)));
        Assert.Equal(version, member.Member.Version);
        Assert.Equal(
            new TierUnknown("platinum", ProgrammeCode.Of("house")),
            member.Member.GrantTier(
                member.Programme, ManualTier.Of("platinum", LedgerReason.Of("goodwill")), At(1)).Refusal);
        Assert.IsType<TierUnknown>(Without().Refusal);
    }

    [Fact]
    public void K36_a_balance_follows_spending_expiry_and_debts()
    {
        var ladder = TierLadder.Of(Tier.Of("basic", Some(0)), Tier.Of("silver", Some(100)));
        var member = new AMember(Plain with
        {
            Tiers = TierPolicy.Of(new(ladder, TierMeasure.Balance) { ValidityMonths = 1 }),
        });
        member.Earn(0, 1, 120m);
        member.Spend(1, 2, 50);

        Assert.Equal("70", Measure(member, 1));
        member.Member.Sweep(member.Programme, member.Call(31));
        Assert.Equal("0", Measure(member, 31));
        Assert.Equal("basic", member.Member.Tier?.Code);
    }

    [Fact]
    public void K36_points_that_ended_unnoticed_are_not_added_to_those_of_an_order()
    {
        var member = ByBalance();
        member.Earn(0, 1, 90m);

        Assert.Empty(member.Earn(40, 2, 20m).Moves);

        Assert.Equal(("basic", "20"), (member.Member.Tier?.Code, Measure(member, 40)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void K38_K41_points_that_ended_move_the_tier_on_the_same_day_whenever_that_is_written_down(bool isSwept)
    {
        var member = ByBalance();
        member.Earn(0, 1, 120m);
        if (isSwept)
        {
            member.Member.Sweep(member.Programme, member.Call(31));
        }

        member.Earn(70, 2, 20m);

        var missed = member.Member.TierMoves[^1];
        Assert.Equal((TierMoveCause.Missed, FirstDay.PlusDays(59)), (missed.Cause, missed.On));
    }

    [Fact]
    public void A_programme_that_gets_tiers_judges_the_whole_history()
    {
        var member = new AMember();
        member.Earn(0, 1, 1000m);
        Assert.Null(member.Member.Tier);
        Assert.Null(member.Member.StandingAt(member.Programme, At(1)));

        member.Programme = LoyaltyProgramme.Of(WithTiers with { Version = 2 });
        member.Member.EvaluateTier(member.Programme, At(1));

        Assert.Equal("silver", member.Member.Tier?.Code);
    }

    [Fact]
    public void A_changed_ladder_moves_whoever_stood_on_a_tier_that_is_gone()
    {
        var member = new AMember(WithTiers);
        member.Earn(0, 1, 5000m);
        var shorter = TierLadder.Of(Tier.Of("basic", Yuan(0m)), Tier.Of("silver", Yuan(1000m)));

        member.Programme = LoyaltyProgramme.Of(WithTiers with
        {
            Version = 2,
            Tiers = TierPolicy.Of(new(shorter, TierMeasure.SpentInLastMonths(12))),
        });
        var moves = member.Member.EvaluateTier(member.Programme, At(1));

        Assert.Equal(
            ("gold", "silver", TierMoveCause.LadderChanged), (moves[0].From, moves[0].To, Assert.Single(moves).Cause));
    }

    /// <summary>Silver from a balance of 100 on, for two months.</summary>
    private static AMember ByBalance() => new(Plain with
    {
        Tiers = TierPolicy.Of(new(
            TierLadder.Of(Tier.Of("basic", Some(0)), Tier.Of("silver", Some(100))), TierMeasure.Balance)
        {
            ValidityMonths = 2,
        }),
    });

    private static NewTierPolicy Strict() => new(WithTiers.Tiers!.Ladder, WithTiers.Tiers.Measure)
    {
        IsLoweredAtOnceByRefund = true,
    };

    private static Domain.Refusals.Result<IReadOnlyList<TierMove>> Without()
    {
        var member = new AMember();
        return member.Member.GrantTier(member.Programme, ManualTier.Of("gold", LedgerReason.Of("goodwill")), At(0));
    }

    private static string? Measure(AMember member, int day) =>
        member.Member.StandingAt(member.Programme, At(day))?.Standing.Measure.ToString();

    private static (NodaTime.LocalDate On, NodaTime.LocalDate? LastDay) Told(MemberTierKept kept) =>
        (kept.On, kept.LastDay);
}
