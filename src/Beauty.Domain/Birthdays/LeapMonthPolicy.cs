namespace Beauty.Domain.Birthdays;

/// <summary>When a birthday in a lunisolar leap month (闰月) is kept in a year without that month.</summary>
public enum LeapMonthPolicy
{
    /// <summary>In the plain month of the same number; the default.</summary>
    PlainMonth,

    /// <summary>Not at all; years may pass.</summary>
    OnlyInLeapYears,
}
