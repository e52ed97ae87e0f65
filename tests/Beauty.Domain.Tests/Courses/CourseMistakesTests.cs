using Beauty.Domain.Courses;
using Beauty.Domain.Identity;

namespace Beauty.Domain.Tests.Courses;

/// <summary>A wrong argument of a course is told with its value and its limit (K55, K59).</summary>
public sealed class CourseMistakesTests
{
    private static readonly CourseLine One = ACourse.Line(ACourse.Facial, 1m, 1);
    private static readonly CourseName Name = CourseName.Of("卡");

    public static TheoryData<string, Action> Mistakes { get; } = new()
    {
        { "1 to 50 lines, got 0.", () => CourseTerms.Of(Name, ACourse.Cny(1m)) },
        { "1 to 50 lines, got 51.", () => CourseTerms.Of(Name, ACourse.Cny(1m), [.. Enumerable.Repeat(One, 51)]) },
        { "at least zero, got -0.01 CNY.", () => CourseTerms.Of(Name, ACourse.Cny(-0.01m), One) },
        {
            "A price of 0.01 CNY needs a paid session",
            () => CourseTerms.Of(Name, ACourse.Cny(0.01m), ACourse.Line(ACourse.Facial, 0m, 1))
        },
        { "got -0.01 CNY.", () => ACourse.Line(ACourse.Facial, -0.01m, 1) },
        { "at least one session, got none.", () => ACourse.Line(ACourse.Facial, 1m, 0) },
        { "1 to 100 services", () => CourseLine.Of([], ACourse.Cny(1m), SessionCount.One) },
        { "got 'no code!'.", () => CourseCode.Of("no code!") },
        { "on one line, got 'a\nb'.", () => CourseName.Of("a\nb") },
        { "The last day of sale (", () => Sold(2, 1) },
        { "No such method.", () => RefundTerms.Usual.With(RefundGround.Health, (RefundMethod)99) },
        { "No such ground.", () => RefundTerms.Usual.With((RefundGround)99, default) },
        { "No such ground.", () => RefundTerms.Usual.MethodFor((RefundGround)99) },
        { "No SessionOrder is named so.", () => ACourse.Facials.Using((SessionOrder)9) },
        { "needs its code and terms.", () => Introduced(ACourse.PlanId, code: null) },
        { "plan.Id", () => Introduced(default, CourseCode.Of("A")) },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_told_with_its_value_and_limit(string told, Action mistake) => Assert.Contains(
        told, Assert.ThrowsAny<ArgumentException>(mistake).Message, StringComparison.Ordinal);

    private static void Sold(int first, int last) => SellablePeriod.Between(new(2026, 5, first), new(2026, 5, last));

    private static void Introduced(CoursePlanId id, CourseCode? code) => CoursePlan.Introduce(
        new() { Id = id, Code = code!, Terms = ACourse.Facials }, ACourse.Manager, ACourse.Start);
}
