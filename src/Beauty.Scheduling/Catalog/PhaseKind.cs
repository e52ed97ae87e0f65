using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Scheduling.Catalog;

/// <summary>Whether a phase of a service needs the therapist.</summary>
[JsonConverter(typeof(KebabEnumJsonConverter<PhaseKind>))]
public enum PhaseKind
{
    /// <summary>No kind; refused.</summary>
    None = 0,

    /// <summary>The therapist works on the client.</summary>
    Active = 1,

    /// <summary>A mask works, colour develops (留置阶段): the client stays, the therapist is free (T29).</summary>
    Processing = 2,
}
