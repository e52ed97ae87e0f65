using System.Collections.Immutable;
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

    /// <summary>Signed waivers that the booking may rely on (S21); by default none.</summary>
    public ImmutableArray<WaiverId> Waivers { get; init; } = [];

    /// <summary>Refuses what can be no visit, before anything is asked or remembered.</summary>
    internal static void ThrowUnlessSound(BookVisit visit)
    {
        ArgumentNullException.ThrowIfNull(visit);
        EntityId.ThrowIfDefault(visit.Appointment);
        EntityId.ThrowIfDefault(visit.Location);
        if (visit.Client is { } client)
        {
            EntityId.ThrowIfDefault(client);
        }

        WaiverList.ThrowUnlessSound(visit.Waivers);
        VisitWish.ThrowUnlessSound(visit.Visit);
    }
}
