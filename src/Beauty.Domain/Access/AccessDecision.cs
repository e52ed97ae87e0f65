using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;

namespace Beauty.Domain.Access;

/// <summary>How much of a class of data is shown in one reading, and why.</summary>
/// <remarks>Holds ids only. Equality by value.</remarks>
public sealed record AccessDecision
{
    internal AccessDecision(DataClass dataClass) => DataClass = dataClass;

    internal AccessDecision(DataClass dataClass, AccessRule rule, ConsentId? consent)
        : this(dataClass) => (Disclosure, Ground, Consent) = (rule.Disclosure, rule.Ground, consent);

    /// <summary>Which data.</summary>
    public DataClass DataClass { get; }

    /// <summary>How much of it.</summary>
    public Disclosure Disclosure { get; }

    /// <summary>On which ground; null when nothing is shown.</summary>
    public AccessGround? Ground { get; }

    /// <summary>By which consent; null when the ground is another one.</summary>
    public ConsentId? Consent { get; }

    /// <summary>Whether at least so much is shown.</summary>
    /// <param name="disclosure">How much.</param>
    /// <returns>Whether it is.</returns>
    public bool Shows(Disclosure disclosure) => Disclosure >= disclosure;
}
