using System.Collections.Frozen;

namespace Beauty.Scheduling.Appointments;

/// <summary>The one table of what may follow what in an appointment's life.</summary>
/// <remarks>
/// A salon that does not note arrivals completes a booking directly. What is cancelled, done or missed stays so: a client
/// who comes after all gets a new appointment, so that nobody's freed time is taken back. Source: S11, T42.
/// </remarks>
public static class AppointmentLife
{
    private static readonly FrozenDictionary<(AppointmentStatus, AppointmentAction), AppointmentStatus> Table =
        new Dictionary<(AppointmentStatus, AppointmentAction), AppointmentStatus>
        {
            [(AppointmentStatus.None, AppointmentAction.Hold)] = AppointmentStatus.Held,
            [(AppointmentStatus.None, AppointmentAction.Book)] = AppointmentStatus.Booked,
            [(AppointmentStatus.Held, AppointmentAction.Confirm)] = AppointmentStatus.Booked,
            [(AppointmentStatus.Held, AppointmentAction.Cancel)] = AppointmentStatus.Cancelled,
            [(AppointmentStatus.Held, AppointmentAction.Move)] = AppointmentStatus.Held,
            [(AppointmentStatus.Booked, AppointmentAction.CheckIn)] = AppointmentStatus.Arrived,
            [(AppointmentStatus.Booked, AppointmentAction.Complete)] = AppointmentStatus.Completed,
            [(AppointmentStatus.Booked, AppointmentAction.Cancel)] = AppointmentStatus.Cancelled,
            [(AppointmentStatus.Booked, AppointmentAction.MarkNoShow)] = AppointmentStatus.NoShow,
            [(AppointmentStatus.Booked, AppointmentAction.Move)] = AppointmentStatus.Booked,
            [(AppointmentStatus.Arrived, AppointmentAction.Complete)] = AppointmentStatus.Completed,
            [(AppointmentStatus.Arrived, AppointmentAction.Cancel)] = AppointmentStatus.Cancelled,
        }.ToFrozenDictionary();

    /// <summary>The status after an action.</summary>
    /// <param name="status">The status before; <see cref="AppointmentStatus.None"/> before there is an appointment.</param>
    /// <param name="action">The action.</param>
    /// <returns>The status after, or null where the action is not allowed.</returns>
    public static AppointmentStatus? After(AppointmentStatus status, AppointmentAction action) =>
        Table.TryGetValue((status, action), out var after) ? after : null;

    /// <summary>Whether an appointment of this status takes time on calendars (T42).</summary>
    /// <param name="status">The status.</param>
    /// <returns>True for held, booked, arrived and completed; a hold only until it lapses.</returns>
    public static bool TakesTime(AppointmentStatus status) => status
        is AppointmentStatus.Held or AppointmentStatus.Booked
        or AppointmentStatus.Arrived or AppointmentStatus.Completed;
}
