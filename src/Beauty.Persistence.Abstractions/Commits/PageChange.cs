using System.Collections.Immutable;
using Beauty.Scheduling.Calendars;

namespace Beauty.Persistence.Abstractions.Commits;

/// <summary>Claims added to and removed from one page, if the page still has the version that was read.</summary>
/// <remarks>
/// A claim over midnight stands in the change of each page it touches. Removals happen before additions. Source: W2,
/// W5, W6, W13; ADR 0007.
/// </remarks>
/// <param name="Key">The page.</param>
/// <param name="ExpectedVersion">The version that was read; 0 for a page that did not exist.</param>
/// <param name="Removed">The claims to remove, named by holder and ordinal.</param>
/// <param name="Added">The claims to add.</param>
public sealed record PageChange(
    CalendarPageKey Key, long ExpectedVersion, ImmutableArray<Claim> Removed, ImmutableArray<Claim> Added);
