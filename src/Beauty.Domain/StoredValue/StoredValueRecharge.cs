using System.Text.Json.Serialization;
using Beauty.Domain.Ledgers;

namespace Beauty.Domain.StoredValue;

/// <summary>Which lots a recharge opened, and what for.</summary>
/// <remarks>Equality by value. Source: R7.</remarks>
public sealed record StoredValueRecharge
{
    [JsonConstructor]
    internal StoredValueRecharge(LedgerCause cause, int principalLot, int? bonusLot) =>
        (Cause, PrincipalLot, BonusLot) = (cause, principalLot, bonusLot);

    /// <summary>The line of the purchase that sold it.</summary>
    public LedgerCause Cause { get; }

    /// <summary>The lot of what was paid in.</summary>
    public int PrincipalLot { get; }

    /// <summary>The lot of what was given on top; null without a bonus.</summary>
    public int? BonusLot { get; }
}
