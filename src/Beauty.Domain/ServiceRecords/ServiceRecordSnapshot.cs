using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using NodaTime;

namespace Beauty.Domain.ServiceRecords;

/// <summary>A service record as it lies in storage: one sealed blob per class of data.</summary>
/// <remarks>Schema version 1. Source: decisions 3 and 17.</remarks>
public sealed record ServiceRecordSnapshot : Snapshot
{
    /// <summary>The record.</summary>
    public required ServiceRecordId Id { get; init; }

    /// <summary>For whom the service was done.</summary>
    public required ClientId Client { get; init; }

    /// <summary>What was done.</summary>
    public required ServiceId Service { get; init; }

    /// <summary>Who did it.</summary>
    public required StaffId Therapist { get; init; }

    /// <summary>When it was done.</summary>
    public required Instant PerformedAt { get; init; }

    /// <summary>When it was recorded.</summary>
    public required Instant RecordedAt { get; init; }

    /// <summary>The appointment it belonged to; null for a walk-in.</summary>
    public required AppointmentId? Appointment { get; init; }

    /// <summary>The number of the session in its course; null for none.</summary>
    public required int? SessionNumber { get; init; }

    /// <summary>The package that the session belongs to; null for none.</summary>
    public required PackageId? Package { get; init; }

    /// <summary>The addenda, oldest first.</summary>
    public required ImmutableArray<AddendumSnapshot> Addenda { get; init; }

    /// <summary>Products, words, feedback and advice, sealed with the record's id.</summary>
    public required SealedBlob Notes { get; init; }

    /// <summary>Where photos lie, sealed with the record's id.</summary>
    public required SealedBlob Photos { get; init; }
}
