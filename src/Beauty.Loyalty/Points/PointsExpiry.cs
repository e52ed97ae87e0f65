using NodaTime;
using NodaTime.Text;

namespace Beauty.Loyalty.Points;

/// <summary>Until when the points of one lot can be used.</summary>
/// <remarks>
/// Computed once, when the lot is opened, and stored with it (K15): a changed rule changes new lots only. The end is
/// exclusive: at that very instant it is too late (K13). <c>default</c> never ends.
/// </remarks>
public readonly record struct PointsExpiry
{
    private PointsExpiry(LocalDate lastUsableDate, Instant end) => (LastUsableDate, End) = (lastUsableDate, end);

    /// <summary>Points that never end.</summary>
    public static PointsExpiry Never { get; }

    /// <summary>The last usable day in the programme's zone; null if the points never end.</summary>
    public LocalDate? LastUsableDate { get; }

    /// <summary>The first instant at which the points cannot be used any more; null if they never end.</summary>
    public Instant? End { get; }

    /// <summary>Makes an expiry from its last usable day.</summary>
    /// <remarks>The end is the start of the next day, the first instant that exists where it has no midnight.</remarks>
    /// <param name="lastUsableDate">The last day on which the points can be used.</param>
    /// <param name="zone">The programme's zone, never that of the server or the visitor (K16).</param>
    /// <returns>The expiry.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public static PointsExpiry After(LocalDate lastUsableDate, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return new(lastUsableDate, zone.AtStartOfDay(lastUsableDate.PlusDays(1)).ToInstant());
    }

    /// <summary>Whether the points can be used at an instant.</summary>
    /// <param name="now">The instant.</param>
    /// <returns>True before the end.</returns>
    public bool IsUsableAt(Instant now) => End is not { } end || now < end;

    /// <summary>The later of two expiries; one that never ends is the latest (K19).</summary>
    /// <param name="other">The other expiry.</param>
    /// <returns>The later one.</returns>
    public PointsExpiry OrLater(PointsExpiry other) =>
        End is not { } end || (other.End is { } otherEnd && otherEnd <= end) ? this : other;

    /// <summary>The last usable day, or "never".</summary>
    /// <returns>The text, the same for every culture.</returns>
    public override string ToString() =>
        LastUsableDate is { } date ? LocalDatePattern.Iso.Format(date) : "never";
}
