using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Scheduling.Time;

namespace Beauty.Scheduling.Rosters;

/// <summary>A roster as it crosses the storage border.</summary>
public sealed record RosterSnapshot
{
    /// <summary>The zone's id, such as <c>Asia/Shanghai</c>.</summary>
    public required string Zone { get; init; }

    /// <summary>The patterns, in order.</summary>
    public required ImmutableArray<ShiftPatternSnapshot> Patterns { get; init; }

    /// <summary>The overrides, by date.</summary>
    public required ImmutableArray<RosterOverrideSnapshot> Overrides { get; init; }

    /// <summary>Takes the state of roster.</summary>
    /// <param name="roster">The roster.</param>
    /// <returns>The snapshot.</returns>
    public static RosterSnapshot Of(Roster roster) => new()
    {
        Zone = roster.Zone.Id,
        Patterns = [.. roster.Patterns.Select(ShiftPatternSnapshot.Of)],
        Overrides = [.. roster.Overrides.Select(RosterOverrideSnapshot.Of)],
    };

    internal Roster ToRoster()
    {
        var roster = Roster.Of(WallClock.Known(Zone), [.. Patterns.Select(pattern => pattern.ToPattern())]);
        foreach (var change in Overrides.Select(change => change.ToOverride()))
        {
            InvariantBrokenException.ThrowUnless(
                roster.OverrideOn(change.Date) is null,
                $"A roster has one override a date, got two for {Iso.Text(change.Date)}.");
            roster = roster.WithOverride(change);
        }

        return roster;
    }
}
