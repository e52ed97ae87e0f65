namespace Beauty.Domain.Birthdays;

/// <summary>What a salon does about birthdays that a year does not have.</summary>
/// <remarks><c>default</c> is harmless: 28 February, and the plain month. Source: K52; R14.</remarks>
public readonly record struct BirthdayPolicy
{
    private BirthdayPolicy(LeapDayPolicy leapDay, LeapMonthPolicy leapMonth) =>
        (LeapDay, LeapMonth) = (leapDay, leapMonth);

    /// <summary>For 29 February.</summary>
    /// <value>28 February unless stated.</value>
    public LeapDayPolicy LeapDay { get; }

    /// <summary>For a lunisolar leap month.</summary>
    /// <value>The plain month unless stated.</value>
    public LeapMonthPolicy LeapMonth { get; }

    /// <summary>States both policies.</summary>
    /// <param name="leapDay">For 29 February.</param>
    /// <param name="leapMonth">For a lunisolar leap month.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such policy.</exception>
    public static BirthdayPolicy Of(LeapDayPolicy leapDay, LeapMonthPolicy leapMonth)
    {
        if (!Enum.IsDefined(leapDay))
        {
            throw new ArgumentOutOfRangeException(nameof(leapDay), leapDay, "No such policy.");
        }

        return Enum.IsDefined(leapMonth)
            ? new(leapDay, leapMonth)
            : throw new ArgumentOutOfRangeException(nameof(leapMonth), leapMonth, "No such policy.");
    }
}
