using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Appointments;
using NodaTime;

namespace Beauty.Application.Files;

/// <summary>The client's next appointment that is not over.</summary>
public sealed record UpcomingVisitView
{
    /// <summary>The appointment.</summary>
    public required AppointmentId Appointment { get; init; }

    /// <summary>Where.</summary>
    public required LocationId Location { get; init; }

    /// <summary>How it stands.</summary>
    public required AppointmentStatus Status { get; init; }

    /// <summary>When the client comes.</summary>
    public required Instant Start { get; init; }

    /// <summary>When the client leaves; exclusive.</summary>
    public required Instant End { get; init; }

    /// <summary>The services, in their order.</summary>
    public required ImmutableArray<ServiceId> Services { get; init; }
}
