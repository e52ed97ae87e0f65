using Beauty.Domain.Privacy;

namespace Beauty.Domain.Access;

/// <summary>One way to see a class of data: how much, on which ground, under which conditions.</summary>
/// <remarks>
/// A rule on the ground of consent names the purpose, which the reader must state and the consent must cover. Equality
/// by value. Source: D12; law V2.
/// </remarks>
public sealed record AccessRule
{
    private const AccessNeeds AllNeeds = AccessNeeds.OwnAppointment | AccessNeeds.OwnClient | AccessNeeds.Reason;

    private AccessRule(Disclosure disclosure, AccessGround ground, AccessNeeds needs, DataPurpose? purpose) =>
        (Disclosure, Ground, Needs, Purpose) = (disclosure, ground, needs, purpose);

    /// <summary>How much is shown; never <see cref="Disclosure.Withheld"/>.</summary>
    public Disclosure Disclosure { get; private init; }

    /// <summary>On which ground.</summary>
    public AccessGround Ground { get; }

    /// <summary>What must hold besides the role.</summary>
    public AccessNeeds Needs { get; private init; }

    /// <summary>The purpose that the reader must state; null for any.</summary>
    public DataPurpose? Purpose { get; }

    /// <summary>Makes a rule on a ground that asks for no consent.</summary>
    /// <param name="ground">On which ground.</param>
    /// <param name="disclosure">How much is shown.</param>
    /// <param name="needs">What must hold besides.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is none of the named, or shows nothing.</exception>
    /// <exception cref="ArgumentException">The ground is consent, which needs a purpose.</exception>
    public static AccessRule On(
        AccessGround ground, Disclosure disclosure, AccessNeeds needs = AccessNeeds.None)
    {
        if (!Enum.IsDefined(ground))
        {
            throw new ArgumentOutOfRangeException(nameof(ground), ground, "This is no ground.");
        }

        return ground is not AccessGround.Consent
            ? Checked(new(disclosure, ground, needs, null))
            : throw new ArgumentException("Consent is for a purpose. Maybe use OnConsentTo.", nameof(ground));
    }

    /// <summary>Makes a rule on the ground of a consent.</summary>
    /// <param name="purpose">What the consent must cover, and what the reader must state.</param>
    /// <param name="disclosure">How much is shown.</param>
    /// <param name="needs">What must hold besides.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is none of the named, or shows nothing.</exception>
    public static AccessRule OnConsentTo(
        DataPurpose purpose, Disclosure disclosure, AccessNeeds needs = AccessNeeds.None) =>
        Enum.IsDefined(purpose)
            ? Checked(new(disclosure, AccessGround.Consent, needs, purpose))
            : throw new ArgumentOutOfRangeException(nameof(purpose), purpose, "This is no purpose.");

    /// <summary>The same rule, showing at most so much; null when that is nothing.</summary>
    internal AccessRule? AtMost(Disclosure most) => most is Disclosure.Withheld
        ? null
        : this with { Disclosure = (Disclosure)Math.Min((int)Disclosure, (int)most) };

    /// <summary>The same rule under further conditions.</summary>
    internal AccessRule Needing(AccessNeeds needs) => Checked(this with { Needs = Needs | needs });

    private static AccessRule Checked(AccessRule rule)
    {
        if (!Enum.IsDefined(rule.Disclosure) || rule.Disclosure is Disclosure.Withheld)
        {
            throw new ArgumentOutOfRangeException(
                nameof(rule), rule.Disclosure, "A rule shows something. Maybe leave it out instead.");
        }

        return (rule.Needs & ~AllNeeds) == AccessNeeds.None
            ? rule
            : throw new ArgumentOutOfRangeException(nameof(rule), rule.Needs, "These are no needs.");
    }
}
