using Beauty.Domain.Assessments;
using Beauty.Tests.Shared;

namespace Beauty.Domain.Tests.Assessments;

public sealed class FindingsTests
{
    [Fact]
    public void Findings_are_values_that_do_not_show_themselves()
    {
        ValueContract.Of(() => SkinConcern.Of("Pores"), SkinConcern.Of("Spots")).HasText("[SkinStatus]");
        ValueContract.Of(() => BodyCareNeed.Of("Neck"), BodyCareNeed.Of("Waist")).HasText("[SkinStatus]");
        ValueContract.Of(
            () => ConcernFinding.Of(SkinConcern.Of("Pores"), ConcernGrade.Mild),
            ConcernFinding.Of(SkinConcern.Of("Pores"), ConcernGrade.Severe)).HasText("[SkinStatus]");
        ValueContract.Of(() => AnAssessment.Found.WithNote("x"), AnAssessment.Found).HasText("[SkinStatus]");
        ValueContract.Of(
            () => SkinFindings.None.WithNeed(BodyCareNeed.Of("Neck")),
            SkinFindings.None.WithNeed(BodyCareNeed.Of("Waist")));
    }

    [Fact]
    public void Labels_are_the_same_whatever_their_case()
    {
        Assert.Equal(SkinConcern.Of("pores"), SkinConcern.Of(" PORES "));
        Assert.Equal(BodyCareNeed.Of("neck"), BodyCareNeed.Of("NECK"));
    }

    [Fact]
    public void A_concern_graded_again_has_its_last_grade_once()
    {
        var found = AnAssessment.Graded(ConcernGrade.Mild).WithConcern(AnAssessment.Spots, ConcernGrade.Severe);

        Assert.Equal([ConcernFinding.Of(AnAssessment.Spots, ConcernGrade.Severe)], found.Concerns);
    }

    [Fact]
    public void A_need_is_kept_once() =>
        Assert.Single(SkinFindings.None.WithNeed(BodyCareNeed.Of("a")).WithNeed(BodyCareNeed.Of("A")).Needs);

    [Fact]
    public void Nothing_found_is_empty_and_anything_is_not()
    {
        Assert.True(SkinFindings.None.IsEmpty);
        Assert.False(SkinFindings.None.WithNote("x").IsEmpty);
        Assert.False(AnAssessment.Graded(ConcernGrade.Absent).IsEmpty);
    }

    [Theory]
    [InlineData(29, true)]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void At_most_thirty_concerns_and_needs_are_kept(int count, bool fits)
    {
        SkinFindings Concerns() => Enumerable.Range(0, count).Aggregate(
            SkinFindings.None, (all, n) => all.WithConcern(SkinConcern.Of($"c{n}"), ConcernGrade.Mild));
        SkinFindings Needs() => Enumerable.Range(0, count).Aggregate(
            SkinFindings.None, (all, n) => all.WithNeed(BodyCareNeed.Of($"n{n}")));

        Assert.Equal(fits, Record.Exception(Concerns) is null);
        Assert.Equal(fits, Record.Exception(Needs) is null);
    }

    [Theory]
    [InlineData(2000, true)]
    [InlineData(2001, false)]
    public void A_note_has_at_most_two_thousand_characters(int length, bool fits) =>
        Assert.Equal(fits, Record.Exception(() => SkinFindings.None.WithNote(new string('x', length))) is null);

    [Fact]
    public void What_is_none_of_the_named_is_a_wrong_argument()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SkinFindings.None.WithSkinType((SkinType)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => SkinFindings.None.WithSensitivity((SkinSensitivity)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => AnAssessment.Graded((ConcernGrade)9));
        Assert.Throws<ArgumentNullException>(() => SkinFindings.None.WithNeed(null!));
        Assert.Throws<ArgumentException>(() => SkinConcern.Of(new string('x', 31)));
        Assert.Throws<ArgumentException>(() => BodyCareNeed.Of(""));
    }
}
