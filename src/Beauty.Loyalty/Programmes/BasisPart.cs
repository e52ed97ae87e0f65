using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Loyalty.Programmes;

/// <summary>What of an order counts for points; each is a setting of its own (K20).</summary>
[JsonConverter(typeof(KebabEnumJsonConverter<BasisPart>))]
public enum BasisPart
{
    /// <summary>Goods; on by default.</summary>
    Goods,

    /// <summary>Services; on by default.</summary>
    Services,

    /// <summary>Delivery; off by default.</summary>
    Delivery,

    /// <summary>Tips; off by default.</summary>
    Tips,

    /// <summary>Tax on what counts; off by default.</summary>
    Tax,

    /// <summary>Discounts on what counts, as if they had been paid; off by default.</summary>
    Discounts,

    /// <summary>What is paid with stored value; on by default.</summary>
    PaidWithStoredValue,

    /// <summary>What is paid with points; on by default.</summary>
    PaidWithPoints,
}
