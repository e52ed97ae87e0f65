using Beauty.Domain.Assessments;
using Beauty.Domain.Assessments.Events;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using Beauty.Domain.Refusals;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Domain.Tests.Assessments;

/// <summary>D02: dated assessments with the assessor, never overwritten.</summary>
public sealed class AssessingTests
{
    [Fact]
    public void An_assessment_says_who_looked_when_and_what_they_found()
    {
        var assessment = SkinAssessment
            .Record(
                AnAssessment.Client, AnAssessment.New(1), AnAssessment.By, AnAssessment.Start + Duration.FromHours(1))
            .Value;

        Assert.Equal($"skin-assessment/{An.Id<AssessmentId>(1)}", assessment.Key.ToString());
        Assert.Equal((AnAssessment.Client, AnAssessment.Anna), (assessment.Client, assessment.Assessor));
        Assert.Equal(
            (AnAssessment.Start, AnAssessment.Start + Duration.FromHours(1)),
            (assessment.ObservedAt, assessment.RecordedAt));
        Assert.Equal(Classified.Of(AnAssessment.Found, DataClass.SkinStatus), assessment.Findings);
        Assert.Null(assessment.Replaces);
        Assert.Null(assessment.ReplacedBy);
    }

    [Fact]
    public void Assessing_is_told_once_by_ids_only() =>
        Assert.Equal(
            [
                new SkinAssessed(
                    An.Id<AssessmentId>(1), AnAssessment.Client, 1, AnAssessment.Start, AnAssessment.By, null),
            ],
            AnAssessment.Of(1).PendingEvents);

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void I2_Nothing_is_observed_in_the_future(int secondsLater, bool accepted)
    {
        var observed = AnAssessment.Start + Duration.FromSeconds(secondsLater);

        var result = SkinAssessment.Record(
            AnAssessment.Client, AnAssessment.New(1, observedAt: observed), AnAssessment.By, AnAssessment.Start);

        Assert.Equal(
            accepted ? null : "assessments.observed-in-future (observed-at=2026-03-01T09:00:01Z, " +
                "now=2026-03-01T09:00:00Z)",
            result.Refusal?.ToString());
    }

    [Fact]
    public void A_part_of_a_second_is_dropped()
    {
        var observed = AnAssessment.Start - Duration.FromMilliseconds(1);

        Assert.Equal(
            AnAssessment.Start - Duration.FromSeconds(1), AnAssessment.Of(1, observedAt: observed).ObservedAt);
    }

    [Fact]
    public void I3_A_correction_is_another_assessment_that_names_the_one_it_replaces()
    {
        var wrong = AnAssessment.Of(1);
        var truth = AnAssessment.Found.WithSkinType(SkinType.Dry);

        var right = wrong.Correct(AnAssessment.New(2, truth), AnAssessment.By, AnAssessment.Day(1)).Value;

        Assert.Equal((right.Id, (AssessmentId?)null), (wrong.ReplacedBy, wrong.Replaces));
        Assert.Equal((wrong.Id, (AssessmentId?)null), (right.Replaces, right.ReplacedBy));
        Assert.Equal(AnAssessment.Found, wrong.Findings.Reveal());
        Assert.Equal((truth, AnAssessment.Client), (right.Findings.Reveal(), right.Client));
        Assert.Equal((2, 1), (wrong.Version, right.Version));
        Assert.IsType<SkinAssessmentReplaced>(wrong.PendingEvents[^1]);
    }

    [Fact]
    public void I3_An_assessment_is_replaced_once()
    {
        var wrong = AnAssessment.Of(1);
        wrong.Correct(AnAssessment.New(2), AnAssessment.By, AnAssessment.Day(1));

        var refused = wrong.Correct(
            AnAssessment.New(3, observedAt: AnAssessment.Day(9)), AnAssessment.By, AnAssessment.Day(1)).Refusal;

        Assert.Equal(
            $"assessments.already-replaced (assessment={An.Id<AssessmentId>(1)}, " +
            $"replaced-by={An.Id<AssessmentId>(2)})",
            refused?.ToString());
        Assert.Equal(2, wrong.Version);
    }

    [Fact]
    public void A_refused_correction_leaves_the_first_one_standing()
    {
        var wrong = AnAssessment.Of(1);

        var refused = wrong.Correct(
            AnAssessment.New(2, observedAt: AnAssessment.Day(2)), AnAssessment.By, AnAssessment.Day(1));

        Assert.IsType<ObservedInFuture>(refused.Refusal);
        Assert.Equal((1L, (AssessmentId?)null), (wrong.Version, wrong.ReplacedBy));
    }

    [Fact]
    public void Wrong_arguments_are_no_business_refusals()
    {
        var known = AnAssessment.New(1);
        Func<Result<SkinAssessment>>[] wrongs =
        [
            () => SkinAssessment.Record(default, known, AnAssessment.By, AnAssessment.Start),
            () => SkinAssessment.Record(AnAssessment.Client, null!, AnAssessment.By, AnAssessment.Start),
            () => SkinAssessment.Record(AnAssessment.Client, known, default, AnAssessment.Start),
            () => Record(known with { Id = default }),
            () => Record(known with { Assessor = default }),
            () => Record(known with { Findings = null! }),
            () => Record(known with { Findings = SkinFindings.None }),
            () => AnAssessment.Of(1).Correct(known, AnAssessment.By, AnAssessment.Start),
            () => AnAssessment.Of(1).Correct(null!, AnAssessment.By, AnAssessment.Start),
        ];

        Assert.All(wrongs, wrong => Assert.ThrowsAny<ArgumentException>(wrong));
        Assert.Throws<ArgumentException>(() => SkinAssessment.KeyOf(default));
    }

    private static Result<SkinAssessment> Record(NewSkinAssessment known) =>
        SkinAssessment.Record(AnAssessment.Client, known, AnAssessment.By, AnAssessment.Start);
}
