using Beauty.Scheduling;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Visits;
using NodaTime;

namespace Beauty.Application.Booking;

/// <summary>One service that is to be done, and when it starts.</summary>
internal readonly record struct GatePart(Service Service, Instant Start)
{
    /// <summary>The services of a visit as today's catalogue has them, not as they were booked.</summary>
    public static IEnumerable<GatePart> Of(Salon salon, IEnumerable<PlannedPart> parts) =>
        from part in parts
        let service = salon.Find(part.Asked.Service)
        where service is not null
        select new GatePart(service, part.Time.Start);
}
