using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Scheduling.Locations;

/// <summary>How the times between two uses of one resource add up (T25).</summary>
[JsonConverter(typeof(KebabEnumJsonConverter<TurnoverRule>))]
public enum TurnoverRule
{
    /// <summary>The larger of clean-up and preparation is enough; the default.</summary>
    Shared = 0,

    /// <summary>Both count.</summary>
    Additive = 1,
}
