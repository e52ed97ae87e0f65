using System.Numerics;
using Beauty.Domain.Amounts;
using Beauty.Loyalty.Earning;
using Beauty.Loyalty.Points;
using Beauty.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Beauty.Loyalty.Tests.Earning;

/// <summary>K22, K23, K26 and K28 as laws over random programmes.</summary>
public sealed class EarningLawTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 2, 4, 0);

    [Property(Arbitrary = [typeof(Programmes)])]
    public void Contributions_add_up_to_the_award_before_the_cap(EarningProgramme programme, Basis basis)
    {
        var award = programme.Evaluate(basis.Amount, Now);

        var total = award.Outcomes.Aggregate(default(ExactPoints), (sum, outcome) => sum + outcome.Exact);
        Assert.Equal(award.Points + award.CutByCap, total.Round(programme.Rounding));
    }

    [Property(Arbitrary = [typeof(Programmes)])]
    public void An_award_never_exceeds_the_cap_and_the_cut_is_what_the_cap_took(
        EarningProgramme programme, Basis basis, byte cap)
    {
        var most = PointsAmount.Of(1 + cap);

        var capped = programme.WithCapPerOrder(most).Evaluate(basis.Amount, Now);

        Assert.True(capped.Points <= most);
        Assert.Equal(programme.Evaluate(basis.Amount, Now).Points, capped.Points + capped.CutByCap);
        Assert.True(capped.CutByCap.IsZero || capped.Points == most);
    }

    [Property(Arbitrary = [typeof(Programmes)])]
    public void The_order_of_rules_that_combine_does_not_matter(EarningProgramme programme, Basis basis)
    {
        EarningRule[] combining = [.. programme.Rules.Where(rule => rule.AlonePriority is null)];

        var forward = EarningProgramme.Of(programme.Zone, programme.Currency, combining);
        var backward = EarningProgramme.Of(programme.Zone, programme.Currency, [.. combining.Reverse()]);

        Assert.Equal(forward.Evaluate(basis.Amount, Now).Points, backward.Evaluate(basis.Amount, Now).Points);
    }

    [Property(Arbitrary = [typeof(Programmes)])]
    public void More_spent_never_earns_less(EarningProgramme programme, Basis one, Basis other)
    {
        var (less, more) = one.Amount <= other.Amount ? (one.Amount, other.Amount) : (other.Amount, one.Amount);

        Assert.True(programme.Evaluate(less, Now).Points <= programme.Evaluate(more, Now).Points);
    }

    [Property(Arbitrary = [typeof(Programmes)])]
    public void Rounding_each_base_rate_down_never_earns_more(EarningProgramme programme, Basis basis)
    {
        var exact = programme.WithRounding(MidpointRounding.ToNegativeInfinity);
        var floored = programme.WithRounding(MidpointRounding.ToNegativeInfinity, isEachBaseRateFloored: true);

        Assert.True(floored.Evaluate(basis.Amount, Now).Points <= exact.Evaluate(basis.Amount, Now).Points);
    }

    [Property(Arbitrary = [typeof(Programmes)])]
    public void At_most_one_rule_of_a_kind_counts_beside_one_that_stands_alone(EarningProgramme programme, Basis basis)
    {
        var applied = programme.Evaluate(basis.Amount, Now).Outcomes.Where(outcome => outcome.IsApplied);

        Assert.All(
            applied.GroupBy(outcome => outcome.Rule.GetType()),
            kind => Assert.True(kind.Count() == 1 || kind.All(outcome => outcome.Rule.AlonePriority is null)));
    }

    [Property(Arbitrary = [typeof(Programmes)])]
    public void One_rate_and_one_factor_agree_with_whole_number_arithmetic(
        Basis basis, PositiveInt points, PositiveInt step, PositiveInt tenths)
    {
        var factor = 1 + (tenths.Get % 9_999);
        var programme = EarningProgramme.Of(
            DateTimeZone.Utc,
            Currency.Cny,
            BaseRate.InProportion("base", PointsAmount.Of(points.Get), Money.FromMinorUnits(step.Get, Currency.Cny)),
            PointsFactor.Of("factor", factor / 10m));

        var expected = new BigInteger(basis.Amount.MinorUnits) * points.Get * factor / (new BigInteger(step.Get) * 10);

        Assert.Equal((long)expected, programme.Evaluate(basis.Amount, Now).Points.Value);
    }

    /// <summary>What was paid for an order.</summary>
    /// <param name="Amount">Zero or more.</param>
    public sealed record Basis(Money Amount);

    /// <summary>Programmes of up to six rules, some standing alone, some with filters that may fail.</summary>
    public static class Programmes
    {
        public static Arbitrary<Basis> Bases() => Arb.From(
            Gen.OneOf(Gen.Choose(0, 2_000), Gen.Choose(0, 100_000_000))
                .Select(fen => new Basis(Money.FromMinorUnits(fen, Currency.Cny))));

        public static Arbitrary<EarningProgramme> All() => Arb.From(
            from count in Gen.Choose(0, 6)
            from rules in Rules.Any.ArrayOf(count)
            from rounding in Gen.Elements(Enum.GetValues<MidpointRounding>())
            let named = rules.Select((make, i) => make($"rule-{i}")).ToArray()
            select EarningProgramme.Of(DateTimeZone.Utc, Currency.Cny, named).WithRounding(rounding));
    }

    private static class Rules
    {
        private static readonly Gen<Func<string, EarningRule>> Plain = Gen.OneOf(
            from points in Gen.Choose(1, 20)
            from step in Gen.Choose(1, 3_000)
            from isFull in Gen.Elements(true, false)
            select new Func<string, EarningRule>(code => isFull
                ? BaseRate.PerFullStep(code, PointsAmount.Of(points), Money.FromMinorUnits(step, Currency.Cny))
                : BaseRate.InProportion(code, PointsAmount.Of(points), Money.FromMinorUnits(step, Currency.Cny))),
            from tenths in Gen.Choose(1, 50)
            select new Func<string, EarningRule>(code => PointsFactor.Of(code, tenths / 10m)),
            from points in Gen.Choose(1, 500)
            select new Func<string, EarningRule>(code => FixedBonus.Of(code, PointsAmount.Of(points))));

        public static Gen<Func<string, EarningRule>> Any { get; } =
            from make in Plain
            from priority in Gen.Choose(-3, 3)
            from day in Gen.Choose(0, 7)
            select new Func<string, EarningRule>(code => Dressed(make(code), priority, day));

        // Two in seven stand alone; the order falls on a Monday, so that some weekdays fail and most rules have none.
        private static EarningRule Dressed(EarningRule rule, int priority, int day)
        {
            var alone = priority > 1 ? rule.StandingAlone(priority) : rule;
            return day is > 0 and < 4 ? alone.When(EarningFilter.Always.OnWeekdays((IsoDayOfWeek)day)) : alone;
        }
    }
}
