using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Texts;
using NodaTime;

namespace Beauty.Scheduling.Appointments;

/// <summary>The hold has lapsed; its time may be taken by others.</summary>
/// <remarks>Code: <c>appointments.hold-lapsed</c>. Source: S11, T42.</remarks>
/// <param name="Appointment">The appointment.</param>
/// <param name="HeldUntil">When it lapsed; that instant is too late.</param>
public sealed record AppointmentHoldLapsed(AppointmentId Appointment, Instant HeldUntil) : SchedulingRefusal
{
    /// <inheritdoc />
    public override string Code => "appointments.hold-lapsed";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
        [Fact.Of("appointment", Appointment.ToString()), Fact.Of("until", HeldUntil)];
}
