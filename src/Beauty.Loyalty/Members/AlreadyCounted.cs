using System.Text.Json.Serialization;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Refusals;
using Beauty.Loyalty.Refusals;

namespace Beauty.Loyalty.Members;

/// <summary>The order has earned its points already.</summary>
/// <remarks>Code: <c>loyalty.already-counted</c>. Source: K10, K32.</remarks>
public sealed record AlreadyCounted : LoyaltyRefusal
{
    [JsonConstructor]
    internal AlreadyCounted(LedgerCause cause) => Cause = cause;

    /// <inheritdoc />
    public override string Code => "loyalty.already-counted";

    /// <summary>The order, or its line.</summary>
    public LedgerCause Cause { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("cause", $"{Cause}")];
}
