using NodaTime;

namespace Beauty.Loyalty.Tiers;

/// <summary>What is measured for a tier, and over which window (保级周期).</summary>
/// <remarks>
/// The last n months at a date reach from the same day number n months before, not included, to the date, included; a
/// day number that a month lacks becomes its last day. Equality by value. Source: K36.
/// </remarks>
public sealed record TierMeasure
{
    /// <summary>The greatest number of months of a window.</summary>
    public const int MostMonths = 120;

    private TierMeasure(TierMeasureKind kind, int? months = null) => (Kind, Months) = (kind, months);

    /// <summary>The points that the account holds.</summary>
    public static TierMeasure Balance { get; } = new(TierMeasureKind.Balance);

    /// <summary>The points earned in the calendar year.</summary>
    public static TierMeasure EarnedInCalendarYear { get; } = new(TierMeasureKind.EarnedInCalendarYear);

    /// <summary>All points ever earned.</summary>
    public static TierMeasure EarnedInLifetime { get; } = new(TierMeasureKind.EarnedInLifetime);

    /// <summary>What decides.</summary>
    public TierMeasureKind Kind { get; }

    /// <summary>The months of the window; null where the kind has none.</summary>
    public int? Months { get; }

    /// <summary>Whether it counts points, not money.</summary>
    public bool IsByPoints => Kind != TierMeasureKind.SpentInLastMonths;

    /// <summary>The points earned in the last months.</summary>
    /// <param name="months">1 to 120.</param>
    /// <returns>The measure.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of its bounds.</exception>
    public static TierMeasure EarnedInLastMonths(int months) =>
        new(TierMeasureKind.EarnedInLastMonths, Checked(months));

    /// <summary>The money spent in the last months.</summary>
    /// <param name="months">1 to 120.</param>
    /// <returns>The measure.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of its bounds.</exception>
    public static TierMeasure SpentInLastMonths(int months) => new(TierMeasureKind.SpentInLastMonths, Checked(months));

    /// <summary>Whether something of a day counts at a date.</summary>
    /// <param name="day">The day of the purchase or of the movement.</param>
    /// <param name="date">The date of the measure.</param>
    /// <returns>True inside the window.</returns>
    public bool Counts(LocalDate day, LocalDate date) => day <= date && Kind switch
    {
        TierMeasureKind.EarnedInCalendarYear => day.Year == date.Year,
        TierMeasureKind.EarnedInLastMonths or TierMeasureKind.SpentInLastMonths =>
            day > date.PlusMonths(-Months!.Value),
        _ => true,
    };

    private static int Checked(int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(months, MostMonths);
        return months;
    }
}
