using System.Text.Json.Serialization;
using Beauty.Scheduling.Texts;
using NodaTime;

namespace Beauty.Scheduling.Time;

/// <summary>A stretch of the wall clock on one date, such as 09:00-18:00 or, overnight, 22:00-06:00.</summary>
/// <remarks>
/// A window whose end is before its start ends on the next date and belongs to the date it starts on; equal ends are
/// refused (T10). 00:00-24:00 is the whole day. It holds no offset: each date resolves it anew (T4). Equality by ends;
/// order is the caller's. <c>default</c> is no window; shifts and hours refuse it. Source: T4–T6, T8–T10.
/// </remarks>
[JsonConverter(typeof(TextValueJsonConverter<DailyWindow>))]
public readonly record struct DailyWindow : ITextValue<DailyWindow>
{
    private DailyWindow(TimeOfDay from, TimeOfDay to) => (From, To) = (from, to);

    /// <summary>00:00-24:00, from the start of a local day to its end, however long it is.</summary>
    public static DailyWindow WholeDay { get; } = new(TimeOfDay.StartOfDay, TimeOfDay.EndOfDay);

    /// <summary>When it starts, 00:00 or later and before 24:00.</summary>
    public TimeOfDay From { get; }

    /// <summary>When it ends, exclusive; before <see cref="From"/> it is on the next date.</summary>
    public TimeOfDay To { get; }

    /// <summary>Whether it ends on the date after the one it belongs to.</summary>
    public bool EndsNextDay => To < From;

    /// <summary>Makes the window between two times.</summary>
    /// <param name="from">The start, not 24:00.</param>
    /// <param name="to">The end; before the start it means the next date.</param>
    /// <returns>The window.</returns>
    /// <exception cref="ArgumentException">The ends are equal, or the start is 24:00.</exception>
    public static DailyWindow Between(TimeOfDay from, TimeOfDay to) =>
        Fault(from, to) is { } fault ? throw new ArgumentException(fault, nameof(to)) : new(from, to);

    /// <summary>Reads a window such as <c>09:00-18:00</c>.</summary>
    /// <param name="text">Two times with a hyphen between.</param>
    /// <returns>The window.</returns>
    /// <exception cref="FormatException">
    /// The text is no such window, its ends are equal, or it starts at 24:00.
    /// </exception>
    public static DailyWindow Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Split('-') is not [var first, var second])
        {
            throw new FormatException($"'{text}' is no window: from-to, such as 09:00-18:00, is needed.");
        }

        var (from, to) = (TimeOfDay.Parse(first), TimeOfDay.Parse(second));
        return Fault(from, to) is { } fault ? throw new FormatException(fault) : new(from, to);
    }

    /// <summary>The window on one date of a zone, as elapsed time.</summary>
    /// <remarks>
    /// A skipped edge is the first instant after the gap (T5), a repeated one the earlier instant (T6), 24:00 the start
    /// of the next date that exists (T8).
    /// </remarks>
    /// <param name="date">The date it belongs to.</param>
    /// <param name="zone">The zone.</param>
    /// <returns>The range; null where the zone skips the date or the clocks skip the whole window.</returns>
    /// <exception cref="InvalidOperationException">The window is <c>default</c>.</exception>
    public TimeRange? On(LocalDate date, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        if (From == To)
        {
            throw new InvalidOperationException("A default DailyWindow is no window.");
        }

        var start = From.On(date, zone);
        var end = To.On(EndsNextDay ? date.PlusDays(1) : date, zone);

        // A skipped date must not leave an overnight window behind that starts after the gap.
        return start < end && (!EndsNextDay || LocalDay.Exists(date, zone)) ? TimeRange.Between(start, end) : null;
    }

    /// <summary>The ends with a hyphen between; empty for <c>default</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => this == default ? "" : $"{From}-{To}";

    internal static DailyWindow Checked(DailyWindow window) =>
        window != default
            ? window
            : throw new ArgumentException("A window needs two different ends, got default.", nameof(window));

    private static string? Fault(TimeOfDay from, TimeOfDay to) =>
        from == to ? $"A window needs two different ends, got {from}-{to}. Maybe 00:00-24:00 is meant."
        : from.IsEndOfDay ? $"A window starts before 24:00, got {from}-{to}. Maybe 00:00 of the next date is meant."
        : null;
}
