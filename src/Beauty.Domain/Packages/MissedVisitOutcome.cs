using Beauty.Domain.Courses;

namespace Beauty.Domain.Packages;

/// <summary>What became of promised sessions whose visit did not take place.</summary>
/// <remarks>Equality by value. Source: K57.</remarks>
public sealed record MissedVisitOutcome
{
    internal MissedVisitOutcome(MissedVisitPolicy policy, CourseUse? use) => (Policy, Use) = (policy, use);

    /// <summary>The policy of the terms that decided.</summary>
    public MissedVisitPolicy Policy { get; }

    /// <summary>The use, where the salon keeps the sessions; null where the client has them back.</summary>
    public CourseUse? Use { get; }
}
