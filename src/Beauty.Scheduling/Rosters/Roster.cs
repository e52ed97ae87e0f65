using System.Collections.Immutable;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Rosters;

/// <summary>When a member of staff works (排班): patterns in a zone, and overrides for single dates.</summary>
/// <remarks>
/// On a date with an override the override counts, otherwise all patterns of the date; each shift less its own breaks;
/// overlapping and touching shifts are merged (T12–T15). Leave, opening hours and closures are taken off by the engine.
/// Immutable and safe for threads; equality by content. Source: T4, T12–T16.
/// </remarks>
public sealed class Roster : IEquatable<Roster>
{
    /// <summary>The most patterns of one roster.</summary>
    public const int MaxPatterns = 100;

    /// <summary>The most overrides of one roster: ten years of dates.</summary>
    public const int MaxOverrides = 3_660;

    private readonly ImmutableSortedDictionary<LocalDate, RosterOverride> _overrides;

    private Roster(
        DateTimeZone zone,
        ImmutableArray<ShiftPattern> patterns,
        ImmutableSortedDictionary<LocalDate, RosterOverride> overrides) =>
        (Zone, Patterns, _overrides) = (zone, patterns, overrides);

    /// <summary>The zone whose clocks the shifts follow.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>The patterns, in the order given.</summary>
    public ImmutableArray<ShiftPattern> Patterns { get; }

    /// <summary>The overrides, by date.</summary>
    public IEnumerable<RosterOverride> Overrides => _overrides.Values;

    /// <summary>A roster without overrides.</summary>
    /// <param name="zone">A zone of the time-zone database.</param>
    /// <param name="patterns">The patterns, at most 100; none is never at work.</param>
    /// <returns>The roster.</returns>
    /// <exception cref="ArgumentException">
    /// The zone is unknown, there are too many patterns, or one is null.
    /// </exception>
    public static Roster Of(DateTimeZone zone, params ImmutableArray<ShiftPattern> patterns) =>
        new(WallClock.Known(zone), Checked(patterns), ImmutableSortedDictionary<LocalDate, RosterOverride>.Empty);

    /// <summary>The same roster with other patterns; the overrides stay.</summary>
    /// <param name="patterns">The patterns, at most 100.</param>
    /// <returns>The roster.</returns>
    /// <exception cref="ArgumentException">There are too many patterns, or one is null.</exception>
    public Roster WithPatterns(params ImmutableArray<ShiftPattern> patterns) =>
        new(Zone, Checked(patterns), _overrides);

    /// <summary>The same roster with other shifts on one date, instead of any earlier override of it.</summary>
    /// <param name="change">What is worked on the date.</param>
    /// <returns>The roster.</returns>
    /// <exception cref="ArgumentException">The roster has its most overrides already.</exception>
    public Roster WithOverride(RosterOverride change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var overrides = _overrides.SetItem(change.Date, change);
        return overrides.Count <= MaxOverrides
            ? new(Zone, Patterns, overrides)
            : throw new ArgumentException($"A roster has at most {MaxOverrides} overrides.", nameof(change));
    }

    /// <summary>The same roster with the patterns again on one date.</summary>
    /// <param name="date">The local date; without an override nothing changes.</param>
    /// <returns>The roster.</returns>
    public Roster WithoutOverride(LocalDate date) => new(Zone, Patterns, _overrides.Remove(date));

    /// <summary>The same roster by the clocks of another zone, as after a transfer.</summary>
    /// <param name="zone">A zone of the time-zone database.</param>
    /// <returns>The roster.</returns>
    /// <exception cref="ArgumentException">The zone is unknown.</exception>
    public Roster InZone(DateTimeZone zone) => new(WallClock.Known(zone), Patterns, _overrides);

    /// <summary>What is worked on a date instead of the patterns.</summary>
    /// <param name="date">The local date.</param>
    /// <returns>The override, or null where the patterns count.</returns>
    public RosterOverride? OverrideOn(LocalDate date) => _overrides.GetValueOrDefault(date);

    /// <summary>The shifts that start on a date.</summary>
    /// <param name="date">The local date.</param>
    /// <returns>The override's shifts where there is one, otherwise those of all patterns (T12).</returns>
    public ImmutableArray<Shift> ShiftsOn(LocalDate date) =>
        OverrideOn(date) is { } change
            ? change.Shifts
            : [.. Patterns.Where(pattern => pattern.FallsOn(date)).Select(pattern => pattern.Shift)];

    /// <summary>The working time of the shifts that belong to these dates, less their breaks.</summary>
    /// <remarks>
    /// A shift belongs to the date it starts on (T10): one over midnight reaches past the last date, and one of the
    /// evening before the first is not in it. <see cref="WorkingTime(TimeRange)"/> has all that lies in a range.
    /// </remarks>
    /// <param name="dates">The local dates, first and last included.</param>
    /// <returns>The merged working time.</returns>
    public TimeRanges WorkingTime(DateInterval dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        return TimeRanges.Of(dates.SelectMany(date => ShiftsOn(date).SelectMany(shift => shift.On(date, Zone))));
    }

    /// <summary>The working time in a range, whatever the dates of its shifts.</summary>
    /// <param name="range">The range.</param>
    /// <returns>The merged working time, cut to the range.</returns>
    /// <exception cref="ArgumentException">The range is <c>default</c>.</exception>
    public TimeRanges WorkingTime(TimeRange range) => WorkingTime(LocalDay.DatesAround(range, Zone)).Clip(range);

    /// <inheritdoc />
    public bool Equals(Roster? other) =>
        other is not null
        && Zone.Equals(other.Zone)
        && Patterns.SequenceEqual(other.Patterns)
        && _overrides.Values.SequenceEqual(other._overrides.Values);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Roster);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Zone, Patterns.Length, _overrides.Count);

    /// <summary>The zone, the patterns and the number of overrides.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Zone.Id}: {string.Join("; ", Patterns)}; {_overrides.Count} overrides";

    private static ImmutableArray<ShiftPattern> Checked(ImmutableArray<ShiftPattern> patterns)
    {
        var given = patterns.IsDefault ? [] : patterns;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(given.Length, MaxPatterns, nameof(patterns));
        return !given.Contains(null!)
            ? given
            : throw new ArgumentException("A pattern is needed, got null.", nameof(patterns));
    }
}
