using System.Collections.Immutable;

namespace Beauty.Application.Files;

/// <summary>What the pillars of money contribute to a file: courses, points and tier, purchases.</summary>
/// <remarks>Given in full; the file shows of it what the reader may see.</remarks>
public sealed record ClientFigures
{
    /// <summary>The lines of the client's packages that are not used up.</summary>
    public ImmutableArray<CourseBalanceView> Courses { get; init; } = [];

    /// <summary>Points and tier; null for one who is no member.</summary>
    public MemberView? Member { get; init; }

    /// <summary>The last purchases, newest first.</summary>
    public ImmutableArray<PurchaseView> Purchases { get; init; } = [];
}
