using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Texts;
using NodaTime;

namespace Beauty.Scheduling.Appointments;

/// <summary>The hold ended before the command; its time may be somebody else's by now.</summary>
/// <remarks>Code: <c>appointments.hold-lapsed</c>. A new hold or booking is needed. Source: T42, T53.</remarks>
/// <param name="Appointment">Which.</param>
/// <param name="HeldUntil">Until when it was held, exclusive.</param>
/// <param name="At">When the command came.</param>
public sealed record HoldLapsed(AppointmentId Appointment, Instant HeldUntil, Instant At) : SchedulingRefusal
{
    /// <inheritdoc />
    public override string Code => "appointments.hold-lapsed";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
        [Fact.Of("appointment", Appointment.ToString()), Fact.Of("until", HeldUntil), Fact.Of("at", At)];
}
