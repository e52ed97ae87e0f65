using Beauty.Application.Commands;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Appointments;

namespace Beauty.Application.Courses;

/// <summary>
/// Sessions are used for an appointment only once it is completed: what is called off uses none (law 19).
/// </summary>
/// <remarks>
/// Code: <c>courses.visit-not-done</c>. Waiting can help unless the appointment has ended. Source: C03.
/// </remarks>
/// <param name="Appointment">The appointment.</param>
/// <param name="Status">How it stands.</param>
public sealed record VisitNotDone(AppointmentId Appointment, AppointmentStatus Status) : ApplicationRefusal
{
    /// <inheritdoc />
    public override string Code => "courses.visit-not-done";

    /// <inheritdoc />
    public override bool WaitingCanHelp => Status is not (AppointmentStatus.Cancelled or AppointmentStatus.NoShow);

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
        [Fact.Of("appointment", Appointment.ToString()), Fact.Of("status", Status.ToString())];
}
