using Beauty.Domain.Clients;
using Beauty.Domain.Health;
using Beauty.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Beauty.Domain.Tests.Clients;

/// <summary>Random notes and ends of one condition against a plain set of days.</summary>
public sealed class HealthLawTests
{
    private const int Days = 30;
    private static readonly ConditionCode Code = ConditionCode.Of("pregnancy");
    private static readonly LocalDate Zero = new(2026, 3, 1);

    public sealed record Step(bool IsEnd, int From, int? Until);

    public static Arbitrary<Step> Steps() => Arb.From(
        from isEnd in Gen.Elements(true, false)
        from start in Gen.Choose(0, Days)
        from length in Gen.Choose(-1, 12)
        select new Step(isEnd, start, length < 0 ? null : start + length));

    [Property(Arbitrary = [typeof(HealthLawTests)], MaxTest = 1_000)]
    public void A_day_counts_exactly_if_some_period_holds_it_or_ended_shortly_before(Step[] steps, byte after)
    {
        var dossier = ADossier.Registered();
        var periods = new List<(int From, int Until)>();
        foreach (var step in steps)
        {
            Apply(dossier, periods, step);
        }

        var daysAfter = after % 5;
        for (var day = 0; day <= Days + 20; day++)
        {
            var expected = periods.Exists(one => one.From != one.Until
                && one.From <= day && day < (long)one.Until + daysAfter);
            Assert.Equal(expected, dossier.Health.Reveal().Has(Code, Zero.PlusDays(day), daysAfter));
        }
    }

    private static void Apply(ClientDossier dossier, List<(int From, int Until)> periods, Step step)
    {
        if (step.IsEnd)
        {
            var isRefused = !dossier.EndCondition(
                Code, Zero.PlusDays(step.From), ADossier.Manager, ADossier.Start).IsAccepted;
            var latest = periods.FindAll(one => one.From != one.Until).OrderBy(one => one.From).LastOrDefault((-1, -1));
            Assert.Equal(latest.Item1 >= 0 && step.From < latest.Item1, isRefused);
            if (latest.Item1 >= 0 && !isRefused)
            {
                periods[periods.IndexOf(latest)] = (latest.Item1, step.From);
            }

            return;
        }

        var note = ConditionNote.Of(Code, Zero.PlusDays(step.From))
            .WithUntil(step.Until is { } end ? Zero.PlusDays(end) : null);
        var period = (step.From, step.Until ?? int.MaxValue);
        var overlaps = period.Item1 != period.Item2 && periods.Exists(one => one != period && one.From != one.Until
            && one.From < period.Item2 && period.Item1 < one.Until);
        Assert.Equal(
            overlaps, !dossier.RecordCondition(note, ADossier.Manager, ADossier.Start).IsAccepted);
        if (!overlaps && !periods.Contains(period))
        {
            periods.Add(period);
        }
    }
}
