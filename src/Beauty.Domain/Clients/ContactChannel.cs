using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.Clients;

/// <summary>By which means a client likes to be reached.</summary>
/// <remarks>JSON is kebab case. <c>default</c> is any: the client did not say.</remarks>
[JsonConverter(typeof(KebabEnumJsonConverter<ContactChannel>))]
public enum ContactChannel
{
    /// <summary>The client did not say.</summary>
    Any = 0,

    /// <summary>A call.</summary>
    Call = 1,

    /// <summary>A short message.</summary>
    TextMessage = 2,

    /// <summary>WeChat.</summary>
    WeChat = 3,

    /// <summary>E-mail.</summary>
    Email = 4,

    /// <summary>Not at all, save where the visit itself asks for it.</summary>
    None = 5,
}
