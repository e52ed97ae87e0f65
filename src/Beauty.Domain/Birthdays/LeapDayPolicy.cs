namespace Beauty.Domain.Birthdays;

/// <summary>When a birthday on 29 February is kept in a year without that day.</summary>
public enum LeapDayPolicy
{
    /// <summary>On 28 February; the default.</summary>
    February28,

    /// <summary>On 1 March.</summary>
    March1,

    /// <summary>Not at all.</summary>
    OnlyInLeapYears,
}
