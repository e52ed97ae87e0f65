using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Scheduling.Appointments;

/// <summary>An appointment as it crosses the storage border; schema version 1.</summary>
public sealed record AppointmentSnapshot : Snapshot
{
    /// <summary>The id.</summary>
    public required AppointmentId Id { get; init; }

    /// <summary>Where.</summary>
    public required LocationId Location { get; init; }

    /// <summary>Whose; null for a visit without a known client.</summary>
    public required ClientId? Client { get; init; }

    /// <summary>The unit of the client's own calendar; above 0 for a confirmed overlap.</summary>
    public required int ClientUnit { get; init; }

    /// <summary>The longest wait that was asked for between two services.</summary>
    public required Duration LongestWait { get; init; }

    /// <summary>Whether one person was asked for all services.</summary>
    public required bool IsSamePersonForAll { get; init; }

    /// <summary>Where it is in its life.</summary>
    public required AppointmentStatus Status { get; init; }

    /// <summary>Until when a hold counts, exclusive; null for any other status.</summary>
    public required Instant? HeldUntil { get; init; }

    /// <summary>The services as booked.</summary>
    public required ImmutableArray<PlannedPartSnapshot> Parts { get; init; }

    /// <summary>What was done with it, first to last.</summary>
    public required ImmutableArray<AppointmentStepSnapshot> History { get; init; }
}
