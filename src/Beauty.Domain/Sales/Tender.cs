using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.Sales;

/// <summary>With what a bill is paid (付款方式).</summary>
/// <remarks>JSON is kebab case. Source: D06, B01.</remarks>
[JsonConverter(typeof(KebabEnumJsonConverter<Tender>))]
public enum Tender
{
    /// <summary>Cash (现金).</summary>
    Cash,

    /// <summary>A bank card (银行卡).</summary>
    Card,

    /// <summary>WeChat Pay (微信支付).</summary>
    WeChat,

    /// <summary>Alipay (支付宝).</summary>
    Alipay,

    /// <summary>A stored-value account (储值卡扣): no new money (R9, K50).</summary>
    StoredValue,

    /// <summary>The money's worth of points (积分抵扣): no new money.</summary>
    Points,

    /// <summary>Any other money, such as a bank transfer or a voucher of a mall.</summary>
    Other,
}
