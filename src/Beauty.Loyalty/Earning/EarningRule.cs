using Beauty.Domain.Amounts;

namespace Beauty.Loyalty.Earning;

/// <summary>One rule by which an order earns points (积分规则): a base rate, a factor or a fixed bonus.</summary>
/// <remarks>
/// <para>Rules of one kind add or multiply. A rule that stands alone takes the place of all others of its kind; among
/// several such the highest priority counts, then the one that was defined first, never the one that gives more
/// (K23).</para>
/// <para>A zero rate, step, factor or bonus is refused when the rule is built (K25). Equality by value.</para>
/// <para>Source: K22–K26.</para>
/// </remarks>
public abstract record EarningRule
{
    private protected EarningRule(string code)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        (Code, Filter) = (code, EarningFilter.Always);
    }

    /// <summary>The stable code by which the explanation names the rule, such as <c>member-day</c>.</summary>
    public string Code { get; }

    /// <summary>For which orders the rule counts.</summary>
    /// <value>For all unless stated.</value>
    public EarningFilter Filter { get; private protected init; }

    /// <summary>The priority of a rule that stands alone within its kind; null for one that combines.</summary>
    public int? AlonePriority { get; private protected init; }

    /// <summary>Base rates first, then factors, then fixed bonuses.</summary>
    internal abstract int Stage { get; }

    /// <summary>The same rule for some orders only.</summary>
    /// <param name="filter">For which orders; replaces the former filter.</param>
    /// <returns>A copy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="filter"/> is null.</exception>
    public EarningRule When(EarningFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return this with { Filter = filter };
    }

    /// <summary>The same rule, standing alone within its kind.</summary>
    /// <param name="priority">The highest stands; any number.</param>
    /// <returns>A copy.</returns>
    public EarningRule StandingAlone(int priority) => this with { AlonePriority = priority };

    /// <summary>What the rule adds to the points so far.</summary>
    internal abstract ExactPoints Contribution(ExactPoints soFar, Money basis);

    /// <summary>The currency of the rule's own amounts; null if it has none.</summary>
    internal virtual Currency? OwnCurrency => null;
}
