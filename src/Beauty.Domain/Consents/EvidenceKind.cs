using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.Consents;

/// <summary>How a consent can be proved.</summary>
/// <remarks>JSON is kebab case. Source: D13.</remarks>
[JsonConverter(typeof(KebabEnumJsonConverter<EvidenceKind>))]
public enum EvidenceKind
{
    /// <summary>Signed by hand, on paper or glass (签名).</summary>
    Signature,

    /// <summary>Ticked in an app or on a page (勾选).</summary>
    Tick,

    /// <summary>Written in a message (消息).</summary>
    Message,

    /// <summary>Said before a witness or on a recording (口头).</summary>
    Spoken,
}
