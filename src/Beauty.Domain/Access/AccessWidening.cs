using Beauty.Domain.Privacy;

namespace Beauty.Domain.Access;

/// <summary>A rule that a salon added to the default matrix, to be shown to auditors.</summary>
/// <remarks>Equality by value.</remarks>
public sealed record AccessWidening
{
    internal AccessWidening(Role role, DataClass dataClass, AccessRule rule) =>
        (Role, DataClass, Rule) = (role, dataClass, rule);

    /// <summary>Who sees more.</summary>
    public Role Role { get; }

    /// <summary>Of which data.</summary>
    public DataClass DataClass { get; }

    /// <summary>How much, on which ground, under which conditions.</summary>
    public AccessRule Rule { get; }
}
