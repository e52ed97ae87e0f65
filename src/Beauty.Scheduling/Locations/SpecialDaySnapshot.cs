using System.Collections.Immutable;
using Beauty.Scheduling.Time;

namespace Beauty.Scheduling.Locations;

/// <summary>A special day as it crosses the storage border.</summary>
public sealed record SpecialDaySnapshot
{
    /// <summary>The local date, as <c>2027-03-01</c>.</summary>
    public required string Date { get; init; }

    /// <summary>The windows, such as <c>09:00-18:00</c>; empty for closed.</summary>
    public required ImmutableArray<DailyWindow> Windows { get; init; }
}
