using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;

namespace Beauty.Domain.Courses;

/// <summary>A course plan as it crosses the storage border; schema version 1.</summary>
public sealed record CoursePlanSnapshot : Snapshot
{
    /// <summary>The id.</summary>
    public required CoursePlanId Id { get; init; }

    /// <summary>The code by which the salon knows it.</summary>
    public required CourseCode Code { get; init; }

    /// <summary>The terms under which it is sold now.</summary>
    public required CourseTerms Terms { get; init; }

    /// <summary>The number of these terms, from 1.</summary>
    public required int TermsVersion { get; init; }

    /// <summary>Whether it is sold no more.</summary>
    public required bool IsWithdrawn { get; init; }
}
