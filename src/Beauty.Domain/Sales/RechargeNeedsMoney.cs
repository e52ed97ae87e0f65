using System.Text.Json.Serialization;
using Beauty.Domain.Amounts;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Sales;

/// <summary>A recharge would be paid with stored value, with points, or on credit.</summary>
/// <remarks>Code: <c>sales.recharge-needs-money</c>. Source: K50.</remarks>
public sealed record RechargeNeedsMoney : DomainRefusal
{
    [JsonConstructor]
    internal RechargeNeedsMoney(Money recharges, Money money) => (Recharges, Money) = (recharges, money);

    /// <inheritdoc />
    public override string Code => "sales.recharge-needs-money";

    /// <summary>What the recharges on the bill come to.</summary>
    public Money Recharges { get; }

    /// <summary>What is paid in money.</summary>
    public Money Money { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("recharges", Recharges), Fact.Of("money", Money)];
}
