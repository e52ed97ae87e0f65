using System.Text.Json;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Courses;
using Beauty.Domain.Courses.Events;
using Beauty.Domain.Identity;
using Beauty.Domain.Json;
using Beauty.Domain.Refusals;
using NodaTime;

namespace Beauty.Domain.Tests.Courses;

public sealed class CoursePlanTests
{
    private static readonly JsonSerializerOptions Options = DomainJson.Vocabulary.ToOptions();
    private static readonly Instant Later = ACourse.Start + Duration.FromHours(1);
    private static readonly CourseTerms Dearer = ACourse.Facials.WarningAt(ACourse.Sessions(1), 7);

    [Fact]
    public void A_plan_begins_with_version_1_of_its_terms()
    {
        var plan = ACourse.Plan();

        Assert.Equal((1, 1, false), (plan.TermsVersion, plan.Version, plan.IsWithdrawn));
        Assert.Equal(
            new CoursePlanIntroduced(ACourse.PlanId, 1, ACourse.Start, ACourse.Manager),
            Assert.Single(plan.PendingEvents));
        Assert.Equal(CoursePlan.KeyOf(ACourse.PlanId), plan.Key);
    }

    [Fact]
    public void I2_Changed_terms_are_a_new_version_and_the_same_terms_are_none()
    {
        var plan = ACourse.Plan();

        plan.Change(ACourse.Facials, ACourse.Manager, Later);
        plan.Change(Dearer, ACourse.Manager, Later);

        Assert.Equal((Dearer, 2), (plan.Terms, plan.TermsVersion));
        Assert.Equal(
            new CoursePlanChanged(ACourse.PlanId, 2, Later, ACourse.Manager, 2), plan.PendingEvents[^1]);
        Assert.Equal(2, plan.Version);
    }

    [Fact]
    public void A_withdrawn_plan_is_not_sold_until_it_is_offered_again()
    {
        var plan = ACourse.Plan();

        plan.Withdraw(ACourse.Manager, Later);
        plan.Withdraw(ACourse.Manager, Later);
        var refused = plan.SaleOn(new(2026, 3, 2));
        plan.OfferAgain(ACourse.Manager, Later);
        plan.OfferAgain(ACourse.Manager, Later);

        Assert.Equal(new CoursePlanNotOffered(ACourse.PlanId), refused.Refusal);
        Assert.Equal(ACourse.Facials, plan.SaleOn(new(2026, 3, 2)).Value);
        Assert.Equal(
            [
                new CoursePlanWithdrawn(ACourse.PlanId, 2, Later, ACourse.Manager),
                new CoursePlanOfferedAgain(ACourse.PlanId, 3, Later, ACourse.Manager),
            ],
            plan.PendingEvents.Skip(1));
    }

    [Theory]
    [InlineData(30, false, true)]
    [InlineData(1, true, false)]
    [InlineData(2, false, false)]
    public void C01_A_plan_is_sold_in_its_period_only(int day, bool isSold, bool waitingHelps)
    {
        var plan = ACourse.Plan(ACourse.Facials.Sold(SellablePeriod.Between(new(2026, 5, 1), new(2026, 5, 1))));
        var on = new LocalDate(2026, day == 30 ? 4 : 5, day);

        var answer = plan.SaleOn(on);

        Assert.Equal(isSold, answer.IsAccepted);
        if (!isSold)
        {
            Assert.Equal(new CoursePlanNotOnSale(ACourse.PlanId, on, plan.Terms.Sale), answer.Refusal);
            Assert.Equal(waitingHelps, answer.Refusal!.WaitingCanHelp);
        }
    }

    [Fact]
    public void An_open_end_of_the_sale_is_shown_as_dots()
    {
        Refusal refusal = new CoursePlanNotOnSale(
            ACourse.PlanId, new(2026, 4, 30), SellablePeriod.Between(new(2026, 5, 1), null));

        Assert.EndsWith(
            "is not sold on 2026-04-30; it is sold from 2026-05-01 to ….",
            refusal.ToText(System.Globalization.CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
        Assert.Equal(refusal, JsonSerializer.Deserialize<Refusal>(JsonSerializer.Serialize(refusal, Options), Options));
    }

    [Fact]
    public void A_restored_plan_is_the_same_and_has_nothing_pending()
    {
        var plan = ACourse.Plan();
        plan.Change(Dearer, ACourse.Manager, Later);
        plan.Withdraw(ACourse.Manager, Later);

        var restored = CoursePlan.Restore(Through(plan.ToSnapshot()));

        Assert.Equal(plan.ToSnapshot(), restored.ToSnapshot());
        Assert.Equal((Dearer, 2, true), (restored.Terms, restored.TermsVersion, restored.IsWithdrawn));
        Assert.Empty(restored.PendingEvents);
    }

    [Fact]
    public void A_damaged_snapshot_is_not_restored()
    {
        var stored = ACourse.Plan().ToSnapshot();
        CoursePlanSnapshot[] damaged =
        [
            stored with { SchemaVersion = 2 },
            stored with { Id = default },
            stored with { Code = null! },
            stored with { Terms = null! },
            stored with { TermsVersion = 0 },
            stored with { TermsVersion = 2 },
            stored with { Version = 0 },
        ];

        Assert.All(damaged, one => Assert.Throws<InvariantBrokenException>(() => CoursePlan.Restore(one)));
    }

    [Fact]
    public void Wrong_arguments_are_refused()
    {
        var plan = ACourse.Plan();
        var form = new NewCoursePlan { Id = ACourse.PlanId, Code = plan.Code, Terms = plan.Terms };

        Assert.Throws<ArgumentException>(
            () => CoursePlan.Introduce(form with { Id = default }, ACourse.Manager, Later));
        Assert.Throws<ArgumentException>(
            () => CoursePlan.Introduce(form with { Code = null! }, ACourse.Manager, Later));
        Assert.Throws<ArgumentException>(
            () => CoursePlan.Introduce(form with { Terms = null! }, ACourse.Manager, Later));
        Assert.Throws<ArgumentException>(() => CoursePlan.Introduce(form, default, Later));
        Assert.Throws<ArgumentException>(() => plan.Change(Dearer, default, Later));
        Assert.Throws<ArgumentException>(() => plan.Withdraw(default, Later));
        Assert.Throws<ArgumentException>(() => plan.OfferAgain(default, Later));
        Assert.Throws<ArgumentException>(() => CoursePlan.KeyOf(default(CoursePlanId)));
    }

    private static CoursePlanSnapshot Through(CoursePlanSnapshot snapshot) =>
        JsonSerializer.Deserialize<CoursePlanSnapshot>(JsonSerializer.Serialize(snapshot, Options), Options)!;
}
