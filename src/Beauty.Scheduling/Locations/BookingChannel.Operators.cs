namespace Beauty.Scheduling.Locations;

public readonly partial record struct BookingChannel
{
    /// <summary>Whether the left booking channel comes first.</summary>
    /// <param name="left">The left booking channel.</param>
    /// <param name="right">The right booking channel.</param>
    public static bool operator <(BookingChannel left, BookingChannel right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left booking channel does not come after.</summary>
    /// <param name="left">The left booking channel.</param>
    /// <param name="right">The right booking channel.</param>
    public static bool operator <=(BookingChannel left, BookingChannel right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left booking channel comes last.</summary>
    /// <param name="left">The left booking channel.</param>
    /// <param name="right">The right booking channel.</param>
    public static bool operator >(BookingChannel left, BookingChannel right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left booking channel does not come before.</summary>
    /// <param name="left">The left booking channel.</param>
    /// <param name="right">The right booking channel.</param>
    public static bool operator >=(BookingChannel left, BookingChannel right) => left.CompareTo(right) >= 0;
}
