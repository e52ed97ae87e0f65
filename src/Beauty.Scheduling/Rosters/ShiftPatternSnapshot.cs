using System.Collections.Immutable;
using Beauty.Scheduling.Time;

namespace Beauty.Scheduling.Rosters;

/// <summary>A shift pattern as it crosses the storage border.</summary>
public sealed record ShiftPatternSnapshot
{
    /// <summary>The shift.</summary>
    public required ShiftSnapshot Shift { get; init; }

    /// <summary>The weekdays in English, such as <c>Monday</c>.</summary>
    public required ImmutableArray<string> Weekdays { get; init; }

    /// <summary>How many weeks lie from one week with the shift to the next.</summary>
    public required int Weeks { get; init; }

    /// <summary>A date in a week that has the shift, as <c>2027-03-01</c>; null where every week has it.</summary>
    public required string? Anchor { get; init; }

    /// <summary>The first date, inclusive; null for no beginning.</summary>
    public required string? First { get; init; }

    /// <summary>The last date, inclusive; null for no end.</summary>
    public required string? Last { get; init; }

    internal static ShiftPatternSnapshot Of(ShiftPattern pattern) => new()
    {
        Shift = ShiftSnapshot.Of(pattern.Shift),
        Weekdays = [.. pattern.Weekdays.Select(Iso.Text)],
        Weeks = pattern.Weeks,
        Anchor = Iso.Text(pattern.Anchor),
        First = Iso.Text(pattern.First),
        Last = Iso.Text(pattern.Last),
    };

    internal ShiftPattern ToPattern()
    {
        var pattern = ShiftPattern.Weekly(Shift.ToShift(), [.. Weekdays.Select(Iso.Weekday)]);
        pattern = Weeks == 1 && Anchor is null ? pattern : pattern.EveryWeeks(Weeks, Iso.Date(Anchor!));
        pattern = Iso.DateOrNone(First) is { } first ? pattern.Starting(first) : pattern;
        return Iso.DateOrNone(Last) is { } last ? pattern.Ending(last) : pattern;
    }
}
