using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.Ledgers;

/// <summary>Whether the units of a lot were paid for or earned, or given on top.</summary>
/// <remarks>JSON is kebab case. Source: K57, R7.</remarks>
[JsonConverter(typeof(KebabEnumJsonConverter<LotKind>))]
public enum LotKind
{
    /// <summary>Paid sessions, principal (本金), earned points.</summary>
    Regular,

    /// <summary>Gifted sessions (赠送), bonus (赠金).</summary>
    Gift,
}
