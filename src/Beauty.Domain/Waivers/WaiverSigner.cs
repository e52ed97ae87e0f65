using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.Waivers;

/// <summary>Who signed.</summary>
[JsonConverter(typeof(KebabEnumJsonConverter<WaiverSigner>))]
public enum WaiverSigner
{
    /// <summary>Nobody; refused.</summary>
    None = 0,

    /// <summary>The client.</summary>
    Client = 1,

    /// <summary>A guardian (监护人), as for a minor.</summary>
    Guardian = 2,
}
