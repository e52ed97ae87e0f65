using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;

namespace Beauty.Scheduling.Availability;

/// <summary>
/// An appointment that no longer fits, as after a change of a roster or over a leave; it stays as it is (T17).
/// </summary>
public sealed record HitAppointment
{
    internal HitAppointment(AppointmentId appointment, IReadOnlyList<Refusal> causes) =>
        (Appointment, Causes) = (appointment, causes);

    /// <summary>Which appointment.</summary>
    public AppointmentId Appointment { get; }

    /// <summary>Why it does not fit, for its services in their order, each cause once; never empty.</summary>
    public IReadOnlyList<Refusal> Causes { get; }
}
