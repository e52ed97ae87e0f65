using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Scheduling.Appointments;

/// <summary>What can be done with an appointment.</summary>
[JsonConverter(typeof(KebabEnumJsonConverter<AppointmentCommand>))]
public enum AppointmentCommand
{
    /// <summary>No command; refused.</summary>
    None = 0,

    /// <summary>Keep the time until an instant.</summary>
    Hold = 1,

    /// <summary>Promise the visit at once.</summary>
    Book = 2,

    /// <summary>Make a hold a promise.</summary>
    Confirm = 3,

    /// <summary>Put it at another time or with other people.</summary>
    Move = 4,

    /// <summary>Note that the client is here.</summary>
    CheckIn = 5,

    /// <summary>Note that the visit is done.</summary>
    Complete = 6,

    /// <summary>Call it off.</summary>
    Cancel = 7,

    /// <summary>Note that the client did not come.</summary>
    MarkNoShow = 8,
}
