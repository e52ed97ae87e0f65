using Beauty.Domain.Identity;

namespace Beauty.Application.Booking;

/// <summary>Asks to give an appointment up.</summary>
public sealed record CancelVisit
{
    /// <summary>The appointment.</summary>
    public required AppointmentId Appointment { get; init; }

    /// <summary>
    /// Whether the salon counts it as cancelled late: then the terms of each package say what becomes of a held session
    /// (K57). By default it does not, and held sessions are free again.
    /// </summary>
    public bool IsLate { get; init; }
}
