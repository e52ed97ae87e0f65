using Beauty.Scheduling.Time;

namespace Beauty.Scheduling.Appointments;

/// <summary>One step of an appointment's life, kept for good.</summary>
/// <param name="Action">What was done.</param>
/// <param name="Attribution">Who, when, how and why.</param>
/// <param name="Status">The status after.</param>
/// <param name="Time">The client's time after; a move shows the old time in the step before.</param>
public sealed record AppointmentStep(
    AppointmentAction Action, Attribution Attribution, AppointmentStatus Status, TimeRange Time);
