using NodaTime;

namespace Beauty.Loyalty.Points;

/// <summary>How long points can be used (积分有效期): months, days, or without end.</summary>
/// <remarks>
/// <para>Months keep the day number, else take the last day of the month; 0 months or days mean today only. The date
/// can be moved up to the end of its month, quarter or half-year.</para>
/// <para>Equality by value. Source: K13–K16, K19.</para>
/// </remarks>
public sealed record PointsExpiryRule
{
    /// <summary>The greatest number of months.</summary>
    public const int MostMonths = 1_200;

    /// <summary>The greatest number of days.</summary>
    public const int MostDays = 36_525;

    private PointsExpiryRule(int? months, int? days, ExpiryRoundUp roundUp) =>
        (Months, Days, RoundUp) = (months, days, roundUp);

    /// <summary>Points that never end.</summary>
    public static PointsExpiryRule Never { get; } = new(null, null, ExpiryRoundUp.None);

    /// <summary>For how many months; null for a rule by days and for points that never end.</summary>
    public int? Months { get; }

    /// <summary>For how many days after today; null for a rule by months and for points that never end.</summary>
    public int? Days { get; }

    /// <summary>To the end of which period the date is moved.</summary>
    /// <value>Not at all unless stated.</value>
    public ExpiryRoundUp RoundUp { get; }

    /// <summary>Points that can be used for a number of months.</summary>
    /// <param name="months">0 to 1,200; 0 means today only.</param>
    /// <param name="roundUp">To the end of which period the date is moved.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The number is out of its bounds, or there is no such period.
    /// </exception>
    public static PointsExpiryRule AfterMonths(int months, ExpiryRoundUp roundUp = ExpiryRoundUp.None)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(months);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(months, MostMonths);
        return new(months, null, Checked(roundUp));
    }

    /// <summary>Points that can be used for a number of days after today.</summary>
    /// <param name="days">0 to 36,525; 0 means today only.</param>
    /// <param name="roundUp">To the end of which period the date is moved.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The number is out of its bounds, or there is no such period.
    /// </exception>
    public static PointsExpiryRule AfterDays(int days, ExpiryRoundUp roundUp = ExpiryRoundUp.None)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, MostDays);
        return new(null, days, Checked(roundUp));
    }

    /// <summary>The last day on which points of a day can be used.</summary>
    /// <param name="earnedOn">The day of earning, in the programme's zone.</param>
    /// <returns>The day, or null if they never end.</returns>
    public LocalDate? LastUsableDate(LocalDate earnedOn) =>
        Months is { } months ? MovedUp(earnedOn.PlusMonths(months))
        : Days is { } days ? MovedUp(earnedOn.PlusDays(days))
        : null;

    /// <summary>The expiry of points of a day.</summary>
    /// <param name="earnedOn">The day of earning, in the programme's zone.</param>
    /// <param name="zone">The programme's zone.</param>
    /// <returns>The expiry.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public PointsExpiry For(LocalDate earnedOn, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return LastUsableDate(earnedOn) is { } date ? PointsExpiry.After(date, zone) : PointsExpiry.Never;
    }

    /// <summary>Rolls an expiry on because the client was active; it never becomes earlier (K19).</summary>
    /// <param name="current">The present expiry.</param>
    /// <param name="activeOn">The day of the activity, in the programme's zone.</param>
    /// <param name="zone">The programme's zone.</param>
    /// <returns>The later of the present expiry and that of the day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public PointsExpiry Roll(PointsExpiry current, LocalDate activeOn, DateTimeZone zone) =>
        current.OrLater(For(activeOn, zone));

    private static ExpiryRoundUp Checked(ExpiryRoundUp roundUp) =>
        Enum.IsDefined(roundUp)
            ? roundUp
            : throw new ArgumentOutOfRangeException(nameof(roundUp), roundUp, "No such period.");

    private LocalDate MovedUp(LocalDate date)
    {
        var months = RoundUp switch
        {
            ExpiryRoundUp.Month => 1,
            ExpiryRoundUp.Quarter => 3,
            ExpiryRoundUp.HalfYear => 6,
            _ => 0,
        };
        if (months == 0)
        {
            return date;
        }

        var lastMonth = ((date.Month + months - 1) / months) * months;
        return new LocalDate(date.Year, lastMonth, 1).With(DateAdjusters.EndOfMonth);
    }
}
