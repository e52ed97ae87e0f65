namespace Beauty.Scheduling.Availability;

/// <summary>What somebody has on one local day, for choosing among candidates (T48).</summary>
/// <param name="BookedSeconds">The working time of appointments that lies on the day, without buffers.</param>
/// <param name="LastAssigned">When the last of them ends; the lowest number without any.</param>
internal readonly record struct DayLoad(long BookedSeconds, long LastAssigned);
