using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Texts;
using NodaTime;

namespace Beauty.Scheduling.Appointments;

/// <summary>Nobody can fail to come before the visit starts.</summary>
/// <remarks>Code: <c>appointments.not-started</c>. Waiting helps. Source: S11.</remarks>
/// <param name="Appointment">Which.</param>
/// <param name="Start">When it starts.</param>
/// <param name="At">When the command came.</param>
public sealed record AppointmentNotStarted(AppointmentId Appointment, Instant Start, Instant At) : SchedulingRefusal
{
    /// <inheritdoc />
    public override string Code => "appointments.not-started";

    /// <inheritdoc />
    public override bool WaitingCanHelp => true;

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
        [Fact.Of("appointment", Appointment.ToString()), Fact.Of("start", Start), Fact.Of("at", At)];
}
