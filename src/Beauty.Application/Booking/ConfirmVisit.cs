using System.Collections.Immutable;
using Beauty.Domain.Identity;

namespace Beauty.Application.Booking;

/// <summary>Asks to turn a hold into a booking, bringing waivers signed since.</summary>
/// <remarks>Waivers that the hold relied on need not be brought again.</remarks>
public sealed record ConfirmVisit
{
    /// <summary>The appointment.</summary>
    public required AppointmentId Appointment { get; init; }

    /// <summary>Signed waivers that the booking may rely on (S21); by default none.</summary>
    public ImmutableArray<WaiverId> Waivers { get; init; } = [];
}
