using Beauty.Domain.Ledgers;
using Beauty.Loyalty.Points;
using Beauty.Loyalty.Tiers;
using Beauty.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Beauty.Loyalty.Tests.Tiers;

/// <summary>K36 to K41 as laws over random policies and histories of three years.</summary>
public sealed class TierLawTests
{
    private static readonly LocalDate Last = Members.Joined.PlusYears(3);

    [Property(Arbitrary = [typeof(Cases)])]
    public void K41_running_it_twice_changes_nothing(Case one)
    {
        var first = TierEvaluation.Evaluate(one.History, one.Policy, Last);

        var again = TierEvaluation.Continue(first.Tier, one.History, one.Policy, Last);

        Assert.Empty(again.Moves);
        Assert.Equal(first.Tier, again.Tier);
        Assert.Equal(first.Moves, TierEvaluation.Evaluate(one.History, one.Policy, Last).Moves);
    }

    [Property(Arbitrary = [typeof(Cases)])]
    public void K41_going_on_from_any_days_gives_the_same_as_starting_anew(Case one, int[] daysBetween)
    {
        var part = TierEvaluation.Evaluate(one.History, one.Policy, Members.Joined);
        List<TierMove> moves = [.. part.Moves];
        var days = daysBetween.Select(day => Members.Joined.PlusDays(Math.Abs(day % 1096))).Order().Append(Last);
        foreach (var day in days)
        {
            part = TierEvaluation.Continue(part.Tier, one.History, one.Policy, day);
            moves.AddRange(part.Moves);
        }

        var whole = TierEvaluation.Evaluate(one.History, one.Policy, Last);

        Assert.Equal(whole.Moves, moves);
        Assert.Equal(whole.Tier, part.Tier);
    }

    [Property(Arbitrary = [typeof(Cases)])]
    public void K38_moves_stand_in_order_of_their_days_and_each_begins_where_the_one_before_ended(Case one)
    {
        var moves = TierEvaluation.Evaluate(one.History, one.Policy, Last).Moves;

        Assert.All(moves.Zip(moves.Skip(1)), pair =>
        {
            Assert.True(pair.First.On <= pair.Second.On);
            Assert.Equal(pair.First.To, pair.Second.From);
        });
    }

    [Property(Arbitrary = [typeof(Cases)])]
    public void K37_a_member_never_stands_below_the_measure_where_upgrades_are_at_once(Case one, int day)
    {
        var date = Members.Joined.PlusDays(Math.Abs(day % 1096));
        var evaluated = TierEvaluation.Evaluate(one.History, one.Policy, date);

        Assert.True(
            one.Policy.Upgrade != TierUpgradeTime.AtOnce
            || evaluated.Standing.Tier.From <= From(one.Policy, evaluated.Tier.Earned));
    }

    [Property(Arbitrary = [typeof(Cases)])]
    public void K38_no_tier_falls_before_its_validity_and_grace_are_over_except_by_refund_or_grant(Case one)
    {
        var moves = TierEvaluation.Evaluate(one.History, one.Policy, Last).Moves;

        Assert.All(moves.Zip(moves.Skip(1)).Where(pair => pair.Second.Cause is TierMoveCause.Missed), pair =>
            Assert.True(
                one.History.Facts.Any(fact => fact.Grant is not null)
                || pair.First.LastDay?.PlusDays(1 + one.Policy.GraceDays) == pair.Second.On));
    }

    [Property(Arbitrary = [typeof(Cases)])]
    public void K40_a_member_never_stands_below_a_grant_in_force(Case one, int day)
    {
        var tier = TierEvaluation.Evaluate(
            one.History, one.Policy, Members.Joined.PlusDays(Math.Abs(day % 1096))).Tier;

        Assert.True(tier.Floor is null || From(one.Policy, tier.Code) >= From(one.Policy, tier.Floor.Code));
        Assert.True(From(one.Policy, tier.Code) >= From(one.Policy, tier.Earned));
    }

    [Property(Arbitrary = [typeof(Cases)])]
    public void K39_points_spent_or_ended_move_no_tier_by_an_earned_measure(Case one, int points)
    {
        var spent = TierFact.BalanceFell(Last.PlusDays(-1), PointsAmount.Of(Math.Abs((long)points)));
        var without = TierEvaluation.Evaluate(one.History, one.Policy, Last);

        var with = TierEvaluation.Evaluate(
            TierHistory.Of(
                Members.Joined, [.. one.History.Facts.Where(fact => fact.KnownOn < spent.KnownOn), spent]),
            one.Policy,
            Last);

        Assert.True(
            one.Policy.Measure.Kind is TierMeasureKind.Balance
            || string.Equals(without.Tier.Earned, with.Tier.Earned, StringComparison.Ordinal)
            || one.History.Facts.Any(fact => fact.KnownOn >= spent.KnownOn));
    }

    private static TierAmount From(TierPolicy policy, string code) =>
        policy.Ladder.Tiers.Single(tier => string.Equals(tier.Code, code, StringComparison.Ordinal)).From;

    /// <summary>A policy and a history.</summary>
    public sealed record Case(TierPolicy Policy, TierHistory History);

    public static class Cases
    {
        public static Arbitrary<Case> All() => Arb.From(
            from policy in Policies.Any
            from facts in Histories.Any
            select new Case(policy, TierHistory.Of(Members.Joined, facts)));
    }

    private static class Policies
    {
        private static readonly TierMeasure[] Measures =
        [
            TierMeasure.Balance, TierMeasure.EarnedInCalendarYear, TierMeasure.EarnedInLifetime,
            TierMeasure.EarnedInLastMonths(6), TierMeasure.SpentInLastMonths(12), TierMeasure.SpentInLastMonths(1),
        ];

        public static Gen<TierPolicy> Any { get; } =
            from measure in Gen.Elements(Measures)
            from validity in Gen.Elements<int?>(null, 1, 6, 12)
            from grace in Gen.Elements(0, 1, 30, 100)
            from upgrade in Gen.Elements(Enum.GetValues<TierUpgradeTime>())
            from downgrade in Gen.Elements(Enum.GetValues<TierDowngrade>())
            from atOnce in Gen.Elements(true, false)
            select TierPolicy.Of(new(measure.IsByPoints ? Members.ByPoints : Members.BySpend, measure)
            {
                ValidityMonths = validity,
                GraceDays = grace,
                Upgrade = upgrade,
                Downgrade = downgrade,
                IsLoweredAtOnceByRefund = atOnce,
            });
    }

    private static class Histories
    {
        // Refunds belong to a purchase and give back no more than it was: so the sum of a day is never below zero.
        private static readonly Gen<Func<LocalDate, TierFact[]>> Purchase =
            from amount in Gen.Choose(1, 4000)
            from percent in Gen.Elements(0, 0, 50, 100)
            from delay in Gen.Choose(0, 200)
            select new Func<LocalDate, TierFact[]>(day =>
            [
                TierFact.Purchase(day, Members.Yuan(amount), PointsAmount.Of(amount)),
                TierFact.Refund(
                    day.PlusDays(delay),
                    day,
                    Members.Yuan(amount * percent / 100),
                    PointsAmount.Of(amount * percent / 100)),
            ]);

        private static readonly Gen<Func<LocalDate, TierFact[]>> Other = Gen.OneOf(
            from amount in Gen.Choose(1, 2000)
            select new Func<LocalDate, TierFact[]>(day => [TierFact.BalanceFell(day, PointsAmount.Of(amount))]),
            from code in Gen.Elements("silver", "gold")
            from days in Gen.Elements<int?>(null, 0, 40)
            select new Func<LocalDate, TierFact[]>(day =>
            [
                TierFact.Granted(
                    day,
                    ManualTier.Of(code, LedgerReason.Of("goodwill"), days is { } more ? day.PlusDays(more) : null)),
            ]));

        public static Gen<IReadOnlyList<TierFact>> Any { get; } =
            from count in Gen.Choose(0, 12)
            from days in Gen.Choose(0, 1095).ArrayOf(count)
            from makes in Gen.Frequency((4, Purchase), (1, Other)).ArrayOf(count)
            select (IReadOnlyList<TierFact>)
                [.. days.SelectMany((day, i) => makes[i](Members.Joined.PlusDays(day))).OrderBy(fact => fact.KnownOn)];
    }
}
