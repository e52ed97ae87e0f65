using Beauty.Domain.Identity;

namespace Beauty.Domain.Courses;

/// <summary>A course plan as it comes into the catalogue.</summary>
public sealed record NewCoursePlan
{
    /// <summary>The id, which the caller supplies.</summary>
    public required CoursePlanId Id { get; init; }

    /// <summary>The code, which stays.</summary>
    public required CourseCode Code { get; init; }

    /// <summary>The first version of its terms.</summary>
    public required CourseTerms Terms { get; init; }
}
