using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.Packages;

/// <summary>In which way a visit did not take place.</summary>
/// <remarks>JSON is kebab case. Source: K57.</remarks>
[JsonConverter(typeof(KebabEnumJsonConverter<MissedVisit>))]
public enum MissedVisit
{
    /// <summary>The client did not come.</summary>
    NoShow,

    /// <summary>The client cancelled too late.</summary>
    LateCancel,
}
