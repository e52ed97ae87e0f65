using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using NodaTime;

namespace Beauty.Domain.Packages;

/// <summary>Sessions promised to a booked visit (预占).</summary>
/// <remarks>A picture of one moment; equality by value. Source: C04.</remarks>
public sealed record CourseHold
{
    internal CourseHold(HoldId id, ServiceId service, LedgerCause cause) => (Id, Service, Cause) = (id, service, cause);

    /// <summary>The hold.</summary>
    public HoldId Id { get; }

    /// <summary>The service.</summary>
    public ServiceId Service { get; }

    /// <summary>The line of the visit for which it is.</summary>
    public LedgerCause Cause { get; }

    /// <summary>The line of the package, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>When the visit is.</summary>
    public required Instant VisitAt { get; init; }

    /// <summary>Until when the promise counts, exclusive; null without a limit.</summary>
    public Instant? LapsesAt { get; init; }

    /// <summary>How many sessions are promised.</summary>
    public required SessionCount Sessions { get; init; }
}
