using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Scheduling.Locations;

/// <summary>From where the start grid is counted (T18).</summary>
[JsonConverter(typeof(KebabEnumJsonConverter<GridOrigin>))]
public enum GridOrigin
{
    /// <summary>From midnight on the wall clock of the local date; the default.</summary>
    LocalMidnight = 0,

    /// <summary>From the start of the merged shift, as elapsed time.</summary>
    ShiftStart = 1,
}
