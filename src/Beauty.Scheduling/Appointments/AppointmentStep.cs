using Beauty.Scheduling.Time;

namespace Beauty.Scheduling.Appointments;

/// <summary>One step in the life of an appointment.</summary>
/// <remarks>Immutable; equality by value. Source: S11.</remarks>
public sealed record AppointmentStep
{
    internal AppointmentStep(AppointmentCommand command, Signature signature, AppointmentStatus status, TimeRange time)
    {
        ArgumentNullException.ThrowIfNull(signature);
        (Command, Signature, Status, Time) = (command, signature, status, time);
    }

    /// <summary>What was done.</summary>
    public AppointmentCommand Command { get; }

    /// <summary>Who did it, when and why.</summary>
    public Signature Signature { get; }

    /// <summary>The status afterwards.</summary>
    public AppointmentStatus Status { get; }

    /// <summary>The client's time afterwards, so that a moved appointment still shows where it was.</summary>
    public TimeRange Time { get; }
}
