using System.Text.Json.Serialization;
using Beauty.Domain.Amounts;
using Beauty.Domain.Refusals;
using Beauty.Loyalty.Refusals;

namespace Beauty.Loyalty.Members;

/// <summary>More is returned than is left of the basis of the order.</summary>
/// <remarks>Code: <c>loyalty.returned-too-much</c>. Source: K32.</remarks>
public sealed record ReturnedTooMuch : LoyaltyRefusal
{
    [JsonConstructor]
    internal ReturnedTooMuch(Money returned, Money left) => (Returned, Left) = (returned, left);

    /// <inheritdoc />
    public override string Code => "loyalty.returned-too-much";

    /// <summary>What is returned.</summary>
    public Money Returned { get; }

    /// <summary>What is left of the basis.</summary>
    public Money Left { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("returned", Returned), Fact.Of("left", Left)];
}
