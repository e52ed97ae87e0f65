namespace Beauty.Loyalty.Points;

/// <summary>To the end of which period a last usable date is moved.</summary>
public enum ExpiryRoundUp
{
    /// <summary>Not at all; the default.</summary>
    None,

    /// <summary>To the last day of its month.</summary>
    Month,

    /// <summary>To the last day of its quarter.</summary>
    Quarter,

    /// <summary>To 30 June or 31 December.</summary>
    HalfYear,
}
