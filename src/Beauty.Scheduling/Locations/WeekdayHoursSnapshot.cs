using System.Collections.Immutable;
using Beauty.Scheduling.Time;

namespace Beauty.Scheduling.Locations;

/// <summary>The hours of one weekday as they cross the storage border.</summary>
public sealed record WeekdayHoursSnapshot
{
    /// <summary>The weekday in English, such as <c>Monday</c>.</summary>
    public required string Weekday { get; init; }

    /// <summary>The windows, such as <c>09:00-18:00</c>.</summary>
    public required ImmutableArray<DailyWindow> Windows { get; init; }
}
