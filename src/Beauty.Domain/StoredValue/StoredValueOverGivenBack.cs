using System.Text.Json.Serialization;
using Beauty.Domain.Amounts;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.StoredValue;

/// <summary>More would go back into the account than is left of the payments.</summary>
/// <remarks>Code: <c>stored-value.over-given-back</c>. Source: K50; ledger law 16.</remarks>
public sealed record StoredValueOverGivenBack : DomainRefusal
{
    [JsonConstructor]
    internal StoredValueOverGivenBack(Money asked, Money left) => (Asked, Left) = (asked, left);

    /// <inheritdoc />
    public override string Code => "stored-value.over-given-back";

    /// <summary>What would go back.</summary>
    public Money Asked { get; }

    /// <summary>What has not gone back of the payments.</summary>
    public Money Left { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("asked", Asked), Fact.Of("left", Left)];
}
