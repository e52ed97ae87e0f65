using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Scheduling.Calendars;

/// <summary>Why a claim takes time.</summary>
[JsonConverter(typeof(KebabEnumJsonConverter<ClaimKind>))]
public enum ClaimKind
{
    /// <summary>No kind; refused.</summary>
    None = 0,

    /// <summary>An appointment, held or booked.</summary>
    Appointment = 1,

    /// <summary>Leave of a member of staff (休假).</summary>
    Leave = 2,

    /// <summary>A closure of a location.</summary>
    Closure = 3,

    /// <summary>Maintenance of a room or a device.</summary>
    Maintenance = 4,
}
