using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Scheduling.Appointments;

/// <summary>Where an appointment is in its life.</summary>
[JsonConverter(typeof(KebabEnumJsonConverter<AppointmentStatus>))]
public enum AppointmentStatus
{
    /// <summary>No status; refused.</summary>
    None = 0,

    /// <summary>Kept for somebody until an instant; takes time until then (T42).</summary>
    Held = 1,

    /// <summary>Promised.</summary>
    Booked = 2,

    /// <summary>The client is here.</summary>
    Arrived = 3,

    /// <summary>Done; keeps its time.</summary>
    Completed = 4,

    /// <summary>Called off; takes no time.</summary>
    Cancelled = 5,

    /// <summary>The client did not come (爽约); takes no time.</summary>
    NoShow = 6,
}
