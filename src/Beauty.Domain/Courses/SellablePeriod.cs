using System.Globalization;
using NodaTime;

namespace Beauty.Domain.Courses;

/// <summary>The days on which a course plan is sold, both ends included; either may be open.</summary>
/// <remarks>Days are those of the shop's zone. Equality by value. Source: C01.</remarks>
public sealed record SellablePeriod
{
    private SellablePeriod(LocalDate? first, LocalDate? last) => (First, Last) = (first, last);

    /// <summary>At any time.</summary>
    public static SellablePeriod Always { get; } = new(null, null);

    /// <summary>The first day of sale; null for open.</summary>
    public LocalDate? First { get; }

    /// <summary>The last day of sale; null for open.</summary>
    public LocalDate? Last { get; }

    /// <summary>Makes a period.</summary>
    /// <param name="first">The first day; null for open.</param>
    /// <param name="last">The last day; null for open.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentException">The last day precedes the first.</exception>
    public static SellablePeriod Between(LocalDate? first, LocalDate? last) => last < first
        ? throw new ArgumentException(
            string.Create(
                CultureInfo.InvariantCulture, $"The last day of sale ({last:R}) precedes the first ({first:R})."),
            nameof(last))
        : new(first, last);

    /// <summary>Whether the plan is sold on a day.</summary>
    /// <param name="day">The day, in the shop's zone.</param>
    /// <returns>Whether it lies in the period.</returns>
    public bool Contains(LocalDate day) => !(day < First) && !(day > Last);
}
