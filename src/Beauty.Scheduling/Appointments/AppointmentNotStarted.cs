using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Texts;
using NodaTime;

namespace Beauty.Scheduling.Appointments;

/// <summary>The step comes before the appointment has started.</summary>
/// <remarks>Code: <c>appointments.not-started</c>. Source: S11, T42.</remarks>
/// <param name="Appointment">The appointment.</param>
/// <param name="Action">What was asked.</param>
/// <param name="Start">When it starts; from then on the step is allowed.</param>
public sealed record AppointmentNotStarted(
    AppointmentId Appointment, AppointmentAction Action, Instant Start) : SchedulingRefusal
{
    /// <inheritdoc />
    public override string Code => "appointments.not-started";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
        [Fact.Of("appointment", Appointment.ToString()), Fact.Of("action", Action), Fact.Of("start", Start)];

    /// <inheritdoc />
    public override bool WaitingCanHelp => true;
}
