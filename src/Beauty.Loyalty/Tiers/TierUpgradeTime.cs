using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Loyalty.Tiers;

/// <summary>When a reached tier begins (K37).</summary>
[JsonConverter(typeof(KebabEnumJsonConverter<TierUpgradeTime>))]
public enum TierUpgradeTime
{
    /// <summary>With the purchase that reaches it; the default.</summary>
    AtOnce,

    /// <summary>On the first day of the next month.</summary>
    AtMonthEnd,

    /// <summary>On the first day of the next quarter.</summary>
    AtQuarterEnd,

    /// <summary>On 1 January.</summary>
    AtYearEnd,
}
