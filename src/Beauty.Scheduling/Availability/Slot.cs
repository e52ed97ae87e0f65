using Beauty.Scheduling.Visits;
using NodaTime;

namespace Beauty.Scheduling.Availability;

/// <summary>A start at which all that a request needs is free (可约时段), with the plan that proves it.</summary>
/// <remarks>
/// The start is an instant with local time, offset and zone, so that the second half past one of a repeated hour is
/// told from the first (T6, T7, T20). Booking the same request at this start gives the same plan, as long as nothing
/// changed.
/// </remarks>
public sealed record Slot
{
    internal Slot(ZonedDateTime start, VisitPlan plan) => (Start, Plan) = (start, plan);

    /// <summary>The client's start: instant, local time, offset and zone of the location.</summary>
    public ZonedDateTime Start { get; }

    /// <summary>Who, where and when.</summary>
    public VisitPlan Plan { get; }
}
