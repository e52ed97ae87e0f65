using Beauty.Domain.Consents;
using Beauty.Domain.Privacy;
using NodaTime;

namespace Beauty.Domain.Access;

/// <summary>What is known of one reading: its purpose and time, and which conditions hold.</summary>
/// <remarks>Nothing holds unless it is stated.</remarks>
public sealed record AccessCircumstances
{
    private AccessCircumstances(DataPurpose purpose, Instant now) => (Purpose, Now) = (purpose, now);

    /// <summary>For what the reader wants the data.</summary>
    public DataPurpose Purpose { get; }

    /// <summary>When.</summary>
    public Instant Now { get; }

    /// <summary>Which conditions hold.</summary>
    /// <value>None unless stated.</value>
    public AccessNeeds Holding { get; private init; }

    /// <summary>The client's consents; null counts as none.</summary>
    public ConsentBook? Consents { get; private init; }

    /// <summary>Starts with purpose and time.</summary>
    /// <param name="purpose">For what.</param>
    /// <param name="now">When.</param>
    /// <returns>The circumstances.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="purpose"/> is none of the named.</exception>
    public static AccessCircumstances Of(DataPurpose purpose, Instant now) => Enum.IsDefined(purpose)
        ? new(purpose, now)
        : throw new ArgumentOutOfRangeException(nameof(purpose), purpose, "This is no purpose.");

    /// <summary>States that a condition holds, or not.</summary>
    /// <param name="needs">The condition.</param>
    /// <param name="holds">Whether it holds; where not, nothing changes.</param>
    /// <returns>The circumstances with it.</returns>
    public AccessCircumstances With(AccessNeeds needs, bool holds = true) =>
        holds ? this with { Holding = Holding | needs } : this;

    /// <summary>States the client's consents.</summary>
    /// <param name="consents">All of them.</param>
    /// <returns>The circumstances with them.</returns>
    public AccessCircumstances With(ConsentBook consents)
    {
        ArgumentNullException.ThrowIfNull(consents);
        return this with { Consents = consents };
    }

    /// <summary>Whether a rule applies, and by which consent.</summary>
    internal bool Allow(AccessRule rule, DataClass dataClass, out Consent? consent)
    {
        consent = null;
        if ((rule.Needs & ~Holding) != AccessNeeds.None || (rule.Purpose is { } purpose && purpose != Purpose))
        {
            return false;
        }

        return rule.Ground is not AccessGround.Consent
            || (Consents is { } book
                && book.Find(ConsentQuestion.Of(Purpose, dataClass), Now).TryGetValue(out consent, out _));
    }
}
