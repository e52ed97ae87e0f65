using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Texts;

namespace Beauty.Scheduling.Appointments;

/// <summary>The appointment's status does not allow the command.</summary>
/// <remarks>Code: <c>appointments.command-not-possible</c>. Source: S11.</remarks>
/// <param name="Appointment">Which.</param>
/// <param name="Status">The status it has.</param>
/// <param name="Command">What was asked.</param>
public sealed record AppointmentCommandNotPossible(
    AppointmentId Appointment, AppointmentStatus Status, AppointmentCommand Command) : SchedulingRefusal
{
    /// <inheritdoc />
    public override string Code => "appointments.command-not-possible";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
    [
        Fact.Of("appointment", Appointment.ToString()),
        Fact.Of("status", Status.ToString()),
        Fact.Of("command", Command.ToString()),
    ];
}
