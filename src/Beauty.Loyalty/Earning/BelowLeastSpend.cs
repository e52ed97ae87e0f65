using System.Text.Json.Serialization;
using Beauty.Domain.Amounts;
using Beauty.Domain.Refusals;
using Beauty.Loyalty.Refusals;

namespace Beauty.Loyalty.Earning;

/// <summary>The order is below the least spend of a rule.</summary>
/// <remarks>Code: <c>loyalty.below-least-spend</c>. Source: K24.</remarks>
public sealed record BelowLeastSpend : LoyaltyRefusal
{
    [JsonConstructor]
    internal BelowLeastSpend(Money basis, Money least) => (Basis, Least) = (basis, least);

    /// <inheritdoc />
    public override string Code => "loyalty.below-least-spend";

    /// <summary>The basis of the order.</summary>
    public Money Basis { get; }

    /// <summary>The least spend, inclusive.</summary>
    public Money Least { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("basis", Basis), Fact.Of("least", Least)];
}
