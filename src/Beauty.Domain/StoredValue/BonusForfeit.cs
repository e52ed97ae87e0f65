using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.StoredValue;

/// <summary>What becomes of a recharge's bonus when its principal is refunded.</summary>
/// <remarks>Bonus is never paid out (C11). JSON is kebab case.</remarks>
[JsonConverter(typeof(KebabEnumJsonConverter<BonusForfeit>))]
public enum BonusForfeit
{
    /// <summary>All that is left of it is forfeited.</summary>
    Wholly,

    /// <summary>As much of it as is refunded of the principal that is left, rounded up.</summary>
    InProportion,
}
