using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.Sales;

/// <summary>What kind of thing a line of a bill sells.</summary>
/// <remarks>JSON is kebab case. Source: D06.</remarks>
[JsonConverter(typeof(KebabEnumJsonConverter<SaleKind>))]
public enum SaleKind
{
    /// <summary>A service (项目), paid by the visit.</summary>
    Service,

    /// <summary>A product (产品) to take home.</summary>
    Product,

    /// <summary>A course plan (卡项), for which a package is opened.</summary>
    Course,

    /// <summary>A recharge (充值) of a stored-value account.</summary>
    Recharge,
}
