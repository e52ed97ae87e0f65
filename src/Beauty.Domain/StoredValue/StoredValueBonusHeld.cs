using System.Text.Json.Serialization;
using Beauty.Domain.Amounts;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.StoredValue;

/// <summary>Bonus of the recharge is promised to something: settle or give up that hold first.</summary>
/// <remarks>Code: <c>stored-value.bonus-held</c>. Source: C11, K50.</remarks>
public sealed record StoredValueBonusHeld : DomainRefusal
{
    [JsonConstructor]
    internal StoredValueBonusHeld(int recharge, Money held) => (Recharge, Held) = (recharge, held);

    /// <inheritdoc />
    public override string Code => "stored-value.bonus-held";

    /// <summary>The place among the recharges, from 1.</summary>
    public int Recharge { get; }

    /// <summary>How much of its bonus is held.</summary>
    public Money Held { get; }

    /// <inheritdoc />
    public override bool WaitingCanHelp => true;

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("recharge", Recharge), Fact.Of("held", Held)];
}
