using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.Clients;

/// <summary>How firmly a client likes to be touched (力度).</summary>
/// <remarks>JSON is kebab case. <c>default</c> is any: the client did not say.</remarks>
[JsonConverter(typeof(KebabEnumJsonConverter<TouchPressure>))]
public enum TouchPressure
{
    /// <summary>The client did not say.</summary>
    Any = 0,

    /// <summary>Light.</summary>
    Light = 1,

    /// <summary>Medium.</summary>
    Medium = 2,

    /// <summary>Firm.</summary>
    Firm = 3,
}
