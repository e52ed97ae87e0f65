using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Scheduling.Appointments;

/// <summary>An appointment as it crosses the storage border.</summary>
public sealed record AppointmentSnapshot : Snapshot
{
    /// <summary>The id.</summary>
    public required AppointmentId Id { get; init; }

    /// <summary>Where.</summary>
    public required LocationId Location { get; init; }

    /// <summary>Who comes.</summary>
    public required ClientId Client { get; init; }

    /// <summary>How it stands.</summary>
    public required AppointmentStatus Status { get; init; }

    /// <summary>Until when a hold counts, exclusive; null for anything else.</summary>
    public Instant? HeldUntil { get; init; }

    /// <summary>The services, in order of their start.</summary>
    public required ImmutableArray<AppointmentLineSnapshot> Lines { get; init; }

    /// <summary>Each step, oldest first.</summary>
    public required ImmutableArray<AppointmentStepSnapshot> History { get; init; }
}
