using Beauty.Domain.Assessments;
using Beauty.Domain.Identity;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Domain.Tests.Assessments;

/// <summary>D02: the current picture and its history, a trend for each concern.</summary>
public sealed class SkinPictureTests
{
    [Fact]
    public void Of_each_part_the_last_assessment_that_looked_at_it_counts()
    {
        var eyes = SkinConcern.Of("eye bags");
        var picture = SkinPicture.Of(
        [
            AnAssessment.Of(2, SkinFindings.None.WithConcern(eyes, ConcernGrade.Mild), AnAssessment.Day(7)),
            AnAssessment.Of(1),
        ]);

        Assert.Equal(AnAssessment.Day(7), picture.LastObservedAt);
        Assert.Equal((SkinType.Combination, SkinSensitivity.Moderate), (picture.SkinType, picture.Sensitivity));
        Assert.Equal([BodyCareNeed.Of("肩颈")], picture.Needs);
        Assert.Equal([AnAssessment.Spots, eyes], picture.Current.Select(one => one.Concern));
    }

    [Theory]
    [InlineData("Mild", "First")]
    [InlineData("Severe Mild", "Better")]
    [InlineData("Mild Mild", "Same")]
    [InlineData("Mild Severe Moderate Severe", "Worse")]
    [InlineData("Mild Absent", "Better")]
    public void A_trend_compares_the_last_two_grades(string grades, string direction)
    {
        var picture = SkinPicture.Of(grades.Split(' ').Select(Enum.Parse<ConcernGrade>)
            .Select((grade, day) => AnAssessment.Of(day + 1, AnAssessment.Graded(grade), AnAssessment.Day(day))));

        var trend = Assert.Single(picture.Trends);
        Assert.Equal(direction, trend.Direction.ToString());
        Assert.Equal(grades, string.Join(' ', trend.Points.Select(point => point.Grade)));
    }

    [Fact]
    public void A_concern_that_is_gone_is_history_and_no_longer_current()
    {
        var picture = SkinPicture.Of(
        [
            AnAssessment.Of(1, AnAssessment.Graded(ConcernGrade.Mild)),
            AnAssessment.Of(2, AnAssessment.Graded(ConcernGrade.Absent), AnAssessment.Day(1)),
        ]);

        Assert.Empty(picture.Current);
        Assert.Single(picture.Trends);
    }

    [Fact]
    public void A_replaced_assessment_leaves_no_trace_in_the_picture()
    {
        var wrong = AnAssessment.Of(1, AnAssessment.Graded(ConcernGrade.Severe));
        var right = wrong.Correct(
            AnAssessment.New(2, AnAssessment.Graded(ConcernGrade.Mild)), AnAssessment.By, AnAssessment.Day(1)).Value;

        Assert.Equal(SkinPicture.Of([right]), SkinPicture.Of([wrong, right]));
    }

    [Property]
    public void A_picture_does_not_depend_on_the_order_of_the_assessments(int[] grades, int seed)
    {
        var all = grades.Take(8).Select((grade, n) => AnAssessment.Of(
            n + 1, AnAssessment.Graded((ConcernGrade)(((grade % 4) + 4) % 4)), AnAssessment.Day(n / 2))).ToList();
        var shuffled = all.OrderBy(one => HashOf(one.Id, seed)).ToList();

        Assert.Equal(SkinPicture.Of(all), SkinPicture.Of(shuffled));
    }

    [Theory]
    [InlineData(89, false)]
    [InlineData(90, false)]
    [InlineData(91, true)]
    public void D10_An_assessment_is_stale_when_it_is_older_than_the_limit(int days, bool stale) => Assert.Equal(
        stale,
        SkinPicture.Of([AnAssessment.Of(1)]).IsStaleAfter(Duration.FromDays(90), AnAssessment.Day(days)));

    [Fact]
    public void Without_assessments_the_picture_is_empty_and_stale()
    {
        var picture = SkinPicture.Of([]);

        Assert.Equal((null, null, null), (picture.LastObservedAt, picture.SkinType, picture.Sensitivity));
        Assert.True(picture.IsStaleAfter(Duration.FromDays(90), AnAssessment.Start));
    }

    [Fact]
    public void A_picture_is_a_value_of_one_client_that_does_not_show_itself()
    {
        var other = SkinAssessment.Record(
            An.Id<ClientId>(2), AnAssessment.New(2), AnAssessment.By, AnAssessment.Start).Value;

        ValueContract.Of(() => SkinPicture.Of([AnAssessment.Of(1)]), SkinPicture.Of([])).HasText("[SkinStatus]");
        ValueContract.Of(() => SkinPicture.Of([AnAssessment.Of(1)]).Trends[0], Trend(ConcernGrade.Mild))
            .HasText("[SkinStatus]");
        ValueContract.Of(() => Trend(ConcernGrade.Mild).Points[0], Trend(ConcernGrade.Severe).Points[0])
            .HasText("[SkinStatus]");
        Assert.Throws<ArgumentException>(() => SkinPicture.Of([AnAssessment.Of(1), other]));
        Assert.Throws<ArgumentNullException>(() => SkinPicture.Of(null!));
    }

    private static ConcernTrend Trend(ConcernGrade grade) =>
        SkinPicture.Of([AnAssessment.Of(1, AnAssessment.Graded(grade))]).Trends[0];

    private static int HashOf(AssessmentId id, int seed) =>
        id.Value.ToByteArray().Aggregate(seed, (sum, one) => unchecked((sum * 31) + one));
}
