namespace Beauty.Domain.Assessments;

/// <summary>Where a concern is heading, by its last two grades.</summary>
public enum TrendDirection
{
    /// <summary>Graded once: there is nothing to compare with.</summary>
    First,

    /// <summary>Less marked than before.</summary>
    Better,

    /// <summary>As marked as before.</summary>
    Same,

    /// <summary>More marked than before.</summary>
    Worse,
}
