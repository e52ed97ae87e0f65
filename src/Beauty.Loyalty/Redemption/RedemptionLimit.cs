using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Loyalty.Redemption;

/// <summary>What kept the points of a quote from being more.</summary>
[JsonConverter(typeof(KebabEnumJsonConverter<RedemptionLimit>))]
public enum RedemptionLimit
{
    /// <summary>The client asked for no more; also where another limit is as high.</summary>
    Request,

    /// <summary>The account holds no more.</summary>
    Available,

    /// <summary>No larger share of the order may be paid with points.</summary>
    ShareOfOrder,
}
