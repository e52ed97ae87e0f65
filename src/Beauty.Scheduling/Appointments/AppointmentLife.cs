namespace Beauty.Scheduling.Appointments;

/// <summary>The one table of what may follow what in the life of an appointment.</summary>
internal static class AppointmentLife
{
    /// <summary>The status after a command; null where the command is not possible.</summary>
    internal static AppointmentStatus? After(AppointmentStatus status, AppointmentCommand command) =>
        (status, command) switch
        {
            (AppointmentStatus.None, AppointmentCommand.Hold) => AppointmentStatus.Held,
            (AppointmentStatus.None, AppointmentCommand.Book) => AppointmentStatus.Booked,
            (AppointmentStatus.Held, AppointmentCommand.Confirm) => AppointmentStatus.Booked,
            (AppointmentStatus.Held, AppointmentCommand.Move) => AppointmentStatus.Held,
            (AppointmentStatus.Held, AppointmentCommand.Cancel) => AppointmentStatus.Cancelled,
            (AppointmentStatus.Booked, AppointmentCommand.Move) => AppointmentStatus.Booked,
            (AppointmentStatus.Booked, AppointmentCommand.CheckIn) => AppointmentStatus.Arrived,

            // A salon that does not note arrivals completes a booking directly.
            (AppointmentStatus.Booked, AppointmentCommand.Complete) => AppointmentStatus.Completed,
            (AppointmentStatus.Booked, AppointmentCommand.Cancel) => AppointmentStatus.Cancelled,
            (AppointmentStatus.Booked, AppointmentCommand.MarkNoShow) => AppointmentStatus.NoShow,
            (AppointmentStatus.Arrived, AppointmentCommand.Complete) => AppointmentStatus.Completed,
            (AppointmentStatus.Arrived, AppointmentCommand.Cancel) => AppointmentStatus.Cancelled,
            _ => null,
        };

    /// <summary>Whether an appointment takes time in a status (T42).</summary>
    internal static bool TakesTime(AppointmentStatus status) =>
        status is not (AppointmentStatus.None or AppointmentStatus.Cancelled or AppointmentStatus.NoShow);
}
