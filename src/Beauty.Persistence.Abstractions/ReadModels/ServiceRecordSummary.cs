using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.ServiceRecords;
using NodaTime;

namespace Beauty.Persistence.Abstractions.ReadModels;

/// <summary>One row a service record: what was done for whom, by whom and when; what is noted stays sealed.</summary>
public sealed record ServiceRecordSummary : IReadModel
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

    /// <summary>The appointment it belonged to; null for a walk-in.</summary>
    public AppointmentId? Appointment { get; init; }

    /// <summary>The package whose session it was; null for none.</summary>
    public PackageId? Package { get; init; }

    /// <inheritdoc />
    public AggregateKey Source => ServiceRecord.KeyOf(Id);
}
