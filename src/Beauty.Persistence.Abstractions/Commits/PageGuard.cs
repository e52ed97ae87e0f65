using Beauty.Scheduling.Calendars;

namespace Beauty.Persistence.Abstractions.Commits;

/// <summary>A page that was read and must not have moved, though the plan does not change it.</summary>
/// <remarks>Source: decision 2, W21; ADR 0006.</remarks>
/// <param name="Key">The page.</param>
/// <param name="ExpectedVersion">The version that was read; 0 for a page that did not exist.</param>
public sealed record PageGuard(CalendarPageKey Key, long ExpectedVersion);
