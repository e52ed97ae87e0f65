using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.ServiceRecords;

/// <summary>A service that was done, as the therapist hands it in; checked by whoever takes it.</summary>
/// <remarks>Its text shows ids and times only. Equality by value.</remarks>
public sealed record NewServiceRecord
{
    /// <summary>The id, which the caller supplies.</summary>
    public required ServiceRecordId Id { get; init; }

    /// <summary>What was done.</summary>
    public required ServiceId Service { get; init; }

    /// <summary>Who did it.</summary>
    public required StaffId Therapist { get; init; }

    /// <summary>When it was done; a part of a second is dropped.</summary>
    public required Instant PerformedAt { get; init; }

    /// <summary>The appointment it belonged to; null for a walk-in.</summary>
    public AppointmentId? Appointment { get; init; }

    /// <summary>Which session of a course it was; null for none.</summary>
    public CourseSession? Session { get; init; }

    /// <summary>What is noted of it.</summary>
    /// <value>Nothing by default.</value>
    public ServiceNotes Notes { get; init; } = ServiceNotes.None;
}
