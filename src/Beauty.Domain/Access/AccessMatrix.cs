using System.Collections.Immutable;
using Beauty.Domain.Privacy;

namespace Beauty.Domain.Access;

/// <summary>Which role sees how much of which class of data (权限矩阵): data, not code.</summary>
/// <remarks>
/// <para>
/// What no rule shows is withheld. Of several roles and rules the one that shows most counts, so taking a role away
/// never shows more (V8). A salon narrows the default freely; what it adds is listed in <see cref="Widenings"/>.
/// </para>
/// <para>Immutable. Source: D12; rules-storage, "Default matrix"; laws V2 and V8.</para>
/// </remarks>
public sealed partial class AccessMatrix
{
    private readonly ImmutableDictionary<(Role Role, DataClass DataClass), ImmutableList<AccessRule>> _rules;

    private AccessMatrix(
        ImmutableDictionary<(Role Role, DataClass DataClass), ImmutableList<AccessRule>> rules,
        ImmutableList<AccessWidening> widenings) => (_rules, Widenings) = (rules, widenings);

    /// <summary>A matrix that shows nothing to anybody, to start a strict one of one's own.</summary>
    public static AccessMatrix Nothing =>
        new(ImmutableDictionary<(Role, DataClass), ImmutableList<AccessRule>>.Empty, []);

    /// <summary>The rules that were added, in that order.</summary>
    public ImmutableList<AccessWidening> Widenings { get; }

    /// <summary>The rules of a role for a class.</summary>
    /// <param name="role">The role.</param>
    /// <param name="dataClass">The class.</param>
    /// <returns>The rules; none where all is withheld.</returns>
    public ImmutableList<AccessRule> RulesOf(Role role, DataClass dataClass) =>
        _rules.GetValueOrDefault((role, dataClass), []);

    /// <summary>The same matrix, showing a role at most so much of a class.</summary>
    /// <param name="role">The role.</param>
    /// <param name="dataClass">The class.</param>
    /// <param name="most">The most that is shown; <see cref="Disclosure.Withheld"/> for nothing.</param>
    /// <returns>The narrower matrix.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is none of the named.</exception>
    public AccessMatrix Narrow(Role role, DataClass dataClass, Disclosure most)
    {
        if (!Enum.IsDefined(most))
        {
            throw new ArgumentOutOfRangeException(nameof(most), most, "This is no disclosure.");
        }

        var rules = RulesOf(role, dataClass).Select(rule => rule.AtMost(most)).OfType<AccessRule>();
        return With(role, dataClass, [.. rules]);
    }

    /// <summary>The same matrix, with further conditions on all that a role sees of a class.</summary>
    /// <param name="role">The role.</param>
    /// <param name="dataClass">The class.</param>
    /// <param name="needs">What must hold besides.</param>
    /// <returns>The narrower matrix.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is none of the named.</exception>
    public AccessMatrix Narrow(Role role, DataClass dataClass, AccessNeeds needs) =>
        With(role, dataClass, [.. RulesOf(role, dataClass).Select(rule => rule.Needing(needs))]);

    /// <summary>The same matrix with a rule more, which is listed as a widening.</summary>
    /// <param name="role">The role.</param>
    /// <param name="dataClass">The class.</param>
    /// <param name="rule">The rule.</param>
    /// <returns>The wider matrix.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is none of the named.</exception>
    public AccessMatrix Widen(Role role, DataClass dataClass, AccessRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var wider = With(role, dataClass, RulesOf(role, dataClass).Add(rule));
        return new(wider._rules, Widenings.Add(new(role, dataClass, rule)));
    }

    /// <summary>How much of a class is shown.</summary>
    /// <param name="roles">The reader's roles; none see nothing.</param>
    /// <param name="dataClass">Which data.</param>
    /// <param name="circumstances">What is known of the reading.</param>
    /// <returns>The decision that shows most; of two alike the one of the first role.</returns>
    public AccessDecision Decide(IEnumerable<Role> roles, DataClass dataClass, AccessCircumstances circumstances)
    {
        ArgumentNullException.ThrowIfNull(roles);
        ArgumentNullException.ThrowIfNull(circumstances);
        var best = new AccessDecision(dataClass);
        foreach (var rule in roles.Distinct().Order().SelectMany(role => RulesOf(role, dataClass)))
        {
            if (rule.Disclosure > best.Disclosure && circumstances.Allow(rule, dataClass, out var consent))
            {
                best = new(dataClass, rule, consent?.Id);
            }
        }

        return best;
    }

    private AccessMatrix With(Role role, DataClass dataClass, ImmutableList<AccessRule> rules)
    {
        if (!Enum.IsDefined(role))
        {
            throw new ArgumentOutOfRangeException(nameof(role), role, "This is no role.");
        }

        return Enum.IsDefined(dataClass)
            ? new(_rules.SetItem((role, dataClass), rules), Widenings)
            : throw new ArgumentOutOfRangeException(nameof(dataClass), dataClass, "This is no class of data.");
    }
}
