using System.Text.Json.Serialization;
using Beauty.Domain.Amounts;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.StoredValue;

/// <summary>More would be refunded of a recharge than is left of what was paid in.</summary>
/// <remarks>Code: <c>stored-value.over-refunded</c>. Source: C11, K50.</remarks>
public sealed record StoredValueOverRefunded : DomainRefusal
{
    [JsonConstructor]
    internal StoredValueOverRefunded(int recharge, Money asked, Money left) =>
        (Recharge, Asked, Left) = (recharge, asked, left);

    /// <inheritdoc />
    public override string Code => "stored-value.over-refunded";

    /// <summary>The place among the recharges, from 1.</summary>
    public int Recharge { get; }

    /// <summary>What would be refunded.</summary>
    public Money Asked { get; }

    /// <summary>What is neither used, held nor refunded.</summary>
    public Money Left { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
        [Fact.Of("recharge", Recharge), Fact.Of("asked", Asked), Fact.Of("left", Left)];
}
