using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Scheduling.Catalog;

/// <summary>What a precaution does to a booking when the client's health meets it.</summary>
/// <remarks>JSON is kebab case.</remarks>
[JsonConverter(typeof(KebabEnumJsonConverter<PrecautionEffect>))]
public enum PrecautionEffect
{
    /// <summary>No effect; refused.</summary>
    None = 0,

    /// <summary>The booking stands and the precaution is told beside it.</summary>
    Warn = 1,

    /// <summary>The booking needs a signed waiver (知情同意书).</summary>
    Waiver = 2,

    /// <summary>There is no booking (禁忌).</summary>
    Block = 3,
}
