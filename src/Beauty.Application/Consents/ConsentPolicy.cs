using Beauty.Domain.Consents;

namespace Beauty.Application.Consents;

/// <summary>Until which age a guardian consents for a client.</summary>
/// <remarks>A host registers its own before the desks are added. Source: law V5 (PIPL art. 31: 14).</remarks>
public sealed record ConsentPolicy
{
    /// <summary>The age in completed years below which a guardian consents, 0 to 21.</summary>
    /// <value>14.</value>
    /// <exception cref="ArgumentOutOfRangeException">The age is out of its bounds.</exception>
    public int GuardianUnder
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, ConsentSubject.MaximumGuardianUnder);
            field = value;
        }
    } = ConsentSubject.DefaultGuardianUnder;
}
