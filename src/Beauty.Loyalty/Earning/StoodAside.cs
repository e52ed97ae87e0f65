using System.Text.Json.Serialization;
using Beauty.Domain.Refusals;
using Beauty.Loyalty.Refusals;

namespace Beauty.Loyalty.Earning;

/// <summary>A rule gave way to another of its kind that stands alone.</summary>
/// <remarks>Code: <c>loyalty.stood-aside</c>. Source: K23.</remarks>
public sealed record StoodAside : LoyaltyRefusal
{
    [JsonConstructor]
    internal StoodAside(string ruleCode) => RuleCode = ruleCode;

    /// <inheritdoc />
    public override string Code => "loyalty.stood-aside";

    /// <summary>The code of the rule that stands alone.</summary>
    public string RuleCode { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("rule", RuleCode)];
}
