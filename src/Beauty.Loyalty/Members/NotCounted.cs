using System.Text.Json.Serialization;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Refusals;
using Beauty.Loyalty.Refusals;

namespace Beauty.Loyalty.Members;

/// <summary>The order never counted for this membership.</summary>
/// <remarks>Code: <c>loyalty.not-counted</c>. Source: K32.</remarks>
public sealed record NotCounted : LoyaltyRefusal
{
    [JsonConstructor]
    internal NotCounted(LedgerCause cause) => Cause = cause;

    /// <inheritdoc />
    public override string Code => "loyalty.not-counted";

    /// <summary>The order, or its line.</summary>
    public LedgerCause Cause { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("cause", $"{Cause}")];
}
