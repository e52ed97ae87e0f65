using System.Text.Json.Serialization;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Courses;

/// <summary>A course plan was withdrawn from sale.</summary>
/// <remarks>Code: <c>courses.plan-withdrawn</c>. Waiting does not help. Source: C01.</remarks>
public sealed record CoursePlanNotOffered : DomainRefusal
{
    [JsonConstructor]
    internal CoursePlanNotOffered(CoursePlanId plan) => Plan = plan;

    /// <inheritdoc />
    public override string Code => "courses.plan-withdrawn";

    /// <summary>The plan.</summary>
    public CoursePlanId Plan { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("plan", Plan.ToString())];
}
