using System.Collections.Immutable;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Application.Booking;

/// <summary>Asks to move an appointment to another start, with the services as booked (T52).</summary>
/// <remarks>People whom the client named stay; others are kept where they are free.</remarks>
public sealed record MoveVisit
{
    /// <summary>The appointment.</summary>
    public required AppointmentId Appointment { get; init; }

    /// <summary>The new start.</summary>
    public required Instant Start { get; init; }

    /// <summary>
    /// Whether it is confirmed that the client has another appointment at the same time (T47); by default not.
    /// </summary>
    public bool IsClientOverlapConfirmed { get; init; }

    /// <summary>
    /// Signed waivers that the booking may rely on beside those before (S21); by default none.
    /// </summary>
    public ImmutableArray<WaiverId> Waivers { get; init; } = [];
}
