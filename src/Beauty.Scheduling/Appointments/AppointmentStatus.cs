using System.Text.Json.Serialization;

namespace Beauty.Scheduling.Appointments;

/// <summary>How an appointment stands (S11, T42).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AppointmentStatus>))]
public enum AppointmentStatus
{
    /// <summary>No status; refused.</summary>
    None = 0,

    /// <summary>Time is kept for the client until the hold lapses.</summary>
    Held = 1,

    /// <summary>Booked firmly.</summary>
    Booked = 2,

    /// <summary>The client has come.</summary>
    Arrived = 3,

    /// <summary>All services were done; the time stays taken.</summary>
    Completed = 4,

    /// <summary>Given up; the time is free.</summary>
    Cancelled = 5,

    /// <summary>The client did not come (爽约); the time is free.</summary>
    NoShow = 6,
}
