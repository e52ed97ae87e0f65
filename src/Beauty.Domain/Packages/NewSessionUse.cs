using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Packages;

/// <summary>A visit that is to use sessions of a package.</summary>
public sealed record NewSessionUse
{
    /// <summary>The service.</summary>
    public required ServiceId Service { get; init; }

    /// <summary>When the visit is or was; its day, in the zone of the shop, is tested (K56).</summary>
    public required Instant VisitAt { get; init; }

    /// <summary>How many sessions it takes.</summary>
    /// <value>One; two for a double session.</value>
    public SessionCount Sessions { get; init; } = SessionCount.One;

    /// <summary>Who treats; null where nobody does, or it is not known yet.</summary>
    public StaffId? Therapist { get; init; }

    /// <summary>Until when the promise counts, exclusive; null without a limit, and for a use at once.</summary>
    public Instant? LapsesAt { get; init; }
}
