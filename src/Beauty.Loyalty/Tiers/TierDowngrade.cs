using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Loyalty.Tiers;

/// <summary>How far a tier falls after validity and grace (K38).</summary>
[JsonConverter(typeof(KebabEnumJsonConverter<TierDowngrade>))]
public enum TierDowngrade
{
    /// <summary>To the tier that the measure gives; the default.</summary>
    ToMeasure,

    /// <summary>By one step, however low the measure is.</summary>
    OneStep,
}
