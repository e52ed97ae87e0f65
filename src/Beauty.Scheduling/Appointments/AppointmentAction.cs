using System.Text.Json.Serialization;

namespace Beauty.Scheduling.Appointments;

/// <summary>What can be done to an appointment.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AppointmentAction>))]
public enum AppointmentAction
{
    /// <summary>No action; refused.</summary>
    None = 0,

    /// <summary>Keep time until an instant.</summary>
    Hold = 1,

    /// <summary>Book firmly.</summary>
    Book = 2,

    /// <summary>Turn a hold into a booking.</summary>
    Confirm = 3,

    /// <summary>Note that the client has come.</summary>
    CheckIn = 4,

    /// <summary>Note that all services were done.</summary>
    Complete = 5,

    /// <summary>Give the appointment up.</summary>
    Cancel = 6,

    /// <summary>Note that the client did not come.</summary>
    MarkNoShow = 7,

    /// <summary>Move to another time, or to other people or rooms.</summary>
    Move = 8,
}
