using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace Beauty.Scheduling.Rosters;

/// <summary>What one person works on one date instead of the patterns (调班).</summary>
/// <remarks>
/// It replaces all patterns of its date and brings its own breaks (T12, T13); without shifts it is a day off. It may
/// open a date that no pattern has, not one on which the location is closed. Immutable; equality by content. Source:
/// T12, T13.
/// </remarks>
public sealed record RosterOverride
{
    /// <summary>The most shifts of one date.</summary>
    public const int MaxShifts = 20;

    private RosterOverride(LocalDate date, ImmutableArray<Shift> shifts) => (Date, Shifts) = (date, shifts);

    /// <summary>The local date on which the shifts start.</summary>
    public LocalDate Date { get; }

    /// <summary>The shifts, in the order given; empty for a day off.</summary>
    public ImmutableArray<Shift> Shifts { get; }

    /// <summary>Whether nothing is worked.</summary>
    public bool IsDayOff => Shifts.IsEmpty;

    /// <summary>No work on a date.</summary>
    /// <param name="date">The local date.</param>
    /// <returns>The override.</returns>
    public static RosterOverride DayOff(LocalDate date) => new(date, []);

    /// <summary>Other shifts on a date.</summary>
    /// <param name="date">The local date on which they start.</param>
    /// <param name="shifts">The shifts, at most 20; none is a day off.</param>
    /// <returns>The override.</returns>
    /// <exception cref="ArgumentException">There are too many shifts, or one is null.</exception>
    public static RosterOverride Of(LocalDate date, params ImmutableArray<Shift> shifts)
    {
        var given = shifts.IsDefault ? [] : shifts;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(given.Length, MaxShifts, nameof(shifts));
        return !given.Contains(null!)
            ? new(date, given)
            : throw new ArgumentException("A shift is needed, got null.", nameof(shifts));
    }

    /// <inheritdoc />
    public bool Equals(RosterOverride? other) =>
        other is not null && Date == other.Date && Shifts.SequenceEqual(other.Shifts);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Date, Shifts.Length);

    /// <summary>The date and its shifts.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Date:R}: {(IsDayOff ? "off" : string.Join("; ", Shifts))}");
}
