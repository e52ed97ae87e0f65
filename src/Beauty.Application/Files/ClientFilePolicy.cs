using NodaTime;

namespace Beauty.Application.Files;

/// <summary>How much history a file shows, and when an assessment is stale.</summary>
/// <remarks>A host registers its own before the desks are added. Source: D10; D19.</remarks>
public sealed record ClientFilePolicy
{
    /// <summary>The most service records that a file can show.</summary>
    public const int MaximumRecords = 50;

    /// <summary>How many service records a file shows, the last ones; 1 to 50.</summary>
    /// <value>5.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of its bounds.</exception>
    public int LastRecords
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaximumRecords);
            field = value;
        }
    } = 5;

    /// <summary>How long an assessment stays fresh; above zero.</summary>
    /// <value>90 days.</value>
    /// <exception cref="ArgumentOutOfRangeException">The duration is not above zero.</exception>
    public Duration AssessmentStaleAfter
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, Duration.Zero);
            field = value;
        }
    } = Duration.FromDays(90);
}
