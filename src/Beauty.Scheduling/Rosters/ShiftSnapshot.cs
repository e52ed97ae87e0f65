using System.Collections.Immutable;
using Beauty.Scheduling.Time;

namespace Beauty.Scheduling.Rosters;

/// <summary>A shift as it crosses the storage border.</summary>
public sealed record ShiftSnapshot
{
    /// <summary>The window, such as <c>09:00-18:00</c>.</summary>
    public required DailyWindow Window { get; init; }

    /// <summary>The breaks, in order.</summary>
    public required ImmutableArray<DailyWindow> Breaks { get; init; }

    internal static ShiftSnapshot Of(Shift shift) => new() { Window = shift.Window, Breaks = shift.Breaks };

    internal Shift ToShift() => Shift.Of(Window).WithBreaks(Breaks);
}
