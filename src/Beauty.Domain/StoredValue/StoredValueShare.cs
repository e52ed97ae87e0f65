using Beauty.Domain.Amounts;

namespace Beauty.Domain.StoredValue;

/// <summary>An amount of stored value, told apart: what was paid in, and what was given on top.</summary>
/// <remarks>Equality by value. Source: R7.</remarks>
public sealed record StoredValueShare
{
    internal StoredValueShare(Money principal, Money bonus) => (Principal, Bonus) = (principal, bonus);

    /// <summary>The part that was paid in (本金).</summary>
    public Money Principal { get; }

    /// <summary>The part that was given on top (赠金).</summary>
    public Money Bonus { get; }

    /// <summary>Both together.</summary>
    public Money Total => Principal + Bonus;
}
