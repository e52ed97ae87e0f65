using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Application.Booking;

/// <summary>Asks for a visit at a start.</summary>
public sealed record BookVisit
{
    /// <summary>The id that the appointment will have; the caller makes it.</summary>
    public required AppointmentId Appointment { get; init; }

    /// <summary>Where.</summary>
    public required LocationId Location { get; init; }

    /// <summary>Who comes; null for a walk-in (散客) whom the salon does not know.</summary>
    public ClientId? Client { get; init; }

    /// <summary>The start, as a slot gave it.</summary>
    public required Instant Start { get; init; }

    /// <summary>What for.</summary>
    public required VisitWish Visit { get; init; }

    /// <summary>
    /// Whether it is confirmed that the client has another appointment at the same time (T47); by default not.
    /// </summary>
    public bool IsClientOverlapConfirmed { get; init; }
}
