using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.Consents;

/// <summary>A way on which a client lets themselves be addressed (联系渠道).</summary>
/// <remarks>JSON is kebab case. Source: D13.</remarks>
[JsonConverter(typeof(KebabEnumJsonConverter<ConsentChannel>))]
public enum ConsentChannel
{
    /// <summary>By telephone (电话).</summary>
    Phone,

    /// <summary>By text message (短信).</summary>
    TextMessage,

    /// <summary>By WeChat (微信).</summary>
    WeChat,

    /// <summary>By e-mail (邮件).</summary>
    Email,
}
