using System.Collections.Immutable;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Locations;

/// <summary>A date with hours of its own, such as a holiday or a late opening.</summary>
/// <remarks>It replaces the weekly hours of its date. Immutable; equality by content. Source: T10, T12.</remarks>
public sealed record SpecialDay
{
    private SpecialDay(LocalDate date, ImmutableArray<DailyWindow> windows) => (Date, Windows) = (date, windows);

    /// <summary>The local date.</summary>
    public LocalDate Date { get; }

    /// <summary>When the location is open, in the order given; empty for closed.</summary>
    public ImmutableArray<DailyWindow> Windows { get; }

    /// <summary>Whether the location is closed.</summary>
    public bool IsClosed => Windows.IsEmpty;

    /// <summary>A date on which the location is closed.</summary>
    /// <param name="date">The local date.</param>
    /// <returns>The day.</returns>
    public static SpecialDay Closed(LocalDate date) => new(date, []);

    /// <summary>A date with hours of its own.</summary>
    /// <param name="date">The local date.</param>
    /// <param name="windows">When the location is open, at most 20; none is closed.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentException">There are too many windows, or one is <c>default</c>.</exception>
    public static SpecialDay Open(LocalDate date, params ImmutableArray<DailyWindow> windows) =>
        new(date, OpeningHours.Checked(windows));

    /// <inheritdoc />
    public bool Equals(SpecialDay? other) =>
        other is not null && Date == other.Date && Windows.SequenceEqual(other.Windows);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Date, Windows.Length);

    /// <summary>The date and its hours.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        IsClosed ? $"{Iso.Text(Date)}: closed" : $"{Iso.Text(Date)}: {string.Join(", ", Windows)}";
}
