using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Loyalty.Tiers;

/// <summary>What happened that a tier may depend on.</summary>
[JsonConverter(typeof(KebabEnumJsonConverter<TierFactKind>))]
public enum TierFactKind
{
    /// <summary>An order that counts.</summary>
    Purchase,

    /// <summary>A return, which lowers the measure on the day of its order.</summary>
    Refund,

    /// <summary>Points spent, given back, expired or adjusted: only the balance moves.</summary>
    BalanceMoved,

    /// <summary>A tier granted by hand.</summary>
    TierGranted,

    /// <summary>A grant by hand withdrawn before its end.</summary>
    GrantWithdrawn,
}
