using Beauty.Domain.Amounts;

namespace Beauty.Loyalty.Tiers;

/// <summary>One step of a ladder: a member level (会员等级) and the spend from which it is reached.</summary>
/// <remarks>Equality by value. Source: K36.</remarks>
public sealed record Tier
{
    private Tier(string code, Money from) => (Code, From) = (code, from);

    /// <summary>The stable code, such as <c>gold</c>.</summary>
    public string Code { get; }

    /// <summary>The least spend, inclusive.</summary>
    public Money From { get; }

    /// <summary>Makes a tier.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="from">The least spend, inclusive; not negative.</param>
    /// <returns>The tier.</returns>
    /// <exception cref="ArgumentException">The code is blank, or the spend is <c>default</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The spend is negative.</exception>
    public static Tier Of(string code, Money from)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentOutOfRangeException.ThrowIfLessThan(from, Money.Zero(from.Currency));
        return new(code, from);
    }
}
