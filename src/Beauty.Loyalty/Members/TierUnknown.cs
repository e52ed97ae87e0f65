using System.Text.Json.Serialization;
using Beauty.Domain.Refusals;
using Beauty.Loyalty.Programmes;
using Beauty.Loyalty.Refusals;

namespace Beauty.Loyalty.Members;

/// <summary>The programme has no such tier.</summary>
/// <remarks>Code: <c>loyalty.tier-unknown</c>. Source: K40.</remarks>
public sealed record TierUnknown : LoyaltyRefusal
{
    [JsonConstructor]
    internal TierUnknown(string tier, ProgrammeCode programme) => (Tier, Programme) = (tier, programme);

    /// <inheritdoc />
    public override string Code => "loyalty.tier-unknown";

    /// <summary>The code that was asked for.</summary>
    public string Tier { get; }

    /// <summary>The programme.</summary>
    public ProgrammeCode Programme { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("tier", Tier), Fact.Of("programme", $"{Programme}")];
}
