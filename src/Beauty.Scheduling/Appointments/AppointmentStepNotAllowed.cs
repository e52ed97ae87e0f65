using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Texts;

namespace Beauty.Scheduling.Appointments;

/// <summary>An appointment of this status does not take this step.</summary>
/// <remarks>Code: <c>appointments.step-not-allowed</c>. Source: S11, T42.</remarks>
/// <param name="Appointment">The appointment.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Action">What was asked.</param>
public sealed record AppointmentStepNotAllowed(
    AppointmentId Appointment, AppointmentStatus Status, AppointmentAction Action) : SchedulingRefusal
{
    /// <inheritdoc />
    public override string Code => "appointments.step-not-allowed";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
        [Fact.Of("appointment", Appointment.ToString()), Fact.Of("status", Status), Fact.Of("action", Action)];
}
