using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Scheduling.Calendars;

/// <summary>Whose time a calendar keeps.</summary>
[JsonConverter(typeof(KebabEnumJsonConverter<CalendarScope>))]
public enum CalendarScope
{
    /// <summary>No scope; refused.</summary>
    None = 0,

    /// <summary>A member of staff.</summary>
    Person = 1,

    /// <summary>A room, a bed or a device.</summary>
    Resource = 2,

    /// <summary>A client.</summary>
    Client = 3,

    /// <summary>A location: closures for everybody.</summary>
    Location = 4,
}
