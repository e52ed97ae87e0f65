using Beauty.Domain.Amounts;
using Beauty.Loyalty.Points;

namespace Beauty.Loyalty.Tiers;

/// <summary>One step of a ladder: a member level (会员等级) and the spend or points from which it is reached.</summary>
/// <remarks>Equality by value. Source: K36.</remarks>
public sealed record Tier
{
    private Tier(string code, TierAmount from) => (Code, From) = (code, from);

    /// <summary>The stable code, such as <c>gold</c>.</summary>
    public string Code { get; }

    /// <summary>The limit, inclusive.</summary>
    public TierAmount From { get; }

    /// <summary>Makes a tier by spend.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="from">The least spend, inclusive; not negative.</param>
    /// <returns>The tier.</returns>
    /// <exception cref="ArgumentException">The code is blank, or the spend is <c>default</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The spend is negative.</exception>
    public static Tier Of(string code, Money from)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentOutOfRangeException.ThrowIfLessThan(from, Money.Zero(from.Currency));
        return new(code, TierAmount.Of(from));
    }

    /// <summary>Makes a tier by points.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="from">The least points, inclusive.</param>
    /// <returns>The tier.</returns>
    /// <exception cref="ArgumentException">The code is blank.</exception>
    public static Tier Of(string code, PointsAmount from)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        return new(code, TierAmount.Of(from));
    }
}
