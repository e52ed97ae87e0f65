using System.Collections.Immutable;
using Beauty.Domain.Identity;

namespace Beauty.Scheduling.Appointments;

/// <summary>What an appointment begins with.</summary>
public sealed record NewAppointment
{
    /// <summary>The id, which the caller supplies.</summary>
    public required AppointmentId Id { get; init; }

    /// <summary>Where.</summary>
    public required LocationId Location { get; init; }

    /// <summary>Who comes.</summary>
    public required ClientId Client { get; init; }

    /// <summary>The services, 1 to 20, in order of their start.</summary>
    public required ImmutableArray<AppointmentLine> Lines { get; init; }
}
