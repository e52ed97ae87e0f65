using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Scheduling.Locations;

/// <summary>The pause between two services of one visit (T27).</summary>
[JsonConverter(typeof(KebabEnumJsonConverter<VisitPauseRule>))]
public enum VisitPauseRule
{
    /// <summary>The larger of clean-up and preparation; the default.</summary>
    Larger = 0,

    /// <summary>No pause: the next service begins at once.</summary>
    None = 1,
}
