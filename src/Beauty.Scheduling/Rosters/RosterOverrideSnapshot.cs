using System.Collections.Immutable;
using Beauty.Scheduling.Time;

namespace Beauty.Scheduling.Rosters;

/// <summary>A roster's override as it crosses the storage border.</summary>
public sealed record RosterOverrideSnapshot
{
    /// <summary>The local date, as <c>2027-03-01</c>.</summary>
    public required string Date { get; init; }

    /// <summary>The shifts; empty for a day off.</summary>
    public required ImmutableArray<ShiftSnapshot> Shifts { get; init; }

    internal static RosterOverrideSnapshot Of(RosterOverride change) => new()
    {
        Date = Iso.Text(change.Date),
        Shifts = [.. change.Shifts.Select(ShiftSnapshot.Of)],
    };

    internal RosterOverride ToOverride() =>
        RosterOverride.Of(Iso.Date(Date), [.. Shifts.Select(shift => shift.ToShift())]);
}
