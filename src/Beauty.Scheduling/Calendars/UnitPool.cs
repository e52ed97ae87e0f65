namespace Beauty.Scheduling.Calendars;

/// <summary>
/// A calendar seen as a number of like units: a person is a pool of one, a room with three beds one of three.
/// </summary>
internal sealed record UnitPool(CalendarId Calendar, CalendarTrack Track, int Capacity, Spacing Spacing);
